import { formatDay } from '../../shared/language/dates.ts';
import type { Language } from '../../shared/language/language.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type { Frame, Quotation } from '../../shared/letters/letter-model.ts';
import type { HeldView, StewardNews } from '../../shared/letters/safe-space-view.ts';
import { type Block, text, type Write, when, wishes, words } from '../blocks.ts';
import { filesOf } from '../files.ts';
import { noteBlocks } from '../note.ts';
import { inBrief, whoSaid, whoWrote } from '../people.ts';
import { aboutWriter, orders, refusalBlocks, whyBlocks } from './steward-orders.ts';

/** Asks a steward whether words may be shared, or tells them of a quiet hour, or of what their writer answers. */
export const moderation: Write<'moderation'> = ({ held, question, answers, reach, unsure, view }, frame) => {
  const { language, profile } = frame;
  const { moderation: said, safeSpace } = wordsIn(language, profile);
  const { waiting } = safeSpace;
  const isNew = !view || view.news === 'new' || view.news === 'changed';
  return {
    ...headOf(whoSaid(held, language), inBrief(held.words, 40), view, frame),
    invitesReply: true,
    blocks: [
      text(view && view.news !== 'new' ? waiting.news[view.news] : said.wrote),
      ...(view ? refusalBlocks(view, frame) : []),
      ...heldWords(held, language),
      ...filesOf(held, null, frame),
      ...when(unsure, text(said.unsure)),
      ...(view ? whyBlocks(view, frame) : []),
      ...(question ? [text(said.question), words(question.words, question.language)] : []),
      ...(answers
        ? [text(said.response(whoSaid(answers, language, 'within'))), words(answers.words, answers.language)]
        : []),
      ...when(view?.state !== 'quiet' && isNew, text(said.readers(reach[language]))),
      ...(view ? aboutWriter(view, frame) : []),
      ...(view ? orders(view, frame) : [text(said.decide), wishes(said.choices)]),
    ],
  };
};

function headOf(who: string, brief: string, view: HeldView | undefined, { language, profile }: Frame) {
  const { moderation: said, safeSpace } = wordsIn(language, profile);
  const { waiting } = safeSpace;
  if (view?.news === 'changed')
    return { subject: waiting.changedSubject(who, brief), title: waiting.changedTitle };
  if (view && view.news !== 'new')
    return { subject: waiting.answeredSubject(who, brief), title: waiting.answeredTitle };
  return view?.state === 'quiet'
    ? { subject: waiting.quietSubject(who, brief), title: waiting.quietTitle }
    : { subject: said.subject(who, brief), title: said.title };
}

const heldWords = (held: Quotation, language: Language): Block[] => [
  text(wordsIn(language).labelled(whoWrote(held, language))),
  words(held.words, held.language),
];

/** What has no steward to name. */
const isAlone: StewardNews[] = ['withdrawn', 'shared', 'quiet', 'private'];
/** After these a steward says no more; what is on hold, paused or kept can be changed by a reply. */
const isOver: StewardNews[] = ['published', 'declined', 'withdrawn', 'private', 'author-left'];

/** A decision is made, by this steward or by one who was faster. */
export const decided: Write<'decided'> = ({ decision, by, first, held, who = '' }, { language, profile }) => {
  const { decided: said, labelled } = wordsIn(language, profile);
  return {
    subject: `${labelled(said.subject[decision])} ${inBrief(held?.words ?? who, 50)}`,
    title: first || isAlone.includes(decision) ? said.title[decision] : said.alreadyTitle,
    invitesReply: (first && decision === 'declined') || !isOver.includes(decision),
    blocks: [
      text(first ? said.done[decision] : said.already[decision](by)),
      ...(held ? [text(said.words), ...heldWords(held, language)] : []),
    ],
  };
};

/** A steward's reply was no order. */
export const decisionUnclear: Write<'decision-unclear'> = ({ held, view }, frame) => {
  const { language, profile } = frame;
  const { unclear, moderation: said } = wordsIn(language, profile);
  return {
    subject: unclear.subject,
    title: unclear.title,
    invitesReply: true,
    blocks: [
      text(unclear.where[view?.state ?? 'held']),
      ...heldWords(held, language),
      ...(view ? orders(view, frame) : [text(said.decide), wishes(said.choices)]),
    ],
  };
};

/** To the writer: a steward said yes. */
export const approved: Write<'approved'> = (
  { words: written, firstDigest },
  { community, language, profile },
) => {
  const said = wordsIn(language, profile).approved;
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: true,
    blocks: [
      text(said.text(formatDay(firstDigest, language, community.timeZone))),
      text(said.words),
      words(written),
      text(said.change),
    ],
  };
};

/** To the writer: not this time, and why. */
export const declined: Write<'declined'> = (
  { words: written, reason, steward, noteIn },
  { language, profile },
) => {
  const said = wordsIn(language, profile).declined;
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: true,
    blocks: [
      text(said.text(steward)),
      ...when(
        reason.trim() !== '',
        text(said.reason(steward)),
        ...noteBlocks(reason, noteIn, { language, profile }),
      ),
      text(said.words),
      words(written),
      text(said.again),
    ],
  };
};
