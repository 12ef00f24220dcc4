import { createServer } from 'node:http';
import { type Language, languages } from '../shared/language/language.ts';
import { fillSlots, type Slot } from '../shared/letters/slots.ts';
import { frameOf, previews } from './previews.ts';
import { render } from './render.ts';

const port = Number(process.env.EMAILS_PORT ?? 3100);
const looks = ['html', 'text'] as const;

const exampleOf = (name: Slot, yours: Record<string, string> = {}): string =>
  name === 'yours'
    ? (Object.values(yours)[0] ?? '')
    : name.startsWith('reply')
      ? `r.${name.replace(':', '')}@letters.example`
      : `https://letters.example/${name}/example`;

const escapeHtml = (said: string): string =>
  said.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

function list(): string {
  const rows = previews.map(({ name }) => {
    const links = languages.flatMap((language) =>
      looks.map((look) => `<a href="/${name}/${language}/${look}">${language} ${look}</a>`),
    );
    return `<li>${name}: ${links.join(' · ')}</li>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Letters</title><h1>Letters</h1><ul>${rows.join('')}</ul>`;
}

/** One letter as a browser shows it, or null where there is no such letter. */
async function letterAt(path: string): Promise<{ type: string; body: string } | null> {
  const [, name, language, look] = path.split('/');
  const preview = previews.find((candidate) => candidate.name === name);
  if (!preview || !languages.includes(language as Language)) return null;
  const { subject, html, text, yours } = await render(
    preview.model,
    frameOf(preview.model, language as Language),
  );
  if (look === 'html' && html !== null)
    return { type: 'text/html', body: fillSlots(html, (name) => exampleOf(name, yours), escapeHtml) };
  const filled = fillSlots(
    text,
    (name) => exampleOf(name, yours),
    (said) => said,
  );
  return { type: 'text/plain', body: `Subject: ${subject}\n\n${filled}` };
}

createServer(async ({ url = '/' }, response) => {
  const found = url === '/' ? { type: 'text/html', body: list() } : await letterAt(decodeURI(url));
  response.writeHead(found ? 200 : 404, { 'content-type': `${found?.type ?? 'text/plain'}; charset=utf-8` });
  response.end(found?.body ?? 'There is no such letter.');
}).listen(port, '127.0.0.1', () => console.log(`Letters: http://localhost:${port}`));
