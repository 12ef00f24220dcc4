import type { Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { isDeletedBy, loadMemberAt, savedBy, saveMember } from '../members/store.ts';
import { iso } from '../platform/instant.ts';
import { withoutCopies } from './answer-asked.ts';
import { asHelper, endWrites, helpedBy } from './change-support.ts';
import { helpedView, readerOf, toHelper, toMember } from './letters.ts';
import type { Occasion } from './occasion.ts';
import { supportsOf } from './store.ts';
import { isLive } from './support.ts';

/** What a member's leaving, or being forgotten, ends besides; those concerned hear once. */
export async function withEndings(outcome: Outcome, member: Member, occasion: Occasion): Promise<Outcome> {
  const more = isDeletedBy(outcome.writes, member)
    ? await endingsOf({ member, address: member.address }, occasion)
    : savedBy(outcome.writes, member)?.status === 'left'
      ? await endingsOfLeaver(member, occasion)
      : null;
  if (!more) return outcome;
  return {
    ...outcome,
    writes: [...outcome.writes, ...more.writes],
    letters: [...outcome.letters, ...more.letters],
  };
}

type Endings = Pick<Outcome, 'writes' | 'letters'>;

async function endingsOfLeaver(member: Member, occasion: Occasion): Promise<Endings> {
  const live = (await supportsOf(member.id)).filter((one) => isLive(one, iso(occasion.now)));
  const helpers = await Promise.all(live.filter(({ state }) => state !== 'named').map(asHelper));
  const view = helpedView(member, occasion.community);
  return {
    writes: endWrites(live, 'member', occasion),
    letters: helpers.map((helper) => toHelper(helper, 'ended', view, null)),
  };
}

/** So much fits one transaction of somebody who helps many: erasing, moments later, ends all others, and these hear of it all the same. */
const most = { ended: 8, told: 30 };

/** What ends when somebody is forgotten, as helped and as helper. These letters name nobody: what names them is being erased. */
export async function endingsOf(
  { member, address }: { member: Member | null; address: string },
  occasion: Occasion,
): Promise<Endings> {
  const at = iso(occasion.now);
  const own = member ? (await supportsOf(member.id)).filter((one) => isLive(one, at)) : [];
  const helpers = await Promise.all(own.filter(({ state }) => state !== 'named').map(asHelper));
  const helped = await helpedBy(address, at);
  return {
    writes: [
      ...endWrites(own, 'member', occasion),
      ...helped
        .slice(0, most.ended)
        .flatMap(({ support, member: other }) => [
          ...endWrites([support], 'helper', occasion),
          ...(support.copies ? saveMember(other, withoutCopies(other, [support.id])) : []),
        ]),
    ],
    letters: [
      ...(await Promise.all(
        helpers.map(async (helper) => farewell(helper.support.address, readerOf(helper))),
      )),
      ...helped.slice(0, most.told).map(({ member: other }) => toMember(other, 'ended', null, null)),
    ],
  };
}

/** To a helper of somebody who is forgotten, at their own address: of their support nothing is left. */
async function farewell(
  address: string,
  reader: ReturnType<typeof readerOf>,
): Promise<Outcome['letters'][number]> {
  const self = await loadMemberAt(address);
  return {
    to: self ? { memberId: self.id } : { address },
    reader,
    model: { kind: 'helped-news', news: 'gone', member: null, others: [], words: '' },
    context: { kind: 'personal' },
    answers: null,
  };
}
