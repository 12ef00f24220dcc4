/** @jsxImportSource hono/jsx */
import type { Hono } from 'hono';
import type { Community } from '../../../shared/community/community.ts';
import { answersToday, countAnswer } from '../../../shared/inbox/store.ts';
import type { Outcome } from '../../../shared/letters/outcome.ts';
import { nothing } from '../../../shared/letters/outcome.ts';
import { askToConfirm } from '../../../shared/members/ask-to-confirm.ts';
import { grantWishes, type Source } from '../../../shared/members/change-member.ts';
import { isMember } from '../../../shared/members/member.ts';
import { loadMemberAt } from '../../../shared/members/store.ts';
import { dateAt } from '../../../shared/platform/instant.ts';
import { act } from '../act.ts';
import { type Fields, first, type JoinWish, readFields, readJoin } from '../forms.ts';
import { frameOf } from '../frame.ts';
import { JoinForm } from '../pages/join-form.tsx';
import { Layout } from '../pages/layout.tsx';
import { sendPage } from '../pages/send.tsx';
import { sourceFrom } from '../visitor.ts';
import type { PageFrame, WebDeps, WebEnv } from '../web.ts';

/** Nobody's mailbox is filled by somebody else's clicks. */
const lettersADay = 3;

/** GET and POST /join. The answer is the same whether an address is known or not: who is a member is nobody's business. */
export function joinRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get('/join', (c) => {
    const frame = frameOf(c);
    return sendPage(c, <JoinForm frame={frame} fields={{ language: [frame.language] }} mistakes={{}} />);
  });
  app.post('/join', async (c) => {
    const frame = frameOf(c);
    const fields = await readFields(c.req);
    const wish = readJoin(fields, frame.community);
    if (!wish.ok)
      return sendPage(c, <JoinForm frame={frame} fields={fields} mistakes={wish.mistakes} />, 422);
    if (!isTrapped(fields)) await invite(wish.value, sourceFrom(c, 'page'), frame.community, deps);
    return sendPage(c, <Joined frame={frame} address={wish.value.email} />);
  });
}

/** A field that people do not see and machines fill in. */
const isTrapped = (fields: Fields): boolean => first(fields, 'website') !== '';

async function invite(wish: JoinWish, source: Source, community: Community, deps: WebDeps): Promise<void> {
  const now = deps.now();
  const today = dateAt(now, community.timeZone).toString();
  // Not the count of the inbox: pressing this button must not use up a member's answers by mail.
  const asked = `join:${wish.email}`;
  const acted = await act(community, deps, async () => {
    if ((await answersToday(asked, today)) >= lettersADay)
      return { outcome: nothing('asked too often today'), result: null };
    const extra = [countAnswer(asked, today, now)];
    return { outcome: await answer(wish, source, community, deps), result: null, extra };
  });
  if (!acted) throw new Error('a wish to join kept meeting other changes');
}

async function answer(wish: JoinWish, source: Source, community: Community, deps: WebDeps): Promise<Outcome> {
  const { email: address, name, language, regions } = wish;
  const known = await loadMemberAt(address);
  if (known && isMember(known)) return grantWishes(known, [{ kind: 'join' }], source, community, deps.now());
  return askToConfirm({ address, name, language, regions }, known, source, community, deps.now(), deps.newId);
}

function Joined({ frame, address }: { frame: PageFrame; address: string }) {
  const { joined } = frame.words;
  return (
    <Layout frame={frame} title={joined.title}>
      <p>{joined.what(address)}</p>
      <p>{joined.next}</p>
      <p>{joined.late}</p>
      <p>
        {joined.byMail(`${frame.language === 'fr' ? 'inscription' : 'join'}@${frame.community.mailDomain}`)}
      </p>
      <p>
        <a href={`/join?lang=${frame.language}`}>{joined.again}</a>
      </p>
    </Layout>
  );
}
