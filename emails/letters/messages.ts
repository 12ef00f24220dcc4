import { wordsIn } from '../../shared/language/words.ts';
import { slot } from '../../shared/letters/slots.ts';
import { mailTo, text, type Write, when, words } from '../blocks.ts';
import { filesOf } from '../files.ts';
import { stewardLines, whoSaid, whoWrote } from '../people.ts';

/** Somebody answered what a member shared. */
export const response: Write<'response'> = ({ response, yourWords }, frame) => {
  const { language, profile } = frame;
  const { response: said, choices, labelled } = wordsIn(language, profile);
  const subject = said.subject(whoSaid(response, language));
  return {
    subject,
    title: said.title(whoSaid(response, language)),
    invitesReply: true,
    blocks: [
      ...when(response.withSupport === true, text(labelled(whoWrote(response, language)))),
      words(response.words, response.language),
      ...filesOf(response, null, frame),
      text(said.yours),
      words(yourWords, null, 'quiet'),
      text(said.reply),
      mailTo(said.button, slot('reply'), `Re: ${subject}`, true),
      text(choices.answers.fewer),
    ],
  };
};

/** Words of which a digest held only the beginning, for who asked for all of them. */
export const allWords: Write<'all-words'> = ({ item }, frame) => {
  const { language, profile } = frame;
  const { allWords: said, response } = wordsIn(language, profile);
  const subject = said.subject(whoSaid(item, language, 'within'));
  return {
    subject,
    title: said.title(whoSaid(item, language, 'within')),
    invitesReply: true,
    blocks: [
      text(said.text),
      words(item.words, item.language),
      ...filesOf(item, null, frame),
      text(response.reply),
      mailTo(response.button, slot('reply'), `Re: ${subject}`, true),
    ],
  };
};

/** A member's words went to the stewards. */
export const passedOn: Write<'passed-on'> = ({ stewards, words: said }, { language, profile }) => {
  const { passedOn: about } = wordsIn(language, profile);
  return {
    subject: about.subject,
    title: about.title,
    invitesReply: false,
    blocks: [
      text(about.text),
      text(about.words),
      words(said),
      text(about.who(stewards.length)),
      { kind: 'list', items: stewardLines(stewards) },
    ],
  };
};

/** From a member to a steward, and from the steward back: a reply goes to the one who wrote. */
export const messageToStewards: Write<'message-to-stewards'> = (
  { from, address, place, words: said, waits = false },
  { language, profile },
) => {
  const about = wordsIn(language, profile).message;
  const who = whoSaid({ author: from?.trim() || address, place }, language);
  return {
    subject: about.subject(who),
    title: about.title(who),
    invitesReply: true,
    blocks: [
      words(said),
      text(about.reply(from?.trim() || address)),
      ...when(waits, text(about.done)),
      text(`${about.address} ${address}`),
    ],
  };
};
