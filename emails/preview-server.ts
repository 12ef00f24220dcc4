import { createServer } from 'node:http';
import { shown } from './preview-letter.ts';
import { listPage, lookAt, lookPage } from './preview-pages.ts';

const port = Number(process.env.EMAILS_PORT ?? 3100);

/** The page at a path, or null where there is none. */
async function pageAt(path: string): Promise<{ type: string; body: string } | null> {
  if (path === '/') return { type: 'text/html', body: listPage() };
  const look = lookAt(path);
  if (!look) return null;
  const letter = await shown(look);
  if (look.how === 'text')
    return { type: 'text/plain', body: `Subject: ${letter.subject}\n\n${letter.text}` };
  if (look.how === 'html') return letter.html === null ? null : { type: 'text/html', body: letter.html };
  return { type: 'text/html', body: lookPage(look, letter) };
}

createServer(async ({ url = '/' }, response) => {
  const found = await pageAt(decodeURI(url));
  response.writeHead(found ? 200 : 404, { 'content-type': `${found?.type ?? 'text/plain'}; charset=utf-8` });
  response.end(found?.body ?? 'There is no such letter.');
}).listen(port, '127.0.0.1', () => console.log(`Letters: http://localhost:${port}`));
