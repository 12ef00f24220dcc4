import type { LetterModel, WhyView } from '../letters/letter-model.ts';

type LetterSort = NonNullable<WhyView['letter']>['sort'];

const sorts: Partial<Record<LetterModel['kind'], LetterSort>> = {
  digest: 'digest',
  prompt: 'prompt',
  'prompt-reminder': 'prompt',
  harvest: 'harvest',
  response: 'response',
  'gathering-invitation': 'gathering',
  'gathering-announced': 'hosting',
  'gathering-declined': 'hosting',
  'guest-list': 'hosting',
  'note-to-host': 'hosting',
  approved: 'words',
  declined: 'words',
  hidden: 'words',
  'steward-question': 'words',
  'edit-question': 'words',
  'sharing-pause': 'words',
  'support-asked': 'support',
  'helper-news': 'support',
  'helped-news': 'support',
  confirm: 'confirm',
  invitation: 'list',
  'moved-in': 'list',
  renewal: 'list',
  'sender-check': 'check',
  'can-you-read-us': 'other',
  'still-here': 'still-here',
  moderation: 'steward',
  concern: 'steward',
  'waiting-list': 'steward',
  'hand-over': 'steward',
  'on-duty': 'steward',
  'gathering-moderation': 'steward',
  'message-to-stewards': 'message',
  'letters-not-arriving': 'steward',
  'sending-stopped': 'steward',
  'editions-expired': 'steward',
  'letters-not-sent': 'steward',
  'harvest-preview': 'steward',
  'harvest-empty': 'steward',
};

/** What a letter was for, by its kind: mostly it answered a mail. */
export const sortOf = (kind: string): LetterSort => sorts[kind as LetterModel['kind']] ?? 'answer';
