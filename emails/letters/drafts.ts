import { formatDay, formatList } from '../../shared/language/dates.ts';
import { type Language, languages } from '../../shared/language/language.ts';
import { formatFullDay, formatMoment } from '../../shared/language/moments.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type { DraftView, Frame, PromptProblem } from '../../shared/letters/letter-model.ts';
import {
  type Block,
  heading,
  subheading,
  text,
  type Wish,
  type Write,
  when,
  wishes,
  words,
} from '../blocks.ts';
import { inBrief } from '../people.ts';

/** The very letter in each language, shown to its steward before anybody else sees it. */
export const promptPreview: Write<'prompt-preview'> = ({ draft, approval, problems }, frame) => {
  const { language, profile } = frame;
  const { preview, planning } = wordsIn(language, profile);
  const said = planning.draft;
  const place = draft.place[language];
  const question = inBrief(draft.question[language] ?? draft.question.en ?? draft.question.fr ?? '');
  const { askedBy, needed } = approval;
  const isPlanned = draft.state === 'scheduled';
  const moment = draft.sendsAt && formatMoment(draft.sendsAt, language);
  const [subject, title] = askedBy
    ? [said.askedSubject(question), said.askedTitle]
    : isPlanned
      ? [said.scheduledSubject(question), said.scheduledTitle]
      : [preview.subject(question), preview.title];
  return {
    subject,
    title,
    invitesReply: true,
    blocks: [
      ...problemBlocks(problems, draft, frame),
      ...when(askedBy !== null, text(said.asks(inBrief(askedBy ?? ''), place))),
      text(preview.audience(place, draft.audience)),
      ...when(
        needed.length > 0,
        text(
          said.needs(
            formatList(
              needed.map((name) => inBrief(name)),
              language,
            ),
            place,
          ),
        ),
      ),
      ...when(moment !== null, text(isPlanned ? said.goes(moment ?? '') : said.would(moment ?? ''))),
      text(preview.closes(formatFullDay(draft.closesOn, language))),
      text(said.say),
      wishes(wishesFor(isPlanned, askedBy !== null, said.wishes)),
      text(isPlanned ? said.changePlanned : preview.change),
      heading(preview.letterTitle),
      ...languages.flatMap((one) => letterIn(one, draft, frame)),
    ],
  };
};

function wishesFor(
  isPlanned: boolean,
  isAsked: boolean,
  can: ReturnType<typeof wordsIn>['planning']['draft']['wishes'],
): Wish[] {
  if (isAsked) return [can.send, can.sendWhen, can.decline];
  return [isPlanned ? can.sendNow : can.send, can.sendWhen, can.cancel, can.questions];
}

/** What there is to look at before a question goes out; where lines could not be read, how they are written. */
export function problemBlocks(problems: PromptProblem[], draft: DraftView | null, frame: Frame): Block[] {
  const { preview, help } = wordsIn(frame.language, frame.profile);
  const place = (draft?.place ?? frame.community.regions.name)[frame.language];
  const unread = ['unknown-region', 'unknown-date', 'date-past'];
  return when(
    problems.length > 0,
    heading(preview.problemsTitle),
    { kind: 'list', items: problems.map((problem) => problemText(problem, draft, frame)) },
    ...when(
      problems.some(({ kind }) => unread.includes(kind)),
      text(preview.fix),
      { kind: 'example', lines: help.stewardPromptLines(place) },
    ),
    heading(preview.nextTitle),
  );
}

function problemText(
  problem: PromptProblem,
  draft: DraftView | null,
  { language, profile, community }: Frame,
): string {
  const { preview, planning } = wordsIn(language, profile);
  const said = planning.draft.problems;
  const closes = draft ? formatFullDay(draft.closesOn, language) : '';
  switch (problem.kind) {
    case 'unknown-region':
      return preview.problems[problem.kind](
        inBrief(problem.written),
        (draft?.place ?? community.regions.name)[language],
      );
    case 'unknown-date':
    case 'date-past':
      return preview.problems[problem.kind](inBrief(problem.written), closes);
    case 'unknown-moment':
      return said[problem.kind](inBrief(problem.written));
    case 'moment-past':
      return said[problem.kind](formatFullDay(problem.written, language));
    case 'date-far':
      return said[problem.kind](inBrief(problem.written), formatFullDay(problem.day, language));
    case 'closes-too-soon':
      return said[problem.kind](formatFullDay(problem.day, language), closes);
    case 'one-language':
      return said[problem.kind][problem.language];
    case 'several-at-once':
    case 'send-and-more':
    case 'no-question':
      return said[problem.kind];
  }
}

/** A letter as those get it who read a language: what it says, as one quotation in that language. */
function letterIn(of: Language, draft: DraftView, { language, profile, community }: Frame): Block[] {
  const { draft: said } = wordsIn(language, profile).planning;
  if (!community.languages.includes(of)) return [];
  const title = subheading(said.inLanguage[of]);
  const question = draft.question[of];
  if (question === undefined) return [title, text(said.missing[of])];
  const { prompt } = wordsIn(of);
  const letter = [
    prompt.title,
    prompt.from(inBrief(draft.steward), draft.place[of]),
    question,
    prompt.answer(formatDay(draft.closesOn, of, community.timeZone)),
    prompt.shared,
    prompt.free,
  ];
  return [title, words(letter.join('\n\n'), of)];
}

/** Several questions, numbered: a series that was prepared, or all that is planned. */
export const promptList: Write<'prompt-list'> = ({ news, drafts, approval, problems, unclear }, frame) => {
  const { language, profile, community } = frame;
  const { planning, mailboxes } = wordsIn(language, profile);
  const { list: said, draft: drafted } = planning;
  const isNew = news === 'prepared';
  const [first] = drafts;
  const place = first?.place[language] ?? '';
  const names = formatList(
    approval.needed.map((name) => inBrief(name)),
    language,
  );
  return {
    subject: isNew ? said.preparedSubject(drafts.length) : said.plannedSubject,
    title: isNew ? said.preparedTitle : said.plannedTitle,
    invitesReply: true,
    blocks: [
      ...when(unclear, text(said.unclear)),
      ...problemBlocks(problems, first ?? null, frame),
      ...when(approval.askedBy !== null, text(drafted.asks(inBrief(approval.askedBy ?? ''), place))),
      ...when(approval.needed.length > 0, text(drafted.needs(names, place))),
      ...(drafts.length > 0
        ? [text(isNew ? said.prepared : said.planned), ...sayBlocks(drafts, frame)]
        : [text(said.none), text(said.ask(`${mailboxes.prompts}@${community.mailDomain}`))]),
      ...drafts.flatMap((draft, i) => itemBlocks(draft, i + 1, frame)),
    ],
  };
};

/** What can be said of the questions that wait; their numbers are examples. */
function sayBlocks(drafts: DraftView[], { language, profile }: Frame): Block[] {
  const { list, draft } = wordsIn(language, profile).planning;
  const waits = drafts.findIndex(({ state }) => state === 'draft' || state === 'scheduled') + 1;
  const can = list.wishes;
  if (waits === 0) return [];
  const isDraft = drafts.some(({ state }) => state === 'draft');
  return [
    text(draft.say),
    wishes([...(isDraft ? [can.sendAll] : []), can.move(waits), can.reword(waits), can.cancel(waits)]),
  ];
}

function itemBlocks(draft: DraftView, number: number, { language, profile }: Frame): Block[] {
  const { planning, preview } = wordsIn(language, profile);
  const said = planning.list;
  const waits = draft.state === 'draft' || draft.state === 'scheduled';
  const what =
    waits && draft.sendsAt
      ? said.when[draft.state as 'draft'](formatMoment(draft.sendsAt, language))
      : said.states[draft.state as 'open'];
  const { en, fr } = draft.question;
  const closes = text(preview.closes(formatFullDay(draft.closesOn, language)));
  return [
    heading(said.item(number, what)),
    ...(en === undefined ? [] : [words(en, 'en')]),
    ...(fr === undefined ? [] : [words(fr, 'fr')]),
    text(said.place(draft.place[language], draft.audience)),
    ...when(waits || draft.state === 'open', closes),
  ];
}

/** What became of a question: it went out before, has closed, is cancelled, or waits for another steward's yes. */
export const promptNews: Write<'prompt-news'> = ({ news, prompt, stewards }, { language, profile }) => {
  const said = wordsIn(language, profile).planning.news;
  const what = said[news].text;
  return {
    subject: said.subject(inBrief(prompt.question)),
    title: said[news].title,
    invitesReply: false,
    blocks: [
      words(prompt.question, null, 'large'),
      text(
        typeof what === 'string'
          ? what
          : what(
              formatList(
                stewards.map((name) => inBrief(name)),
                language,
              ),
            ),
      ),
    ],
  };
};

/** Another steward said no, and why. */
export const promptDeclined: Write<'prompt-declined'> = (
  { prompt, steward, reason },
  { language, profile },
) => {
  const said = wordsIn(language, profile).planning.declined;
  return {
    subject: said.subject(inBrief(prompt.question)),
    title: said.title,
    invitesReply: true,
    blocks: [
      words(prompt.question, null, 'large'),
      text(said.text(inBrief(steward))),
      ...when(reason.trim() !== '', text(said.reason), words(reason)),
      text(said.change),
    ],
  };
};
