/** @jsxImportSource hono/jsx */
import type { Hono } from 'hono';
import type { Letter } from '../../../shared/letters/delivery.ts';
import { fillSlots, type Slot } from '../../../shared/letters/slots.ts';
import { loadLetter } from '../../../shared/letters/store.ts';
import { encodeToken } from '../../../shared/mail/tokens.ts';
import type { Member } from '../../../shared/members/member.ts';
import { frameOf } from '../frame.ts';
import { DeadLink } from '../pages/notices.tsx';
import { sendPage } from '../pages/send.tsx';
import { holderOf } from '../token-member.ts';
import type { WebDeps, WebEnv } from '../web.ts';

/** GET /digests/:token: a letter as it was sent, to read in a browser. */
export function digestRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get('/digests/:token', async (c) => {
    const holder = await holderOf(c, 'archive', deps);
    const letter = holder && (await loadLetter(holder.letterId));
    if (!letter) return sendPage(c, <DeadLink frame={frameOf(c, holder?.member.language)} />, 404);
    const { mailDomain } = c.get('community');
    return c.html(asRead(letter, holder.member, mailDomain, await deps.tokenKey(), c.req.path));
  });
}

/**
 * A letter with its slots filled for a browser. Reply addresses work only from the member's own address; the links
 * that would work for anybody (settings, leaving) become mail addresses: reading gives no other power.
 */
function asRead(letter: Letter, member: Member, mailDomain: string, key: Uint8Array, here: string): string {
  const reply = (item: number) =>
    `r.${encodeToken({ kind: 'reply', memberId: member.id, letterId: letter.id, item }, key)}@${mailDomain}`;
  const inBrowser = (slot: Slot): string => {
    if (slot === 'reply') return reply(0);
    if (slot.startsWith('reply:')) return reply(Number(slot.slice('reply:'.length)));
    if (slot === 'name') return member.name ?? '';
    if (slot === 'archive') return here;
    if (slot === 'unsubscribe') return `mailto:stop@${mailDomain}?subject=stop`;
    return `mailto:${slot === 'settings' ? 'settings' : 'join'}@${mailDomain}`;
  };
  return fillSlots(letter.html ?? '', inBrowser, escapeHtml);
}

const escapeHtml = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] ?? c,
  );
