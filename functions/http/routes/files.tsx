/** @jsxImportSource hono/jsx */
import type { Hono } from 'hono';
import { mayOpen } from '../../../shared/contributions/files/may-open.ts';
import type { StoredFile } from '../../../shared/contributions/files/stored-file.ts';
import { loadContribution } from '../../../shared/contributions/store.ts';
import { mediaTypes } from '../../../shared/letters/media-types.ts';
import { fetchFile, linkToFile } from '../../../shared/platform/stored-files.ts';
import { frameOf } from '../frame.ts';
import { Notice } from '../pages/notices.tsx';
import { sendPage } from '../pages/send.tsx';
import { holderOf } from '../token-member.ts';
import type { WebContext, WebDeps, WebEnv } from '../web.ts';

/** A function answers with 6 MB at most, as text; larger files come from the bucket itself, under an address that is good for minutes. */
const mostHandedOn = 4_000_000;

/** GET /f/:token: a file that somebody shared, to keep, never to run: for who holds the link of a letter, as long as they may read the words that it goes with. */
export function fileRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get('/f/:token', async (c) => {
    const holder = await holderOf(c, 'file', deps);
    const shared = holder && (await loadContribution(holder.letterId));
    const file =
      shared && mayOpen(shared, holder.member, c.get('community')) ? shared.files?.[holder.item - 1] : null;
    return (file && (await handOver(c, file))) ?? gone(c, holder?.member.language);
  });
}

async function handOver(c: WebContext, { key, name, type, octets }: StoredFile): Promise<Response | null> {
  const disposition = attachmentNamed(name);
  if (octets > mostHandedOn) return c.redirect(await linkToFile(key, disposition, mediaTypes[type]), 302);
  const content = await fetchFile(key);
  if (!content) return null;
  return c.body(Uint8Array.from(content), 200, {
    'Content-Type': mediaTypes[type],
    'Content-Disposition': disposition,
    'Content-Security-Policy': "default-src 'none'; sandbox",
  });
}

/** RFC 6266: the name in its own script, and in ASCII for what reads no other. */
function attachmentNamed(name: string): string {
  const ascii = name.normalize('NFD').replace(/[^\x20-\x7e]|["\\%]/g, '');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

function gone(c: WebContext, language?: 'en' | 'fr') {
  const frame = frameOf(c, language);
  const { fileGone } = frame.words;
  const page = (
    <Notice frame={frame} title={fileGone.title}>
      <p>{fileGone.what}</p>
    </Notice>
  );
  return sendPage(c, page, 404);
}
