import type { LetterContext } from '../letters/letter-context.ts';
import type { LetterModel } from '../letters/letter-model.ts';
import type { WishKind } from '../wishes/wish.ts';

/** What comes of it that a helper says something for a member: it is done and the member told, or the member is asked, or told to say it themselves. */
export const mayDoFor = (wish: WishKind): 'may' | 'ask' | 'never' => table[wish];

const table: Record<WishKind, 'may' | 'ask' | 'never'> = {
  yes: 'may',
  no: 'may',
  // To come or to go is the member's own.
  join: 'never',
  stop: 'ask',
  'perhaps-stop': 'ask',
  pause: 'may',
  resume: 'may',
  rhythm: 'may',
  language: 'may',
  profile: 'may',
  regions: 'may',
  moved: 'may',
  'add-regions': 'may',
  'drop-regions': 'may',
  name: 'may',
  answers: 'may',
  'still-here': 'may',
  settings: 'may',
  help: 'may',
  guidelines: 'may',
  why: 'may',
  // What we hold of them, and who else sees it.
  'my-data': 'never',
  'forget-me': 'never',
  'support-person': 'never',
  'end-support': 'never',
  copies: 'never',
  'support-trail': 'never',
  more: 'may',
  'thanks-item': 'may',
  files: 'may',
  describe: 'may',
  concern: 'may',
  private: 'may',
  anonymous: 'may',
  shared: 'may',
  withdraw: 'may',
  reach: 'may',
  history: 'may',
  // A steward answers for these in person.
  'who-is-new': 'never',
  'who-is-waiting': 'never',
  'what-is-held': 'never',
  preview: 'never',
  'how-are-we-doing': 'never',
  'hand-over': 'never',
  'on-duty': 'never',
  away: 'never',
  send: 'never',
  approve: 'never',
  decline: 'never',
  unclear: 'may',
};

/** What a helper may answer for a member: what anybody is asked, and never what asks whether it is really they. */
export const mayAnswerFor = ({ kind }: LetterContext): boolean => answered.has(kind);

const answered = new Set<LetterContext['kind']>([
  'personal',
  'choose-region',
  'prompt',
  'reminder',
  'harvest',
  'receipt',
  'receipts',
  'response',
  'numbers',
  'message-to-stewards',
  'digest',
  'gathering-draft',
  'gathering-host',
  'gathering-invitation',
]);

/** Whether a letter to a member is copied to who helps them: none with a secret, none that asks for their own yes, none of a steward's work. */
export const isCopied = (kind: string, isSteward: boolean): boolean =>
  copied.has(kind) || (kind === 'message-to-stewards' && !isSteward);

const copied = new Set<string>([
  'welcome',
  'choose-region',
  'already-member',
  'settings',
  'help',
  'unreadable',
  'old-token',
  'prompt',
  'prompt-reminder',
  'harvest',
  'receipt',
  'receipts',
  'which-numbers',
  'response',
  'all-words',
  'passed-on',
  'approved',
  'declined',
  'gathering-question',
  'gathering-preview',
  'gathering-held',
  'gathering-announced',
  'gathering-declined',
  'gathering-invitation',
  'note-to-host',
  'rsvp',
  'rsvp-question',
  'gathering-closed',
  'digest',
  'still-here',
] satisfies LetterModel['kind'][]);
