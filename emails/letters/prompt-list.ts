import { formatList } from '../../shared/language/dates.ts';
import { languages } from '../../shared/language/language.ts';
import { formatFullDay, formatMoment } from '../../shared/language/moments.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type { DraftView, Frame } from '../../shared/letters/letter-model.ts';
import { type Block, heading, text, type Write, when, wishes, words } from '../blocks.ts';
import { inBrief } from '../people.ts';
import { problemBlocks } from './prompt-problems.ts';

/** Several questions, numbered: a series that was prepared, or all that is planned. */
export const promptList: Write<'prompt-list'> = ({ news, drafts, approval, problems, unclear }, frame) => {
  const { language, profile, community } = frame;
  const { planning, mailboxes } = wordsIn(language, profile);
  const { list: said, draft: drafted } = planning;
  const isNew = news === 'prepared' && drafts.some(({ state }) => state === 'draft');
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

function itemBlocks(draft: DraftView, number: number, { language, profile, community }: Frame): Block[] {
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
    ...languages
      .filter((one) => waits && draft.question[one] === undefined && community.languages.includes(one))
      .map((one) => text(planning.draft.missing[one])),
    text(said.place(draft.place[language], draft.audience)),
    ...when(waits || draft.state === 'open', closes),
  ];
}
