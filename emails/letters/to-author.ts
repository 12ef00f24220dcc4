import { formatDay } from '../../shared/language/dates.ts';
import { wordsIn } from '../../shared/language/words.ts';
import { text, type Write, when, wishes, words } from '../blocks.ts';
import { noteBlocks } from '../note.ts';
import { inBrief } from '../people.ts';

/** A steward took words out: why, how to answer, how to ask for a review. */
export const hidden: Write<'hidden'> = (
  { words: written, reason, steward, reviewed, noteIn },
  { language, profile },
) => {
  const { hidden: said, reviewed: again } = wordsIn(language, profile).safeSpace;
  const by = inBrief(steward);
  return {
    subject: reviewed ? again.title : said.subject,
    title: reviewed ? again.title : said.title,
    invitesReply: true,
    blocks: [
      text(reviewed ? again.text(by) : said.text(by)),
      ...when(
        reason.trim() !== '',
        text(said.reason(by)),
        ...noteBlocks(reason, noteIn, { language, profile }),
      ),
      text(said.words),
      words(written),
      text(reviewed ? again.answer : said.answer),
      wishes(reviewed ? [said.history] : [said.review, said.history]),
    ],
  };
};

/** A steward asks the writer something; the reply goes to the stewards. */
export const stewardQuestion: Write<'steward-question'> = (
  { words: written, question, steward, state, noteIn },
  { language, profile },
) => {
  const said = wordsIn(language, profile).safeSpace.question;
  return {
    subject: said.subject(inBrief(steward)),
    title: said.title,
    invitesReply: true,
    blocks: [
      text(said.text(inBrief(steward))),
      ...noteBlocks(question, noteIn, { language, profile }),
      text(said.words),
      words(written, null, 'quiet'),
      ...when(state === 'held', text(said.waits)),
      ...when(state === 'published', text(said.shared)),
      text(said.reply),
      text(said.own),
    ],
  };
};

/** A steward suggests other words; nothing is shared without a yes. */
export const editQuestion: Write<'edit-question'> = (
  { words: written, edited, language: inLanguage, steward },
  { language, profile },
) => {
  const said = wordsIn(language, profile).safeSpace.edit;
  return {
    subject: said.subject(inBrief(steward)),
    title: said.title,
    invitesReply: true,
    blocks: [
      text(said.text(inBrief(steward))),
      words(edited, inLanguage),
      text(said.words),
      words(written, inLanguage, 'quiet'),
      text(said.ask),
      wishes([said.yes, said.no]),
      text(said.other),
    ],
  };
};

/** The writer's answer reached the stewards. */
export const answerPassedOn: Write<'answer-passed-on'> = ({ words: told, review }, { language, profile }) => {
  const said = wordsIn(language, profile).safeSpace.passedOn;
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: true,
    blocks: [text(review ? said.review : said.text), text(said.words), words(told)],
  };
};

/** A pause from sharing, kindly; or its end. */
export const sharingPause: Write<'sharing-pause'> = (
  { news, until, reason, steward, noteIn },
  { language, profile, community },
) => {
  const said = wordsIn(language, profile).safeSpace.pause;
  const by = inBrief(steward) || community.name[language];
  const head = { subject: said.subject[news], title: said.title[news], invitesReply: true };
  if (news !== 'paused') return { ...head, blocks: [text(said.ended[news](by))] };
  return {
    ...head,
    blocks: [
      text(said.text(by)),
      text(until ? said.until(formatDay(until, language)) : said.open),
      ...when(
        reason.trim() !== '',
        text(said.reason(by)),
        ...noteBlocks(reason, noteIn, { language, profile }),
      ),
      text(said.meanwhile),
      text(said.back),
    ],
  };
};
