/** @jsxImportSource hono/jsx */

import { nothing } from '../../../shared/letters/outcome.ts';
import { decodeToken } from '../../../shared/mail/tokens.ts';
import type { Member } from '../../../shared/members/member.ts';
import { loadMember } from '../../../shared/members/store.ts';
import { iso } from '../../../shared/platform/instant.ts';
import { changeCopies } from '../../../shared/support/change-support.ts';
import { loadSupport } from '../../../shared/support/store.ts';
import { isHelping, type Support } from '../../../shared/support/support.ts';
import { act } from '../act.ts';
import { frameOf } from '../frame.ts';
import { Layout } from '../pages/layout.tsx';
import { Busy, Notice } from '../pages/notices.tsx';
import { sendPage } from '../pages/send.tsx';
import type { PageFrame, WebContext, WebDeps } from '../web.ts';

/** The support whose link this is: what its button ends is copies, never anybody's letters. Null where it is a member's link, or none. */
export async function copiesOf(c: WebContext, { tokenKey }: WebDeps): Promise<Support | null> {
  const token = decodeToken(c.req.param('token') ?? '', await tokenKey());
  return token?.kind === 'unsubscribe' ? loadSupport(token.memberId) : null;
}

/** GET: a button. */
export function showCopies(c: WebContext, support: Support) {
  const frame = frameOf(c, support.language);
  return sendPage(c, support.copies ? <StopCopies frame={frame} /> : <NoCopies frame={frame} />);
}

/** POST: no more copies, at once; from the button or a mail program's one click (RFC 8058). */
export async function stopCopies(c: WebContext, deps: WebDeps, { id, language }: Support) {
  const frame = frameOf(c, language);
  const acted = await act(frame.community, deps, async () => {
    const now = deps.now();
    const support = await loadSupport(id);
    const member: Member | null = support && (await loadMember(support.memberId));
    const occasion = { community: frame.community, now, answers: null, mail: null };
    const stands = support?.copies && isHelping(support, member, iso(now));
    const outcome = stands
      ? await changeCopies(member, { on: false, text: '', by: support }, occasion)
      : nothing('no copies');
    return { outcome, result: null };
  });
  return acted ? sendPage(c, <NoCopies frame={frame} />) : sendPage(c, <Busy frame={frame} />, 409);
}

function StopCopies({ frame }: { frame: PageFrame }) {
  const { copies } = frame.words;
  return (
    <Layout frame={frame} title={copies.title}>
      <p>{copies.intro}</p>
      <form method="post" action={`${frame.here}?lang=${frame.language}`}>
        <button type="submit">{copies.button}</button>
      </form>
    </Layout>
  );
}

function NoCopies({ frame }: { frame: PageFrame }) {
  const { copies } = frame.words;
  return (
    <Notice frame={frame} title={copies.done}>
      <p role="status">{copies.still}</p>
    </Notice>
  );
}
