import type { Language } from '../language/language.ts';
import type { AccessProfile } from '../language/profile.ts';
import type { Rhythm } from './member.ts';

/** What somebody asks of us in ordinary words on the first line of a mail (DESIGN §3). Regions are ids. */
export type Wish =
  | { kind: 'yes' }
  | { kind: 'no' }
  | { kind: 'join' }
  | { kind: 'stop' }
  /** A stop with a remark below it: asked about. */
  | { kind: 'perhaps-stop' }
  | { kind: 'pause'; until: string | null }
  | { kind: 'resume' }
  | { kind: 'rhythm'; rhythm: Rhythm }
  | { kind: 'language'; language: Language }
  | { kind: 'profile'; profile: AccessProfile }
  | { kind: 'regions'; regions: string[]; unknown: string[] }
  | { kind: 'help' }
  /** Surely a wish, but not clear which: asked about, never guessed at. */
  | { kind: 'unclear' }
  | { kind: 'settings' }
  /** Everything we hold of a person. */
  | { kind: 'my-data' }
  | { kind: 'forget-me' }
  /** Why did I get this? `bare`: one word, which in a conversation asks something else. */
  | { kind: 'why'; bare: boolean }
  | { kind: 'private' }
  | { kind: 'anonymous' }
  | { kind: 'shared' }
  | { kind: 'withdraw' }
  | { kind: 'send' }
  | { kind: 'approve' }
  | { kind: 'decline'; reason: string };

/** Wishes about a person's own membership: understood in every mail of a member, whatever it answers. */
export type MemberWish = Extract<Wish, { kind: (typeof memberWishes)[number] }>;

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
  'help',
  'settings',
  'join',
] as const;
