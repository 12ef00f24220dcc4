import { formatDay } from '../../shared/language/dates.ts';
import type { Language } from '../../shared/language/language.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type { Quotation } from '../../shared/letters/letter-model.ts';
import { type Block, text, type Write, when, wishes, words } from '../blocks.ts';
import { filesOf } from '../files.ts';
import { inBrief, whoSaid } from '../people.ts';

/** Asks a steward whether words may be shared. */
export const moderation: Write<'moderation'> = (
  { held, question, answers, reach, unsure, unscanned = false },
  frame,
) => {
  const { language, profile } = frame;
  const said = wordsIn(language, profile).moderation;
  const who = whoSaid(held, language);
  return {
    subject: said.subject(who, inBrief(held.words, 40)),
    title: said.title,
    invitesReply: true,
    blocks: [
      text(said.wrote),
      ...heldWords(held, language),
      ...filesOf(held, null, frame),
      ...when(unscanned, text(wordsIn(language, profile).files.unscannedHeld)),
      ...when(unsure, text(said.unsure)),
      ...(question ? [text(said.question), words(question.words, question.language)] : []),
      ...(answers
        ? [text(said.response(whoSaid(answers, language, 'within'))), words(answers.words, answers.language)]
        : []),
      text(said.readers(reach[language])),
      text(said.decide),
      wishes(said.choices),
    ],
  };
};

const heldWords = (held: Quotation, language: Language): Block[] => [
  text(wordsIn(language).labelled(whoSaid(held, language))),
  words(held.words, held.language),
];

/** A decision is made, by this steward or by one who was faster. */
export const decided: Write<'decided'> = ({ decision, by, first, held }, { language, profile }) => {
  const { decided: said, labelled } = wordsIn(language, profile);
  return {
    subject: `${labelled(said.subject[decision])} ${inBrief(held.words, 50)}`,
    title: first || decision === 'withdrawn' ? said.title[decision] : said.alreadyTitle,
    invitesReply: false,
    blocks: [
      text(first ? said.thanks : said.already[decision](by)),
      text(said.words),
      ...heldWords(held, language),
    ],
  };
};

/** A steward's reply was neither yes nor no. */
export const decisionUnclear: Write<'decision-unclear'> = ({ held }, { language, profile }) => {
  const { unclear, moderation: said } = wordsIn(language, profile);
  return {
    subject: unclear.subject,
    title: unclear.title,
    invitesReply: true,
    blocks: [text(unclear.text), ...heldWords(held, language), text(said.decide), wishes(said.choices)],
  };
};

/** To the writer: a steward said yes. */
export const approved: Write<'approved'> = (
  { words: written, nextDigest },
  { community, language, profile },
) => {
  const said = wordsIn(language, profile).approved;
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: true,
    blocks: [
      text(said.text(formatDay(nextDigest, language, community.timeZone))),
      text(said.words),
      words(written),
      text(said.change),
    ],
  };
};

/** To the writer: not this time, and why. */
export const declined: Write<'declined'> = ({ words: written, reason, steward }, { language, profile }) => {
  const said = wordsIn(language, profile).declined;
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: true,
    blocks: [
      text(said.text(steward)),
      ...when(reason.trim() !== '', text(said.reason(steward)), words(reason)),
      text(said.words),
      words(written),
      text(said.again),
    ],
  };
};
