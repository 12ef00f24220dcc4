/** @jsxImportSource hono/jsx */
import type { Hono } from 'hono';
import { Temporal } from 'temporal-polyfill';
import { nothing } from '../../../shared/letters/outcome.ts';
import { confirmMembership } from '../../../shared/members/confirm-membership.ts';
import type { Member } from '../../../shared/members/member.ts';
import { nextDigestOf } from '../../../shared/members/settings.ts';
import { loadMember } from '../../../shared/members/store.ts';
import { act } from '../act.ts';
import { chosenRegions, readFields } from '../forms.ts';
import { frameOf } from '../frame.ts';
import { ConfirmForm } from '../pages/confirm-form.tsx';
import { Busy, DeadLink, Notice } from '../pages/notices.tsx';
import { sendPage } from '../pages/send.tsx';
import { holderOf } from '../token-member.ts';
import { sourceFrom } from '../visitor.ts';
import type { PageFrame, WebContext, WebDeps, WebEnv } from '../web.ts';

const path = '/confirm/:token';

/** GET shows a button, POST is the yes: mail scanners that open links join nobody (rule 6). */
export function confirmRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(path, async (c) => {
    const holder = await holderOf(c, 'confirm', deps);
    const frame = frameOf(c, holder?.member.language);
    if (!holder) return sendPage(c, <DeadLink frame={frame} />, 404);
    if (holder.member.status !== 'pending') return sendPage(c, <AlreadyConfirmed frame={frame} />);
    return sendPage(c, <ConfirmForm frame={frame} member={holder.member} />);
  });
  app.post(path, async (c) => {
    const holder = await holderOf(c, 'confirm', deps);
    const frame = frameOf(c, holder?.member.language);
    if (!holder) return sendPage(c, <DeadLink frame={frame} />, 404);
    const acted = await confirm(c, holder.member.id, frame, deps);
    if (!acted) return sendPage(c, <Busy frame={frame} />, 409);
    const { before } = acted.result;
    if (before?.status !== 'pending') return sendPage(c, <AlreadyConfirmed frame={frame} />);
    const joined = (await loadMember(holder.member.id)) ?? before;
    return sendPage(
      c,
      <Confirmed frame={frame} firstDigest={nextDigestOf(joined, frame.community, deps.now())} />,
    );
  });
}

async function confirm(
  c: WebContext,
  memberId: string,
  { community, language, words }: PageFrame,
  deps: WebDeps,
) {
  const fields = await readFields(c.req);
  const regions = chosenRegions(community, fields.regions ?? []);
  const wording = words.confirm.agreement(community.name[language]);
  return act<{ before: Member | null }>(community, deps, async () => {
    const before = await loadMember(memberId);
    const told = { regions, unknown: [], wording };
    const outcome = before
      ? confirmMembership(before, told, sourceFrom(c, 'page'), community, deps.now())
      : nothing('gone');
    return { outcome, result: { before } };
  });
}

function AlreadyConfirmed({ frame }: { frame: PageFrame }) {
  const { alreadyConfirmed } = frame.words;
  return (
    <Notice frame={frame} title={alreadyConfirmed.title}>
      <p>{alreadyConfirmed.what}</p>
    </Notice>
  );
}

function Confirmed({ frame, firstDigest }: { frame: PageFrame; firstDigest: string }) {
  const { confirmed } = frame.words;
  const day = Temporal.PlainDate.from(firstDigest).toLocaleString(`${frame.language}-CA`, {
    dateStyle: 'full',
  });
  return (
    <Notice frame={frame} title={confirmed.title}>
      <p role="status">{confirmed.what}</p>
      <p>{confirmed.first(day)}</p>
      <p>{confirmed.next}</p>
    </Notice>
  );
}
