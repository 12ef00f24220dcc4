import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { regionOf, stewardAt } from '../community/region.ts';
import type { Change, LetterModel } from '../letters/letter-model.ts';
import type { Outcome, Outgoing, Thread } from '../letters/outcome.ts';
import { iso } from '../platform/instant.ts';
import { sayWish } from '../wishes/say-wish.ts';
import type { MemberWish, Wish } from '../wishes/wish.ts';
import { applyWishes, type SettingWish } from './apply-wishes.ts';
import { type Consent, isMember, type Member } from './member.ts';
import { renewConsent } from './renew-consent.ts';
import { placeTree, settingsOf } from './settings.ts';
import { consentWrite, saveMember } from './store.ts';

/** How a wish reached us: what a consent record keeps as evidence, and the mail to answer. */
export interface Source {
  method: Consent['method'];
  evidence: Record<string, string>;
  answers: Thread | null;
}

/** What follows from a member's wishes about their own letters: the member as changed, and one letter that says so, with how to undo it, and what was `unheard`. */
export function grantWishes(
  member: Member,
  wishes: MemberWish[],
  source: Source,
  community: Community,
  now: Temporal.Instant,
  unheard: string[] = [],
): Outcome {
  if (wishes.some(({ kind }) => kind === 'stop')) return leave(member, source, now);
  const [only, ...others] = wishes;
  const asksForLetters = only && others.length === 0 && (only.kind === 'join' || only.kind === 'resume');
  // Who asks for letters has consented to them, whatever was implied before.
  if (asksForLetters && member.impliedUntil !== null)
    return renewConsent(member, source, only.kind, community, now);
  const asks = (kind: MemberWish['kind']) => wishes.some((wish) => wish.kind === kind);
  const told = wishes.filter(isAboutPlaces);
  const settings = wishes.filter(isSetting);
  const { after, changed, undo } = applyWishes(member, settings, community, now);
  const letters: LetterModel[] = [
    ...(settings.some(({ kind }) => !isNowhere(told, kind))
      ? [
          {
            ...settingsLetter(after, changed, undo, told, community),
            ...(unheard.length > 0 ? { unheard } : {}),
          },
        ]
      : []),
    ...(told.some(({ unknown, regions }) => unknown.length > 0 || regions.length === 0)
      ? [chooseRegion(told, community)]
      : []),
    ...(asks('help') ? [help(member, community)] : []),
    ...(asks('join') ? [{ kind: 'already-member' as const, settings: settingsOf(after, community) }] : []),
  ];
  return {
    what: whatCame(letters, changed),
    writes: changed.length > 0 ? saveMember(member, after) : [],
    letters: letters.map(
      (model): Outgoing => ({
        to: { memberId: member.id },
        reader: after,
        model,
        context: { kind: told.length > 0 ? 'choose-region' : 'personal' },
        answers: source.answers,
      }),
    ),
  };
}

type PlaceWish = Extract<MemberWish, { regions: string[] }>;
const isAboutPlaces = (wish: MemberWish): wish is PlaceWish => 'regions' in wish;
const isSetting = (wish: MemberWish): wish is SettingWish =>
  wish.kind !== 'stop' && wish.kind !== 'help' && wish.kind !== 'join';

/** A wish for places none of which we know changes nothing, and is answered by asking. */
const isNowhere = (told: PlaceWish[], kind: MemberWish['kind']): boolean =>
  told.some((wish) => wish.kind === kind && wish.regions.length === 0);

const settingsLetter = (
  after: Member,
  changed: Change[],
  undo: Wish[],
  told: PlaceWish[],
  community: Community,
): LetterModel => ({
  kind: 'settings',
  settings: settingsOf(after, community),
  changed,
  regions: placeTree(community),
  undo: undo.map((wish) => sayWish(wish, after.language, community)),
  guessed: told
    .filter(({ guessed }) => guessed)
    .flatMap(({ regions }) => regions.map((id) => regionOf(community, id).name)),
});

const chooseRegion = (told: PlaceWish[], community: Community): LetterModel => ({
  kind: 'choose-region',
  regions: placeTree(community),
  unknown: told.flatMap(({ unknown }) => unknown),
});

const help = ({ address }: Member, community: Community): LetterModel => ({
  kind: 'help',
  isSteward: stewardAt(community, address) !== null,
  notUnderstood: null,
});

function whatCame(letters: LetterModel[], changed: Change[]): string {
  const [first] = letters;
  if (first?.kind === 'settings') return `settings: ${changed.join(', ') || 'shown'}`;
  if (first?.kind === 'choose-region') return 'unknown region';
  return first?.kind === 'already-member' ? 'already a member' : 'help';
}

/** Ends a membership at once (CASL); with it every token of the member dies (rule 7). Leaving twice changes nothing. */
export function leave(member: Member, source: Source, now: Temporal.Instant): Outcome {
  const goodbye: Outgoing = {
    to: { memberId: member.id },
    reader: member,
    model: { kind: 'goodbye' },
    context: { kind: 'personal' },
    answers: source.answers,
  };
  if (!isMember(member) && member.status !== 'pending')
    return { what: 'had left already', writes: [], letters: [] };
  const withdrawn: Consent = {
    memberId: member.id,
    at: iso(now),
    kind: 'withdrawn',
    method: source.method,
    wording: 'stop',
    evidence: source.evidence,
  };
  const writes = [...saveMember(member, { ...member, status: 'left' }), consentWrite(withdrawn)];
  return { what: 'left', writes, letters: [goodbye] };
}
