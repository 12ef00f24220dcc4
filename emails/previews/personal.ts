import { AccessProfile } from '../../shared/language/profile.ts';
import type { Change, LetterModel, ReachLevel, ReceiptView } from '../../shared/letters/letter-model.ts';
import {
  davids,
  eastern,
  hostile,
  lee,
  maries,
  northern,
  ontario,
  ottawa,
  type Preview,
  prompt,
  receipt,
  sam,
  settings,
  someones,
} from './people.ts';

const stewards = [lee, sam];

const levels = (chosen: number): ReachLevel[] =>
  (['local', 'regional', 'provincial'] as const).map((level, i) => ({
    level,
    place: [ottawa.name, eastern.name, ontario.name][i] ?? ontario.name,
    chosen: i === chosen,
  }));

const receiptOf = (name: string, changed: Partial<ReceiptView>): Preview => ({
  name: `receipt-${name}`,
  model: { kind: 'receipt', receipt: { ...receipt, ...changed } },
});

const settingsOf = (change: Change, pausedUntil: string | null = null): Preview => ({
  name: `settings-${change}${pausedUntil ? '-until' : ''}`,
  model: {
    kind: 'settings',
    settings: { ...settings, paused: change === 'paused', pausedUntil },
    changed: [change],
    regions: ontario,
  },
});

const letter = (model: LetterModel, note = ''): Preview => ({ name: model.kind + note, model });

/** Every letter to one person, in the turns it can take. */
export const personalPreviews: Preview[] = [
  letter({ kind: 'confirm', regions: ontario }),
  letter({ kind: 'welcome', name: 'Marie', settings, stewards, firstDigest: '2026-12-01' }),
  letter(
    {
      kind: 'welcome',
      name: null,
      settings: { ...settings, regions: [ontario.name] },
      stewards: [sam],
      firstDigest: '2026-12-01',
    },
    '-nowhere',
  ),
  letter({ kind: 'choose-region', regions: ontario, unknown: ['Narnia', 'Atlantis'] }),
  letter({ kind: 'already-member', settings }),
  ...(
    [
      'language',
      'regions',
      'rhythm',
      'answers',
      'still-here',
      'name',
      'paused',
      'resumed',
      'nothing',
    ] as const
  ).map((change) => settingsOf(change)),
  settingsOf('paused', '2027-01-05'),
  letter(
    {
      kind: 'settings',
      settings: { ...settings, rhythm: 'monthly', profile: 'large-print' },
      changed: ['rhythm', 'profile', 'regions'],
      regions: ontario,
      undo: ['weekly', 'normal letters', 'my regions: Kingston'],
      guessed: [ottawa.name],
      unheard: ['Could you also put me on the phone tree?'],
    },
    '-several',
  ),
  ...AccessProfile.options.map((profile) =>
    letter(
      { kind: 'settings', settings: { ...settings, profile }, changed: ['profile'], regions: ontario },
      `-${profile}`,
    ),
  ),
  letter(
    {
      kind: 'settings',
      settings: { ...settings, answers: false, stillHere: true },
      changed: ['answers', 'still-here'],
      regions: ontario,
      undo: ['send me answers again', 'only write when something is new'],
    },
    '-choices',
  ),
  letter({ kind: 'still-here', month: '2026-11' }),
  letter({ kind: 'goodbye' }),
  letter({ kind: 'not-a-member' }),
  letter({ kind: 'help', isSteward: false, notUnderstood: null }),
  letter({ kind: 'help', isSteward: true, notUnderstood: 'make it blue please' }, '-steward'),
  letter({ kind: 'sender-check', wroteFrom: 'marie@elsewhere.example', excerpt: maries.words }),
  letter({ kind: 'ask-stop', words: 'Arrêt\nJe déménage bientôt.' }),
  letter({
    kind: 'which-wish',
    words: 'Pause until 02/03',
    options: ['pause until Wednesday, February 3, 2027', 'pause until Tuesday, March 2, 2027'],
    shareable: false,
  }),
  letter(
    { kind: 'which-wish', words: 'I would like easy words.', options: ['easy words'], shareable: true },
    '-one',
  ),
  ...(['too-large', 'empty', 'attachments-only', 'encrypted', 'broken'] as const).map((why) =>
    letter({ kind: 'unreadable', why }, `-${why}`),
  ),
  letter({ kind: 'old-token' }),
  letter({ kind: 'prompt', prompt }),
  letter({ kind: 'prompt-sent', prompt, audience: 42 }),
  receiptOf('received', {}),
  receiptOf('held', { state: 'held', unsure: true }),
  receiptOf('corrected', { news: 'corrected' }),
  receiptOf('private', { news: 'private', visibility: 'stewards' }),
  receiptOf('anonymous', { news: 'anonymous', visibility: 'anonymous' }),
  receiptOf('shared', { news: 'shared', answers: { kind: 'response', to: davids, byMail: true } }),
  receiptOf('anonymous-named', {
    news: 'anonymous',
    visibility: 'anonymous',
    place: eastern.name,
    words: `${maries.words}\nMarie`,
    nameInWords: 'Marie',
  }),
  receiptOf('answer-private', {
    news: 'private',
    visibility: 'stewards',
    answers: { kind: 'response', to: davids, byMail: true },
  }),
  receiptOf('answer-anonymous', {
    news: 'anonymous',
    visibility: 'anonymous',
    answers: { kind: 'response', to: davids, byMail: true },
  }),
  receiptOf('answer', { answers: { kind: 'response', to: davids, byMail: true }, words: maries.words }),
  receiptOf('answer-held', { answers: { kind: 'response', to: davids, byMail: true }, state: 'held' }),
  receiptOf('answer-unheard', { answers: { kind: 'response', to: someones, byMail: false } }),
  ...(['story', 'resource', 'question'] as const).map((as, i) =>
    receiptOf(as, {
      answers: { kind: 'share', as, levels: levels(i) },
      reach: levels(i)[i]?.place ?? ontario.name,
    }),
  ),
  receiptOf('wider', {
    news: 'reach',
    answers: { kind: 'share', as: 'story', levels: levels(2) },
    reach: ontario.name,
  }),
  receiptOf('withdrawn', { news: 'withdrawn', state: 'withdrawn' }),
  receiptOf('already-withdrawn', { news: 'already-withdrawn', state: 'withdrawn' }),
  receiptOf('declined', { state: 'declined' }),
  receiptOf('hidden', { state: 'hidden' }),
  receiptOf('quiet', { state: 'quiet', quietUntil: '2026-11-24T20:15:00.000Z' }),
  receiptOf('answer-quiet', {
    state: 'quiet',
    quietUntil: '2026-11-24T20:15:00.000Z',
    answers: { kind: 'response', to: davids, byMail: true },
  }),
  receiptOf('late', { promptClosed: true, authorName: null }),
  letter({ kind: 'not-a-steward', stewards }),
  letter({ kind: 'response', response: davids, yourWords: maries.words }),
  letter({ kind: 'passed-on', stewards, words: 'Could somebody call me? I do not like to write.' }),
  letter({
    kind: 'message-to-stewards',
    from: 'Marie',
    address: 'marie@example.ca',
    place: ottawa.name,
    words: maries.words,
  }),
  letter(
    {
      kind: 'message-to-stewards',
      from: 'Marie',
      address: 'marie@example.ca',
      place: ottawa.name,
      words: maries.words,
      waits: true,
    },
    '-waits',
  ),
  letter(
    {
      kind: 'message-to-stewards',
      from: null,
      address: 'jo@example.ca',
      place: northern.name,
      words: someones.words,
    },
    '-nameless',
  ),
  letter({
    kind: 'moderation',
    held: maries,
    question: prompt.question,
    answers: null,
    reach: eastern.name,
    unsure: true,
  }),
  letter(
    {
      kind: 'moderation',
      held: hostile,
      question: null,
      answers: davids,
      reach: ontario.name,
      unsure: false,
    },
    '-hostile',
  ),
  ...(['published', 'declined', 'withdrawn'] as const).flatMap((decision) =>
    [true, false].map((first) =>
      letter(
        { kind: 'decided', decision, by: 'Sam', first, held: maries },
        `-${decision}${first ? '' : '-already'}`,
      ),
    ),
  ),
  letter({ kind: 'decision-unclear', held: maries }),
  letter({ kind: 'approved', words: maries.words, firstDigest: '2026-11-26' }),
  letter({
    kind: 'declined',
    words: maries.words,
    reason: 'It names your neighbour’s child.',
    steward: 'Lee',
  }),
  ...(['paused', 'quota', 'not-set-up'] as const).map((why) =>
    letter({ kind: 'sending-stopped', why, since: '2026-12-01T12:00:00.000Z' }, `-${why}`),
  ),
  letter({
    kind: 'editions-expired',
    editions: [
      { kind: 'digest', rhythm: 'weekly', place: ottawa.name, due: '2026-12-01T12:00:00.000Z', sent: 30 },
      { kind: 'digest', rhythm: 'monthly', place: eastern.name, due: '2026-12-01T12:00:00.000Z', sent: 0 },
      { kind: 'prompt', question: prompt.question.words, sent: 1 },
    ],
  }),
  letter({
    kind: 'letters-not-sent',
    editions: [
      {
        kind: 'digest',
        rhythm: 'weekly',
        place: ottawa.name,
        due: '2026-12-01T12:00:00.000Z',
        letters: 30,
        faults: ['too-large'],
      },
      { kind: 'prompt', question: prompt.question.words, letters: 1, faults: ['no-text', 'missing-slot'] },
    ],
  }),
  letter(
    {
      kind: 'letters-not-sent',
      editions: [
        {
          kind: 'prompt',
          question: prompt.question.words,
          letters: 2,
          faults: [
            'not-rendered',
            'no-subject',
            'broken-subject',
            'no-html',
            'unknown-slot',
            'not-self-contained',
          ],
        },
      ],
    },
    '-prompt',
  ),
  letter({ kind: 'invitation', by: 'Lee', list: 'Circle of friends 2024', regions: ontario }),
  letter({
    kind: 'moved-in',
    name: 'Marie',
    list: 'Circle of friends 2024',
    settings,
    stewards,
    firstDigest: '2026-12-01',
  }),
  letter({ kind: 'renewal', name: 'Marie', until: '2027-01-15' }),
  letter({ kind: 'could-not-write' }),
  letter({ kind: 'all-words', item: davids }),
];
