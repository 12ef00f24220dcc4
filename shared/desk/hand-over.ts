import { regionsLookedAfter } from '../community/on-duty.ts';
import { regionOrRoot, stewardAt, stewardsFor } from '../community/region.ts';
import { handedOver, withStewardship } from '../community/stewardship.ts';
import { saveStewardship } from '../community/store.ts';
import type { HandOverView } from '../letters/desk-view.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import { nothing, type Outcome, type Outgoing } from '../letters/outcome.ts';
import { normalizeAddress } from '../mail/addresses.ts';
import { isMember, type Member } from '../members/member.ts';
import { loadMember, loadMemberAt } from '../members/store.ts';
import { iso } from '../platform/instant.ts';
import type { Wish, WishOf } from '../wishes/wish.ts';
import { waitingLetter } from './waiting-list.ts';
import type { Desk } from './waiting-things.ts';

/** *hand over to Jo <jo@example.net>*: Jo, a member, is asked. Until a yes comes, nothing changes: no region is ever without a steward. */
export async function askToTakeOver(
  steward: Member,
  { name, address }: WishOf<'hand-over'>,
  desk: Desk,
): Promise<Outcome> {
  const normal = normalizeAddress(address) ?? address;
  const to = await loadMemberAt(normal);
  const called = nameFor(to, name, normal);
  const about = aboutHandOver(steward, { name: called, address: normal }, to, desk);
  const back = (news: HandOverView['news']) => told(steward, { ...about, news }, desk.answers);
  if (to?.id === steward.id) return { what: 'hand over to oneself', writes: [], letters: [back('yourself')] };
  if (!to || !isMember(to))
    return { what: 'hand over to no member', writes: [], letters: [back('not-a-member')] };
  return {
    what: 'hand over asked',
    writes: [],
    letters: [
      back('asked'),
      request(
        to,
        { ...about, news: 'request' },
        {
          fromId: steward.id,
          name: called,
          askedAt: iso(desk.now),
          regions: regionsLookedAfter(desk.community, steward.address),
        },
      ),
    ],
  };
}

type Asked = Extract<LetterContext, { kind: 'hand-over' }>;

/** So long a request can be answered. */
const patience = { hours: 24 * 60 };

/** The answer of who was asked. A yes takes over at once, on condition that nobody settled anything meanwhile; saying it twice changes nothing. */
export async function answerHandOver(
  member: Member,
  asked: Asked,
  wish: Wish | null,
  desk: Desk,
): Promise<Outcome> {
  const from = await loadMember(asked.fromId);
  if (!from) return nothing('who handed over is gone');
  const to = { name: nameFor(member, asked.name, member.address), address: member.address };
  const about = aboutHandOver(from, to, member, desk);
  // Nobody should be surprised by a yes to what they asked long ago.
  const isOld = asked.askedAt < iso(desk.now.subtract(patience)) || isMoreThanAsked(from, asked, desk);
  if (isOld || about.places.length === 0) {
    const isSteward = stewardAt(desk.community, member.address) !== null;
    if (isSteward && about.places.length === 0 && wish?.kind === 'yes') return nothing('took over already');
    return {
      what: 'hand over is over',
      writes: [],
      letters: [told(member, { ...about, news: 'over' }, desk.answers)],
    };
  }
  if (wish?.kind === 'no')
    return {
      what: 'hand over declined',
      writes: [],
      letters: isMember(from) ? [told(from, { ...about, news: 'declined' }, null)] : [],
    };
  if (wish?.kind !== 'yes')
    return {
      what: 'hand over unclear',
      writes: [],
      letters: [{ ...request(member, { ...about, news: 'unclear' }, asked), answers: desk.answers }],
    };
  return takeOver(member, from, about, desk);
}

/** A yes is to the places that were asked about: whoever took over others since asks again. */
const isMoreThanAsked = ({ address }: Member, { regions }: Asked, { community }: Desk): boolean =>
  regions !== undefined && regionsLookedAfter(community, address).some((one) => !regions.includes(one));

async function takeOver(member: Member, from: Member, about: HandOverView, desk: Desk): Promise<Outcome> {
  const { community } = desk;
  const regions = regionsLookedAfter(community, from.address);
  const by = { email: member.address, name: about.to.name, language: member.language };
  const after = handedOver(community, from.address, by);
  const file = { ...community, stewards: community.desk?.inFile ?? community.stewards };
  const later = { ...desk, community: withStewardship(file, after) };
  const others = await othersThan([member.address, from.address], regions, later);
  const news = (to: Member, kind: HandOverView['news']) =>
    told(to, { ...about, news: kind }, to.id === member.id ? desk.answers : null);
  return {
    what: 'handed over',
    writes: [saveStewardship(after)],
    letters: [
      news(member, 'new'),
      ...(isMember(from) ? [news(from, 'former')] : []),
      ...others.map((one) => news(one, 'others')),
      await waitingLetter(member, { why: 'handed-over' }, { ...later, answers: null }),
    ],
  };
}

/** Who else looks after these regions, or the ones above. */
async function othersThan(addresses: string[], regions: string[], { community }: Desk): Promise<Member[]> {
  const around = regions.flatMap((region) => {
    const { path } = regionOrRoot(community, region);
    return [
      ...stewardsFor(community, region),
      ...community.stewards.filter((one) => path.includes(one.region)),
    ];
  });
  const known = [...new Set(around.map(({ email }) => email.toLowerCase()))].filter(
    (address) => !addresses.includes(address),
  );
  const members = await Promise.all(known.map(loadMemberAt));
  return members.filter((one) => one !== null).filter(isMember);
}

/** As a steward's name stands in letters: one line, never empty. */
const nameFor = (member: Member | null, called: string, address: string): string =>
  (member?.name ?? called)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 100) || address;

function aboutHandOver(
  from: Member,
  to: HandOverView['to'],
  member: Member | null,
  { community }: Desk,
): Omit<HandOverView, 'news'> & { news: HandOverView['news'] } {
  return {
    news: 'asked',
    from: stewardAt(community, from.address)?.name ?? from.name ?? from.address,
    to,
    places: regionsLookedAfter(community, from.address).map((id) => regionOrRoot(community, id).name),
    byIds: [from.id, ...(member ? [member.id] : [])],
  };
}

const told = (to: Member, about: HandOverView, answers: Outgoing['answers']): Outgoing => ({
  to: { memberId: to.id },
  reader: to,
  model: { kind: 'hand-over', about },
  context: { kind: 'personal' },
  answers,
});

const request = (to: Member, about: HandOverView, asked: Omit<Asked, 'kind'>): Outgoing => ({
  ...told(to, about, null),
  context: { ...asked, kind: 'hand-over' },
});
