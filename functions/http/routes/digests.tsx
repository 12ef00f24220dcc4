/** @jsxImportSource hono/jsx */
import type { Hono } from 'hono';
import { fileAddress, yoursFor } from '../../../shared/delivery/slot-values.ts';
import { rereadHarvest } from '../../../shared/digests/reread-harvest.ts';
import type { Letter } from '../../../shared/letters/delivery.ts';
import { escapeHtml, fileIn, fillSlots, type Slot } from '../../../shared/letters/slots.ts';
import { loadLetter } from '../../../shared/letters/store.ts';
import { encodeToken } from '../../../shared/mail/tokens.ts';
import { frameOf } from '../frame.ts';
import { DeadLink } from '../pages/notices.tsx';
import { PlainLetter } from '../pages/plain-letter.tsx';
import { sendPage } from '../pages/send.tsx';
import { type Holder, holderOf } from '../token-member.ts';
import type { WebDeps, WebEnv } from '../web.ts';

/** GET /digests/:token: a letter as it was sent (a harvest letter without what was taken back since), to read in a browser; one without HTML, as plain text on a page. */
export function digestRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get('/digests/:token', async (c) => {
    const holder = await holderOf(c, 'archive', deps);
    const sent = holder && (await loadLetter(holder.letterId));
    const frame = frameOf(c, holder?.member.language);
    if (!sent) return sendPage(c, <DeadLink frame={frame} />, 404);
    const letter = await rereadHarvest(sent, holder.member, c.get('community'), deps.render);
    const key = await deps.tokenKey();
    const inSlots = inBrowser(letter, holder, c.get('community').mailDomain, key, c.req.path);
    if (letter.html !== null) return c.html(fillSlots(letter.html, inSlots, escapeHtml));
    const text = fillSlots(letter.text, inSlots, String);
    return sendPage(c, <PlainLetter frame={frame} letter={letter} text={text} />);
  });
}

/**
 * What stands in a letter's slots in a browser. Reply addresses work only from the member's own address; the links
 * that would work for anybody (settings, leaving) become mail addresses: reading gives no other power.
 */
function inBrowser(
  letter: Letter,
  { member, answersAs }: Holder,
  mailDomain: string,
  key: Uint8Array,
  here: string,
) {
  const reply = (item: number) =>
    `r.${encodeToken({ kind: 'reply', memberId: answersAs, letterId: letter.id, item }, key)}@${mailDomain}`;
  return (slot: Slot): string => {
    if (slot === 'reply') return reply(0);
    if (slot.startsWith('reply:')) return reply(Number(slot.slice('reply:'.length)));
    if (slot === 'name') return member.name ?? '';
    if (slot === 'yours') return yoursFor(member.id, letter.yours);
    const file = fileIn(slot);
    if (file) return fileAddress(member.id, file, { webUrl: '', tokenKey: key });
    if (slot === 'archive') return here;
    if (slot === 'unsubscribe')
      return `mailto:${answersAs === member.id ? `stop@${mailDomain}` : reply(0)}?subject=stop`;
    return `mailto:${slot === 'settings' ? 'settings' : 'join'}@${mailDomain}`;
  };
}
