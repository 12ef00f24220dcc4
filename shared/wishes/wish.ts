import type { Rhythm } from '../community/rhythm.ts';
import type { Language } from '../language/language.ts';
import type { AccessProfile } from '../language/profile.ts';
import type { DeskWish } from './desk-wish.ts';

/** What somebody asks of us in ordinary words (DESIGN §3). Regions are ids, `until` is an ISO date, `number` an item of a digest. */
export type Wish =
  // Answers to what we asked
  | { kind: 'yes' }
  | { kind: 'no' }
  // A member's letters
  | { kind: 'join' }
  | { kind: 'stop' }
  | { kind: 'pause'; until: string | null }
  | { kind: 'resume' }
  | { kind: 'rhythm'; rhythm: Rhythm }
  | { kind: 'language'; language: Language }
  | { kind: 'profile'; profile: AccessProfile }
  /** The places to live in from now on, instead of all others. */
  | { kind: 'regions'; regions: string[]; unknown: string[]; guessed?: boolean }
  | { kind: 'moved'; regions: string[]; unknown: string[]; guessed?: boolean }
  | { kind: 'add-regions'; regions: string[]; unknown: string[]; guessed?: boolean }
  | { kind: 'drop-regions'; regions: string[]; unknown: string[]; guessed?: boolean }
  | { kind: 'name'; name: string }
  /** Letters that bring answers to one's words. */
  | { kind: 'answers'; on: boolean }
  /** A short letter in a month in which nothing was new. */
  | { kind: 'still-here'; on: boolean }
  | { kind: 'settings' }
  | { kind: 'help' }
  // What we keep, and why; who helps
  | { kind: 'my-data' }
  | { kind: 'forget-me' }
  /** Why did I get this? `bare`: one word, which in a conversation asks something else. */
  | { kind: 'why'; bare?: true }
  | { kind: 'guidelines' }
  /** What was decided about one's words. */
  | { kind: 'history' }
  | { kind: 'support-person'; address: string }
  | { kind: 'end-support' }
  | { kind: 'copies'; on: boolean }
  | { kind: 'support-trail' }
  // Items of a digest
  | { kind: 'more'; number: number }
  /** `number` null: of what the letter is about. */
  | { kind: 'files'; number: number | null }
  | { kind: 'thanks-item'; number: number }
  | { kind: 'concern'; number: number | null }
  // One's own words
  | { kind: 'private' }
  | { kind: 'anonymous' }
  | { kind: 'shared' }
  | { kind: 'withdraw' }
  /** What a picture shows. */
  | { kind: 'describe' }
  /** `anonymous`: and without one's name. */
  | { kind: 'reach'; reach: Reach; anonymous?: true }
  // Stewards
  | DeskWish
  | { kind: 'send' }
  | { kind: 'approve' }
  | { kind: 'decline'; reason: string }
  /** A stop with a remark below it, and a wish that is surely one, but not clear which: asked about, never guessed at. */
  | { kind: 'perhaps-stop' }
  | { kind: 'unclear'; options?: Wish[] };

/** How far somebody's words go: their place, their region, everywhere, or not beyond the stewards. */
export type Reach = 'local' | 'regional' | 'provincial' | 'stewards';

export type WishKind = Wish['kind'];
export type WishOf<K extends WishKind> = Extract<Wish, { kind: K }>;

/** Wishes about a person's own letters: understood in every mail of a member, whatever it answers. */
export type MemberWish = WishOf<(typeof memberWishes)[number]>;

export const isMemberWish = (wish: Wish): wish is MemberWish =>
  memberWishes.some((kind) => kind === wish.kind);

const memberWishes = [
  'stop',
  'pause',
  'resume',
  'rhythm',
  'language',
  'profile',
  'regions',
  'moved',
  'add-regions',
  'drop-regions',
  'name',
  'answers',
  'still-here',
  'help',
  'settings',
  'join',
] as const;
