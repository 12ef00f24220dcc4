/** @jsxImportSource hono/jsx */
import type { Hono } from 'hono';
import { nothing } from '../../../shared/letters/outcome.ts';
import { leave } from '../../../shared/members/change-member.ts';
import { loadMember } from '../../../shared/members/store.ts';
import { withEndings } from '../../../shared/support/endings.ts';
import { act } from '../act.ts';
import { first, readFields } from '../forms.ts';
import { frameOf } from '../frame.ts';
import { Layout } from '../pages/layout.tsx';
import { Busy, DeadLink, Notice } from '../pages/notices.tsx';
import { sendPage } from '../pages/send.tsx';
import { leaverOf } from '../token-member.ts';
import { sourceFrom } from '../visitor.ts';
import type { PageFrame, WebDeps, WebEnv } from '../web.ts';
import { copiesOf, showCopies, stopCopies } from './copies.tsx';

const path = '/unsubscribe/:token';

/** GET shows a button; POST ends the membership at once, from the button or from a mail program's one click (RFC 8058). */
export function unsubscribeRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(path, async (c) => {
    const copies = await copiesOf(c, deps);
    if (copies) return showCopies(c, copies);
    const holder = await leaverOf(c, deps);
    const frame = frameOf(c, holder?.member.language);
    if (!holder) return sendPage(c, <DeadLink frame={frame} />, 404);
    if (holder.member.status === 'left') return sendPage(c, <Left frame={frame} />);
    return sendPage(c, <Unsubscribe frame={frame} address={holder.member.address} />);
  });
  app.post(path, async (c) => {
    const copies = await copiesOf(c, deps);
    if (copies) return stopCopies(c, deps, copies);
    const holder = await leaverOf(c, deps);
    const frame = frameOf(c, holder?.member.language);
    if (!holder) return sendPage(c, <DeadLink frame={frame} />, 404);
    const oneClick = first(await readFields(c.req), 'List-Unsubscribe') === 'One-Click';
    const source = sourceFrom(c, oneClick ? 'one-click' : 'page');
    const acted = await act(frame.community, deps, async () => {
      const member = await loadMember(holder.member.id);
      if (!member) return { outcome: nothing('gone'), result: null };
      const now = deps.now();
      const occasion = { community: frame.community, now, answers: null, mail: null };
      return { outcome: await withEndings(leave(member, source, now), member, occasion), result: null };
    });
    return acted ? sendPage(c, <Left frame={frame} />) : sendPage(c, <Busy frame={frame} />, 409);
  });
}

function Unsubscribe({ frame, address }: { frame: PageFrame; address: string }) {
  const { unsubscribe } = frame.words;
  return (
    <Layout frame={frame} title={unsubscribe.title}>
      <p>{unsubscribe.intro(address)}</p>
      <form method="post" action={`${frame.here}?lang=${frame.language}`}>
        <button type="submit">{unsubscribe.button}</button>
      </form>
      <p>{unsubscribe.pause}</p>
    </Layout>
  );
}

function Left({ frame }: { frame: PageFrame }) {
  const { left } = frame.words;
  return (
    <Notice frame={frame} title={left.title}>
      <p role="status">{left.what}</p>
      <p>{left.goodbye}</p>
      <p>
        {left.back} <a href={`/join?lang=${frame.language}`}>{left.backLink}</a>
      </p>
    </Notice>
  );
}
