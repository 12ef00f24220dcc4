import fc, { type Arbitrary } from 'fast-check';
import { attacks, longWord } from '../../../emails/previews/hostile.ts';
import { community as example } from '../../../emails/previews/people.ts';
import type { Community, Steward } from '../../../shared/community/community.ts';
import { safeName } from '../../../shared/contributions/files/file-name.ts';
import { languages } from '../../../shared/language/language.ts';
import { AccessProfile } from '../../../shared/language/profile.ts';
import { FileType } from '../../../shared/letters/file-view.ts';
import type { LetterModel, PlaceTree } from '../../../shared/letters/letter-model.ts';
import { octetsInHtml } from '../../../shared/letters/octets.ts';

/** What people, their mail programs and whoever means harm can put into a letter; as much of it as the inbox takes. */
const piece = fc.oneof(
  fc.constantFrom(...Object.values(attacks), longWord, ' ', '\u00a0', '\t', '\r\n', '\n', '\u2028', '\u000B'),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.lorem({ maxCount: 60 }),
  fc.webUrl({ withQueryParameters: true }),
  fc
    .constantFrom('🎉', 'é’', '👩🏽‍🦽', 'ᐃᓄᒃᑎᑐᑦ', 'سلام ')
    .chain((said) => fc.integer({ min: 1, max: 90 }).map((times) => said.repeat(times))),
);
const words = fc
  .array(piece, { maxLength: 12 })
  .map((pieces) => pieces.join(''))
  .filter((said) => octetsInHtml(said) <= 30_000);
const name = fc.oneof(
  fc.constantFrom('Marie', 'Jo'),
  words.map((said) => said.slice(0, 300)),
);
const maybe = fc.option(name);
const language = fc.constantFrom(...languages);
const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const date = day.map((instant) => instant.slice(0, 10));
const flag = fc.boolean();
const count = fc.constantFrom(0, 1, 2, 12_345);
const placeName = name.map((said) => (said.trim() === '' ? 'Ottawa' : said.slice(0, 100)));
const inEach = fc.record({ en: placeName, fr: placeName });
const tree: Arbitrary<PlaceTree> = fc
  .tuple(inEach, fc.array(inEach, { maxLength: 5 }))
  .map(([top, below]) => ({ name: top, regions: below.map((one) => ({ name: one, regions: [] })) }));
const address = fc.emailAddress();
const stewards: Arbitrary<Steward[]> = fc.array(
  fc.record({ email: address, name: placeName, region: fc.constant('ontario'), language }),
  { maxLength: 30 },
);
const fileType = fc.constantFrom(...FileType.options);
const fileView = fc.record({
  of: fc.constant(`${'c'.repeat(12)}a`),
  number: fc.integer({ min: 1, max: 10 }),
  name: name.map((said) => safeName(said, 'pdf', 1)),
  type: fileType,
  octets: fc.integer({ min: 0, max: 15_000_000 }),
  alt: fc.option(words.map((said) => said.slice(0, 500))),
});
const fileViews = fc.array(fileView, { maxLength: 10 });
const refusal = fc.record({ name, why: fc.constantFrom('heic', 'too-large', 'program', 'unknown') });
const filesView = fc.record({
  kept: fileViews,
  refused: fc.array(refusal, { maxLength: 5 }),
  unscanned: flag,
});
const quotation = fc.record(
  { author: maybe, place: inEach, language, words, files: fileViews },
  { requiredKeys: ['author', 'place', 'language', 'words'] },
);
const noteIn = fc.option(language, { nil: undefined });
const asked = fc.record({ words, language });
const prompt = fc.record({
  id: fc.constant('p'),
  question: asked,
  steward: name,
  place: inEach,
  closesOn: date,
});
const profile = fc.constantFrom(...AccessProfile.options);
const settings = fc.record({
  address,
  language,
  regions: fc.array(inEach, { maxLength: 6 }),
  rhythm: fc.constantFrom('weekly', 'monthly'),
  profile,
  answers: flag,
  stillHere: flag,
  pausedUntil: fc.option(date),
});
const problem = fc.oneof(
  fc.record({
    kind: fc.constantFrom('unknown-region', 'unknown-date', 'unknown-moment', 'date-past', 'moment-past'),
    written: words,
  }),
  fc.record({ kind: fc.constant('date-far'), written: words, day: date }),
  fc.record({ kind: fc.constant('closes-too-soon'), day: date }),
  fc.record({ kind: fc.constantFrom('no-question', 'several-at-once', 'send-and-more') }),
  fc.record({ kind: fc.constant('one-language'), language }),
);
const problems = fc.array(problem, { maxLength: 4 });
const draft = fc.record({
  question: fc.record({ en: words, fr: words }, { requiredKeys: [] }),
  steward: name,
  place: inEach,
  closesOn: date,
  state: fc.constantFrom('draft', 'scheduled', 'open', 'over', 'cancelled'),
  sendsAt: fc.option(day.map((instant) => instant.slice(0, 16))),
  audience: count,
});
const approval = fc.record({ needed: fc.array(name, { maxLength: 4 }), askedBy: maybe });
const reader = fc.record({
  name: maybe,
  address,
  place: inEach,
  why: fc.constantFrom('no-such-address', 'suppressed', 'mailbox-full', 'refused', 'unknown'),
});
const edition = fc.oneof(
  fc.record({ kind: fc.constantFrom('prompt', 'reminder', 'harvest'), question: words }),
  fc.record({ kind: fc.constant('gathering'), title: words }),
  fc.record({
    kind: fc.constant('digest'),
    rhythm: fc.constantFrom('weekly', 'monthly'),
    place: inEach,
    due: day,
  }),
);
const sentOf = fc.tuple(edition, count).map(([about, sent]) => ({ ...about, sent }));
const fault = fc.constantFrom('not-rendered', 'no-subject', 'no-text', 'missing-slot', 'too-large');
const unfitOf = fc
  .tuple(edition, count, fc.array(fault, { minLength: 1, maxLength: 3 }))
  .map(([about, letters, faults]) => ({ ...about, letters, faults }));
const receipt = fc.record({
  news: fc.constantFrom(
    'received',
    'corrected',
    'unchanged',
    'reach',
    'private',
    'anonymous',
    'shared',
    'described',
    'files',
    'withdrawn',
  ),
  answers: fc.oneof(
    fc.record({ kind: fc.constant('prompt'), question: asked }),
    fc.record({ kind: fc.constant('response'), to: quotation, byMail: flag }),
    fc.record({
      kind: fc.constant('share'),
      as: fc.constantFrom('story', 'question'),
      levels: fc.array(
        fc.record({ level: fc.constantFrom('local', 'regional'), place: inEach, chosen: flag }),
        { maxLength: 3 },
      ),
    }),
  ),
  words,
  files: filesView,
  language,
  authorName: maybe,
  nameInWords: maybe,
  place: inEach,
  visibility: fc.constantFrom('community', 'anonymous', 'stewards'),
  state: fc.constantFrom('held', 'published', 'declined', 'withdrawn'),
  reach: inEach,
  firstDigest: date,
  unsure: flag,
  promptClosed: flag,
});

const numbered = fc.tuple(count, asked).map(([number, said]) => ({ ...said, number }));

/** Gatherings begin and end as they do: in hours, in zones that are there. */
const gathering = fc
  .record({
    title: words,
    words: fc.oneof(words, fc.constant('')),
    where: fc.oneof(words, fc.webUrl()),
    host: maybe,
    place: inEach,
    start: day,
    minutes: fc.integer({ min: 1, max: 3000 }),
    timeZone: fc.constantFrom('America/Toronto', 'America/Winnipeg'),
    thereZone: fc.option(fc.constantFrom('America/Toronto', 'America/Winnipeg')),
    repeats: fc.option(
      fc.record({
        every: fc.oneof(
          fc.record({ unit: fc.constant('week'), weeks: fc.integer({ min: 1, max: 4 }) }),
          fc.record({ unit: fc.constant('month'), nth: fc.constantFrom(1, 2, 3, 4, -1) }),
        ),
        weekday: fc.integer({ min: 1, max: 7 }),
        until: fc.option(date),
        next: fc.array(date, { maxLength: 3 }),
      }),
    ),
  })
  .map(({ minutes, ...rest }) => ({
    ...rest,
    end: new Date(Date.parse(rest.start) + minutes * 60_000).toISOString(),
  }));

/** A digest as it is composed: items numbered through its sections, open questions and gatherings behind them. */
const digest = fc
  .record({
    items: fc.array(
      fc.record({
        kind: fc.constantFrom('reflection', 'response', 'story', 'resource', 'question'),
        item: quotation,
        goesOn: flag,
        question: fc.option(asked),
        inReplyTo: fc.option(quotation),
        nearness: fc.constantFrom('near', 'region', 'province'),
      }),
      { maxLength: 6 },
    ),
    open: fc.array(prompt, { maxLength: 3 }),
    upcoming: fc.array(gathering, { maxLength: 3 }),
    rest: fc.record({ from: date, until: date, place: inEach, lead: fc.option(prompt), more: flag }),
    nextDigest: fc.option(date),
    answered: flag,
    thanked: fc.array(maybe, { maxLength: 6 }),
  })
  .map(({ items, open, upcoming, rest, nextDigest, answered, thanked }) => {
    const numbered = items.map((item, i) => ({ ...item, number: i + 1 }));
    const sections = (['near', 'region', 'province'] as const).map((nearness) => ({
      nearness,
      place: rest.place,
      items: numbered.filter((item) => item.nearness === nearness),
    }));
    const prompts = open.map((one, i) => ({ number: items.length + i + 1, prompt: one }));
    const first = items.length + open.length + 1;
    const gatherings = upcoming.map((one, i) => ({ number: first + i, gathering: one }));
    const numbers = numbered.map(({ number }) => number);
    return {
      ...rest,
      sections,
      comingUp: { prompts, ...(gatherings.length > 0 && { gatherings }), nextDigest },
      thanked: thanked.length > 0 ? [{ memberId: 'm', by: thanked }] : [],
      answered: answered && numbers.length > 0 ? [{ memberId: 'm', numbers }] : [],
    };
  });

const sort = fc.constantFrom(
  'digest',
  'prompt',
  'harvest',
  'list',
  'answer',
  'response',
  'gathering',
  'hosting',
  'words',
  'message',
  'support',
  'steward',
  'confirm',
  'check',
  'still-here',
  'other',
);
const method = fc.constantFrom('mail', 'page', 'one-click', 'steward-file', 'import');
const shownOf = <T>(one: Arbitrary<T>) => fc.record({ latest: fc.array(one, { maxLength: 6 }), more: count });
const myData = fc.record({
  settings,
  joinedAt: fc.option(day),
  consents: fc.array(
    fc.record({
      at: day,
      kind: fc.constantFrom('asked', 'implied', 'confirmed', 'withdrawn', 'complained', 'returned'),
      method,
      wording: words,
      brought: fc.option(fc.record({ by: name, list: words, at: day }), { nil: undefined }),
    }),
    { maxLength: 5 },
  ),
  contributions: shownOf(
    fc.record({
      at: day,
      kind: fc.constantFrom('reflection', 'response', 'story', 'resource', 'question'),
      words: words.map((said) => [...said].slice(0, 240).join('')),
      language,
      fate: fc.constantFrom('published', 'anonymous', 'stewards', 'held', 'declined', 'withdrawn'),
      decidedBy: maybe,
      thanks: count,
    }),
  ),
  concerns: count,
  sharingPauses: count,
  thanksGiven: count,
  gatherings: shownOf(
    fc.record({ at: day, title: words, said: fc.constantFrom('host', 'yes', 'no', 'maybe') }),
  ),
  letters: shownOf(
    fc.record({
      at: day,
      sort,
      state: fc.constantFrom('pending', 'sent', 'delivered', 'bounced', 'skipped'),
      count: fc.integer({ min: 1, max: 40 }),
    }),
  ),
  mails: shownOf(fc.record({ receivedAt: day, until: day })),
  bounces: count,
});
/** A harvest letter as it is composed: its items numbered through its places. */
const harvest = fc
  .record({
    groups: fc.array(
      fc.record({
        place: inEach,
        whole: flag,
        items: fc.array(fc.record({ item: quotation, goesOn: flag }), { minLength: 1, maxLength: 3 }),
      }),
      { maxLength: 3 },
    ),
    rest: fc.record({ question: asked, steward: name, place: inEach, askedOn: date, closedOn: date }),
    before: count,
    later: count,
  })
  .map(({ groups, rest, before, later }) => {
    let number = 0;
    const numbered = groups.map((group) => ({
      ...group,
      items: group.items.map((item) => ({ ...item, number: ++number })),
    }));
    return { ...rest, groups: numbered, total: before + number + later, before, rest: later };
  });

const gatheringProblems = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('no-title', 'no-when', 'no-where', 'unknown-rule') }),
    fc.record({
      kind: fc.constantFrom('unknown-day', 'unknown-time', 'unknown-repeat', 'unknown-region'),
      written: words,
    }),
    fc.record({
      kind: fc.constantFrom('weekday-differs', 'date-past', 'ends-before'),
      written: words,
      day: date,
    }),
  ),
  { maxLength: 3 },
);
const guest = fc.record({
  name: maybe,
  place: inEach,
  answer: fc.constantFrom('yes', 'no', 'maybe'),
  party: fc.integer({ min: 1, max: 20 }),
  note: fc.oneof(words, fc.constant('')),
});

const held = fc.record({
  news: fc.constantFrom('new', 'changed', 'answered', 'kept-own-words', 'accepted', 'review'),
  why: fc.option(fc.constantFrom('first', 'all', 'unsure', 'unscanned', 'paused', 'asked-to-hold', 'quiet')),
  quietUntil: fc.option(day),
  state: fc.constantFrom('held', 'quiet', 'published', 'declined', 'hidden', 'withdrawn'),
  refusal: fc.option(
    fc.record({
      what: fc.constantFrom('hidden', 'declined'),
      by: maybe,
      reason: words,
      concerns: fc.array(fc.record({ by: maybe, words }), { maxLength: 2 }),
      review: flag,
    }),
  ),
  history: fc.record({
    since: fc.option(day),
    shared: count,
    declined: count,
    hidden: count,
    concerns: count,
  }),
  talk: fc.array(fc.record({ side: fc.constantFrom('steward', 'author'), by: maybe, words }), {
    maxLength: 2,
  }),
  byIds: fc.constant([]),
});
const trailLine = fc.record({
  at: day,
  what: fc.constantFrom(
    'held',
    'asked',
    'answered',
    'approved',
    'declined',
    'concern',
    'hidden',
    'review',
    'upheld',
  ),
  by: maybe,
  words,
});
const waitingItem = fc.record({
  number: fc.integer({ min: 1, max: 10 }),
  what: fc.constantFrom('words', 'gathering', 'question', 'harvest', 'concern', 'message'),
  days: count,
  place: inEach,
  author: maybe,
  words,
  language,
  asked: fc.array(name, { maxLength: 3 }),
  readers: fc.option(inEach, { nil: undefined }),
  files: fc.nat({ max: 3 }),
});
const decidedItem = fc.record({
  decision: fc.constantFrom(
    'approved',
    'declined',
    'kept',
    'hidden',
    'done',
    'answered',
    'before',
    'gone',
    'later',
    'changed',
    'own',
  ),
  author: maybe,
  place: inEach,
  words,
  language,
});
const figures = fc.record({
  voices: count,
  returning: count,
  reflection: count,
  response: count,
  story: count,
  resource: count,
  question: count,
  harvests: count,
  gatherings: count,
  answers: count,
});
const helper = fc.record({ name: maybe, address });
const helped = fc.record({ name: maybe, place: inEach, byIds: fc.constant([]) });
const trail = fc.record({
  helpers: fc.array(
    fc.record({ name: maybe, address, state: fc.constantFrom('named', 'asked', 'active'), copies: flag }),
    { maxLength: 3 },
  ),
  latest: fc.array(
    fc.record({
      at: day,
      by: fc.constantFrom('member', 'helper'),
      what: fc.constantFrom('named', 'accepted', 'copies-on', 'wrote', 'asked', 'refused', 'ended'),
      helper: maybe,
      address: fc.constant(null),
      words: fc.option(words),
    }),
    { maxLength: 40 },
  ),
  more: count,
});
const heard = fc.oneof(fc.constant(''), words);

const contents: { [K in LetterModel['kind']]: Record<string, Arbitrary<unknown>> } = {
  confirm: { regions: tree },
  welcome: { name: maybe, settings, stewards, firstDigest: date },
  'choose-region': { regions: tree, unknown: fc.array(words, { maxLength: 5 }) },
  'already-member': { settings },
  settings: {
    settings,
    changed: fc.subarray([
      'language',
      'regions',
      'rhythm',
      'profile',
      'answers',
      'still-here',
      'paused',
      'resumed',
      'renewed',
      'nothing',
    ]),
    regions: tree,
  },
  goodbye: {},
  'not-a-member': {},
  help: { isSteward: flag, notUnderstood: fc.option(words) },
  'sender-check': { wroteFrom: address, excerpt: words.map((said) => said.slice(0, 300)) },
  'ask-stop': { words },
  unreadable: { why: fc.constantFrom('too-large', 'empty', 'attachments-only', 'encrypted', 'broken') },
  'old-token': {},
  'can-you-read-us': { name: maybe },
  'still-here': { month: fc.constantFrom('2026-08', '2026-11', '2027-04') },
  'my-data': { data: myData },
  'ask-to-forget': { shared: count, hosts: flag, isSteward: flag, unsure: flag },
  forgotten: { words: fc.constantFrom('erase', 'keep', null) },
  'was-forgotten': { on: day },
  why: {
    why: fc.record({
      letter: fc.option(fc.record({ sort, sentAt: day })),
      status: fc.constantFrom('asked', 'member', 'left'),
      since: fc.option(fc.record({ at: day, method })),
      settings,
    }),
  },
  invitation: { by: name, list: words, regions: tree },
  'moved-in': { name: maybe, list: words, settings, stewards, firstDigest: date },
  renewal: { name: maybe, until: date },
  'could-not-write': {},
  'letters-not-arriving': {
    note: fc.record({
      unreachable: fc.array(reader, { maxLength: 5 }),
      returned: fc.array(reader, { maxLength: 5 }),
      refused: count,
      complained: count,
    }),
  },
  prompt: { prompt },
  'prompt-reminder': { prompt },
  'prompt-preview': { draft, approval, problems },
  'prompt-list': {
    news: fc.constantFrom('prepared', 'planned'),
    drafts: fc.array(draft, { maxLength: 4 }),
    approval,
    problems,
    unclear: flag,
  },
  'prompt-sent': { prompt, audience: count },
  'prompt-news': {
    news: fc.constantFrom('sent-before', 'closed-before', 'cancelled', 'asked'),
    prompt,
    stewards: fc.array(name, { maxLength: 4 }),
  },
  'prompt-declined': { prompt, steward: name, reason: words },
  harvest: {
    harvest,
    others: fc.array(fc.record({ number: count, question: words }), { maxLength: 3 }),
  },
  'harvest-preview': {
    harvest,
    about: fc.record({
      why: fc.constantFrom('first', 'reminder', 'changed', 'grown'),
      audience: count,
      held: count,
      leftOut: count,
      remindOn: fc.option(date),
    }),
  },
  'harvest-empty': { prompt, waiting: count },
  'harvest-news': {
    news: fc.constantFrom('sent', 'sent-before', 'waits', 'unclear', 'nothing-kept'),
    question: asked,
    audience: count,
  },
  receipt: { receipt },
  receipts: {
    receipts: fc.array(fc.record({ number: count, receipt }), { maxLength: 3 }),
    thanked: fc.array(fc.record({ number: count, to: quotation }), { maxLength: 3 }),
    gone: fc.array(numbered, { maxLength: 2 }),
    unplaced: fc.array(numbered, { maxLength: 2 }),
    highest: count,
  },
  'which-wish': { words, options: fc.array(name, { maxLength: 4 }), shareable: flag },
  'which-numbers': {
    parts: fc.array(
      fc
        .tuple(numbered, fc.option(quotation), flag)
        .map(([part, to, isGathering]) => ({ ...part, to, isGathering })),
      { minLength: 1, maxLength: 3 },
    ),
    question: fc.option(asked),
  },
  'not-a-steward': { stewards },
  response: { response: quotation, yourWords: words },
  'all-words': { item: quotation },
  files: { item: quotation, byLink: fc.subarray([1, 2, 3]) },
  'passed-on': { stewards, words },
  'message-to-stewards': { from: maybe, address, place: inEach, words, waits: flag },
  concern: {
    about: quotation,
    from: fc.record({ author: maybe, place: inEach }),
    words,
    reach: inEach,
    view: held,
  },
  'concern-heard': { about: fc.option(quotation), words, stewards: fc.array(name, { maxLength: 4 }) },
  'concern-settled': { outcome: fc.constantFrom('kept', 'hidden'), about: quotation },
  hidden: { words, reason: words, steward: name, noteIn, reviewed: flag },
  'steward-question': {
    words,
    question: words,
    noteIn,
    steward: name,
    state: fc.constantFrom('held', 'published', 'hidden'),
    byIds: fc.constant([]),
  },
  'edit-question': { words, edited: words, language, steward: name, byIds: fc.constant([]) },
  'answer-passed-on': { words, review: flag },
  'sharing-pause': {
    news: fc.constantFrom('paused', 'let-back', 'over'),
    until: fc.option(date),
    reason: words,
    noteIn,
    steward: name,
    byIds: fc.constant([]),
  },
  history: {
    all: fc.array(fc.record({ about: quotation, lines: fc.array(trailLine, { maxLength: 6 }) }), {
      maxLength: 3,
    }),
    pauses: fc.array(
      fc.record({
        at: day,
        what: fc.constantFrom('paused', 'let-back', 'over'),
        by: maybe,
        reason: words,
        until: fc.option(date),
      }),
      { maxLength: 3 },
    ),
    byIds: fc.constant([]),
  },
  guidelines: { stewards: fc.array(name, { maxLength: 4 }) },
  moderation: {
    held: quotation,
    question: fc.option(asked),
    answers: fc.constant(null),
    reach: inEach,
    unsure: flag,
    view: held,
  },
  decided: {
    decision: fc.constantFrom('published', 'declined', 'withdrawn', 'hidden', 'kept', 'asked', 'paused'),
    by: name,
    first: flag,
    held: quotation,
  },
  'decision-unclear': { held: quotation, view: held },
  approved: { words, firstDigest: date },
  declined: { words, reason: words, steward: name, noteIn },
  'gathering-question': {
    known: fc.record({
      title: words,
      words,
      where: words,
      when: fc.option(fc.record({ at: day, timeZone: fc.constant('America/Toronto') })),
    }),
    problems: gatheringProblems,
    example: inEach,
  },
  'gathering-preview': { gathering, audience: count, problems: gatheringProblems, readFirst: flag },
  'gathering-held': { gathering },
  'gathering-announced': {
    gathering,
    news: fc.constantFrom(
      'announced',
      'approved',
      'changed',
      'unchanged',
      'cancelled',
      'unclear',
      'changed-for-you',
      'cancelled-for-you',
    ),
    audience: count,
    by: name,
    because: words,
  },
  'gathering-declined': { gathering, reason: words, steward: name, noteIn },
  'guest-list': {
    gathering,
    guests: fc.array(guest, { maxLength: 5 }),
    occasion: fc.constantFrom('asked', 'day-before'),
  },
  'note-to-host': { gathering, from: maybe, place: inEach, words },
  'which-gathering': { all: fc.array(fc.record({ gathering }), { maxLength: 3 }) },
  'gathering-moderation': { gathering, unclear: flag },
  'gathering-decided': {
    gathering,
    decision: fc.constantFrom('announced', 'declined', 'cancelled'),
    by: name,
    first: flag,
  },
  'gathering-invitation': {
    gathering,
    news: fc.constantFrom('new', 'changed', 'cancelled', 'reminder'),
    because: fc.oneof(words, fc.constant('')),
    by: maybe,
    was: fc.option(gathering),
  },
  rsvp: {
    gathering,
    answer: fc.constantFrom('yes', 'no', 'maybe'),
    party: fc.integer({ min: 1, max: 20 }),
    once: flag,
    noted: flag,
  },
  'rsvp-question': { gathering, passedOn: flag },
  'gathering-closed': { gathering, why: fc.constantFrom('cancelled', 'over') },
  digest: { digest },
  'waiting-list': {
    waiting: fc.record({
      why: fc.constantFrom('held', 'all', 'decided', 'handed-over', 'on-duty'),
      items: fc.array(waitingItem, { maxLength: 5 }),
      more: count,
      asked: fc.option(count),
      decided: fc.array(decidedItem, { maxLength: 3 }),
      unclear: flag,
    }),
  },
  'who-is-new': {
    news: fc.record({
      since: date,
      places: fc.array(
        fc.record({
          place: inEach,
          people: fc.array(fc.record({ name: maybe, on: day }), { minLength: 1, maxLength: 5 }),
          byIds: fc.constant([]),
        }),
        { maxLength: 4 },
      ),
      more: count,
      asked: count,
    }),
  },
  'how-are-we-doing': {
    how: fc.record({
      place: inEach,
      from: date,
      until: date,
      now: figures,
      before: figures,
      members: count,
      balance: fc.array(
        fc.record({ place: fc.option(inEach), members: fc.nat({ max: 100 }), voices: fc.nat({ max: 100 }) }),
        { maxLength: 5 },
      ),
      quiet: fc.array(inEach, { maxLength: 3 }),
    }),
  },
  'digest-preview': {
    digest: fc.option(digest),
    about: fc.record({
      place: inEach,
      at: day,
      timeZone: fc.constantFrom('America/Toronto', 'America/Winnipeg'),
      readers: count,
      other: fc.option(language),
    }),
  },
  'hand-over': {
    about: fc.record({
      news: fc.constantFrom(
        'asked',
        'request',
        'new',
        'former',
        'others',
        'declined',
        'not-a-member',
        'over',
      ),
      from: name,
      to: fc.record({ name, address }),
      places: fc.array(inEach, { maxLength: 3 }),
      byIds: fc.constant([]),
    }),
  },
  'on-duty': {
    duty: fc.record({
      news: fc.constantFrom('told', 'set', 'away', 'unknown'),
      until: date,
      place: inEach,
      order: fc.array(fc.record({ name, away: fc.option(date), email: address }), { maxLength: 5 }),
      unknown: fc.array(name, { maxLength: 3 }),
    }),
  },
  'for-stewards': { stewards },
  'support-confirm': { helper },
  'support-asked': { member: helped, address: fc.option(fc.emailAddress()), copies: flag },
  'helper-news': {
    news: fc.constantFrom(
      'asked',
      'accepted',
      'cannot-ask',
      'copies-on',
      'ended',
      'nobody',
      'which',
      'stop',
      'did',
    ),
    helper: fc.option(helper),
    others: fc.array(helper, { maxLength: 3 }),
    words: heard,
    copies: flag,
  },
  'helped-news': {
    news: fc.constantFrom(
      'accepted',
      'ended',
      'copies-off',
      'only-member',
      'asked-member',
      'unclear',
      'which',
    ),
    member: fc.option(helped),
    others: fc.array(helped, { maxLength: 5 }),
    words: heard,
    copies: flag,
  },
  'support-trail': { trail },
  'how-to-help': {},
  'sending-stopped': { why: fc.constantFrom('paused', 'quota', 'not-set-up'), since: day },
  'editions-expired': { editions: fc.array(sentOf, { minLength: 1, maxLength: 20 }) },
  'letters-not-sent': { editions: fc.array(unfitOf, { minLength: 1, maxLength: 20 }) },
};

/** A kind nobody can make up does not compile. */
export const kinds = Object.keys(contents) as LetterModel['kind'][];

export const modelOf = (kind: LetterModel['kind']): Arbitrary<LetterModel> =>
  fc.record({ kind: fc.constant(kind), ...contents[kind] }) as unknown as Arbitrary<LetterModel>;

/** Who reads, and the community that writes: also one whose names no configuration would be taken with. */
export const reading = fc.record({
  language,
  profile,
  community: fc
    .record({ name: inEach, postalAddress: placeName, regions: tree, stewards })
    .map(({ regions, ...rest }): Community => {
      const below = regions.regions.map(({ name: each }, i) => ({ id: `r${i}`, name: each }));
      return { ...example, ...rest, regions: { id: 'ontario', name: regions.name, regions: below } };
    }),
});
