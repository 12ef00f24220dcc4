/** @jsxImportSource hono/jsx */
import type { Hono } from 'hono';
import { liftSuppression } from '../../../shared/delivery/lift-suppression.ts';
import { nothing } from '../../../shared/letters/outcome.ts';
import { encodeToken } from '../../../shared/mail/tokens.ts';
import type { SettingsWish } from '../../../shared/members/change-settings.ts';
import { changeSettings } from '../../../shared/members/change-settings.ts';
import { returnWrites } from '../../../shared/members/come-back.ts';
import { isMember, type Member } from '../../../shared/members/member.ts';
import { homeOf } from '../../../shared/members/settings.ts';
import { loadMember } from '../../../shared/members/store.ts';
import { loadTrouble } from '../../../shared/members/trouble-store.ts';
import { dateAt } from '../../../shared/platform/instant.ts';
import { act } from '../act.ts';
import { type Fields, readFields, readSettings } from '../forms.ts';
import { frameOf, inLanguage } from '../frame.ts';
import { Busy, DeadLink } from '../pages/notices.tsx';
import { sendPage } from '../pages/send.tsx';
import { type News, SettingsForm } from '../pages/settings-form.tsx';
import { type Holder, holderOf } from '../token-member.ts';
import { sourceFrom } from '../visitor.ts';
import type { PageFrame, WebContext, WebDeps, WebEnv } from '../web.ts';

const path = '/settings/:token';

/** GET shows what a member has chosen, POST changes it. */
export function settingsRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(path, async (c) => {
    const holder = await settler(c, deps);
    const frame = frameOf(c, holder?.member.language);
    if (!holder) return sendPage(c, <DeadLink frame={frame} />, 404);
    const fields = asFields(holder.member, today(holder.member, frame, deps));
    const leaveLink = await leaveLinkOf(holder, deps);
    return sendPage(
      c,
      <SettingsForm frame={frame} member={holder.member} fields={fields} leaveLink={leaveLink} />,
    );
  });
  app.post(path, async (c) => {
    const holder = await settler(c, deps);
    const frame = frameOf(c, holder?.member.language);
    if (!holder) return sendPage(c, <DeadLink frame={frame} />, 404);
    const leaveLink = await leaveLinkOf(holder, deps);
    const fields = await readFields(c.req);
    const wish = readSettings(fields, frame.community, today(holder.member, frame, deps));
    if (!wish.ok) {
      const again = { frame, member: holder.member, fields, mistakes: wish.mistakes, leaveLink };
      return sendPage(c, <SettingsForm {...again} />, 422);
    }
    const acted = await change(c, holder.member.id, wish.value, frame, deps);
    if (!acted) return sendPage(c, <Busy frame={frame} />, 409);
    const { after, news } = acted.result;
    if (!after) return sendPage(c, <DeadLink frame={frame} />, 404);
    const shown = inLanguage(frame, after.language);
    const now = asFields(after, today(after, shown, deps));
    return sendPage(
      c,
      <SettingsForm frame={shown} member={after} fields={now} news={news} leaveLink={leaveLink} />,
    );
  });
}

/** Whoever has not said yes yet has nothing to set. */
async function settler(c: WebContext, deps: WebDeps): Promise<Holder | null> {
  const holder = await holderOf(c, 'settings', deps);
  return holder && isMember(holder.member) ? holder : null;
}

async function change(c: WebContext, memberId: string, wish: SettingsWish, frame: PageFrame, deps: WebDeps) {
  const { community } = frame;
  return act<{ after: Member | null; news: News | null }>(community, deps, async () => {
    const before = await loadMember(memberId);
    if (!before || !isMember(before))
      return { outcome: nothing('left meanwhile'), result: { after: null, news: null } };
    const { after, outcome } = changeSettings(before, wish, community);
    const news = outcome.letters.length > 0 ? 'changed' : outcome.writes.length > 0 ? 'renamed' : 'same';
    const back = before.status === 'unreachable' && after.status !== 'unreachable';
    const extra = back ? await comeBack(c, before, frame, deps) : [];
    return { outcome, result: { after, news }, extra };
  });
}

/** Somebody unreachable who chooses letters, or a pause, can be written to again. */
async function comeBack(c: WebContext, member: Member, { words }: PageFrame, { now }: WebDeps) {
  await liftSuppression(member.address);
  const trouble = await loadTrouble(member.id);
  return returnWrites(member, trouble, sourceFrom(c, 'page'), words.settings.on, now());
}

/** The link to leave by, as the same letter could carry it: a settings link can already silence every letter. */
const leaveLinkOf = async ({ member, letterId }: Holder, { tokenKey }: WebDeps): Promise<string> =>
  `/unsubscribe/${encodeToken({ kind: 'unsubscribe', memberId: member.id, letterId, item: 0 }, await tokenKey())}`;

const today = (member: Member, { community }: PageFrame, { now }: WebDeps) =>
  dateAt(now(), homeOf(member, community).timeZone);

/** A member as the filled-in form. A pause that is over is over here, too. */
function asFields(member: Member, day: { toString(): string }): Fields {
  const over =
    member.status === 'paused' && member.pausedUntil !== null && member.pausedUntil <= day.toString();
  const letters = member.status === 'active' || over ? ['on'] : member.status === 'paused' ? ['paused'] : [];
  return {
    name: [member.name ?? ''],
    language: [member.language],
    regions: member.regions,
    rhythm: [member.rhythm],
    profile: [member.profile],
    letters,
    until: over ? [] : [member.pausedUntil ?? ''],
  };
}
