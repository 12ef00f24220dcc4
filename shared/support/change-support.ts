import { nothing, type Outcome } from '../letters/outcome.ts';
import { isMember, type Member } from '../members/member.ts';
import { loadMember, loadMemberAt, saveMember } from '../members/store.ts';
import { iso } from '../platform/instant.ts';
import type { Write } from '../platform/table.ts';
import { withCopies, withoutCopies } from './answer-asked.ts';
import { type Helper, helpedView, toHelper, toMember } from './letters.ts';
import { noted, type Occasion } from './occasion.ts';
import { meantBy, namedIn } from './read-support.ts';
import { saveSupport, supportsBy, supportsOf } from './store.ts';
import { afterAction, isLive, type Support, standing } from './support.ts';

/** A member ends it with one, or with all who help them: at once, and both hear. */
export async function endByMember(member: Member, text: string, occasion: Occasion): Promise<Outcome> {
  const at = iso(occasion.now);
  const live = (await supportsOf(member.id)).filter((one) => isLive(one, at));
  if (live.length === 0) return endOwnHelping(member, text, occasion);
  const ended = meantBy(text, live);
  return ended ? endAll(member, ended, 'member', occasion) : whichOf(member, live, occasion);
}

const whichOf = (member: Member, others: Support[], { answers }: Occasion): Outcome => ({
  what: 'support person: which one?',
  writes: [],
  letters: [toMember(member, 'which', null, answers, { others })],
});

/** Somebody who has nobody that helps them may mean those whom they help. */
async function endOwnHelping(self: Member, text: string, occasion: Occasion): Promise<Outcome> {
  const ended = await endByAddress(self.address, text, occasion);
  if (ended) return ended;
  return {
    what: 'support: nobody to end',
    writes: [],
    letters: [toMember(self, 'nobody', null, occasion.answers)],
  };
}

/** The same by who helps, of the one member that they help, or the one they name; null where they help nobody. */
export async function endByAddress(
  address: string,
  text: string,
  occasion: Occasion,
): Promise<Outcome | null> {
  const helped = await helpedBy(address, iso(occasion.now));
  if (helped.length === 0) return null;
  const all = helped.map((one) => ({ ...one, name: one.member.name, address: one.member.address }));
  const named = namedIn(text, all);
  const meant = named.length > 0 ? named : all;
  const [first] = meant;
  if (!first) return null;
  if (meant.length === 1) return endAll(first.member, [first.support], 'helper', occasion);
  const others = meant.map(({ member }) => helpedView(member, occasion.community));
  const helper = await asHelper(first.support);
  return {
    what: 'support: which one?',
    writes: [],
    letters: [toHelper(helper, 'which', null, occasion.answers, { others })],
  };
}

/** Whom somebody at an address helps now. */
export async function helpedBy(
  address: string,
  now: string,
): Promise<{ support: Support; member: Member }[]> {
  const active = (await supportsBy(address)).filter((one) => standing(one, now) === 'active');
  const members = await Promise.all(active.map(({ memberId }) => loadMember(memberId)));
  return active.flatMap((support, i) => {
    const member = members[i];
    return member && isMember(member) ? [{ support, member }] : [];
  });
}

export const asHelper = async (support: Support): Promise<Helper> => ({
  support,
  self: support.address === '' ? null : await loadMemberAt(support.address),
});

/** Ends each; who had not been asked yet hears nothing. */
export async function endAll(
  member: Member,
  all: Support[],
  by: 'member' | 'helper',
  occasion: Occasion,
): Promise<Outcome> {
  const { community, answers } = occasion;
  const told = all.filter(({ state }) => state !== 'named');
  const copied = all.filter(({ id }) => member.copiesTo?.includes(id));
  const helpers = await Promise.all(told.map(asHelper));
  const to = (who: typeof by) => (who === by ? answers : null);
  return {
    what: `support ended by the ${by}`,
    writes: [
      ...endWrites(all, by, occasion),
      ...(copied.length > 0
        ? saveMember(
            member,
            withoutCopies(
              member,
              copied.map(({ id }) => id),
            ),
          )
        : []),
    ],
    letters: [
      ...all.map((support) => toMember(member, 'ended', support, to('member'))),
      ...helpers.map((helper) => toHelper(helper, 'ended', helpedView(member, community), to('helper'))),
    ],
  };
}

export const endWrites = (
  all: Support[],
  by: 'member' | 'helper',
  occasion: Pick<Occasion, 'now' | 'mail'>,
): Write[] =>
  all.flatMap((support) => [
    saveSupport(support, afterAction(support, { kind: 'ended' }, iso(occasion.now))),
    noted(support, by, 'ended', occasion),
  ]);

/** Copies begin or end, for the one who is named or all who help; by the member, or by the helper for themselves. */
export async function changeCopies(
  member: Member,
  { on, text, by }: { on: boolean; text: string; by: 'member' | Support },
  occasion: Occasion,
): Promise<Outcome> {
  const at = iso(occasion.now);
  const active = (await supportsOf(member.id)).filter((one) => standing(one, at) === 'active');
  if (by !== 'member') {
    const own = active.filter(({ id }) => id === by.id);
    return own.length > 0
      ? copiesFor(member, own, on, 'helper', occasion)
      : nothing('copies: support has ended');
  }
  if (active.length === 0)
    return {
      what: 'copies: for nobody',
      writes: [],
      letters: [toMember(member, 'nobody', null, occasion.answers)],
    };
  const meant = meantBy(text, active);
  return meant ? copiesFor(member, meant, on, 'member', occasion) : whichOf(member, active, occasion);
}

async function copiesFor(
  member: Member,
  all: Support[],
  on: boolean,
  by: 'member' | 'helper',
  occasion: Occasion,
): Promise<Outcome> {
  const { community, answers, now } = occasion;
  const news = on ? 'copies-on' : 'copies-off';
  const changed = all.filter(({ copies }) => copies !== on);
  const ids = changed.map(({ id }) => id);
  const after = on ? ids.reduce(withCopies, member) : withoutCopies(member, ids);
  const helpers = await Promise.all(all.map(asHelper));
  return {
    what: `support: ${news}`,
    writes: [
      ...(changed.length > 0 ? saveMember(member, after) : []),
      ...changed.flatMap((support) => [
        saveSupport(support, afterAction(support, { kind: 'copies', on }, iso(now))),
        noted(support, by, news, occasion),
      ]),
    ],
    letters: [
      ...all.map((support) => toMember(member, news, support, by === 'member' ? answers : null)),
      ...helpers.map((helper) =>
        toHelper(helper, news, helpedView(member, community), by === 'helper' ? answers : null),
      ),
    ],
  };
}
