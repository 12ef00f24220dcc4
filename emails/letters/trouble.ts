import { wordsIn } from '../../shared/language/words.ts';
import { text, type Write, words } from '../blocks.ts';

/** Asks a member, at their own address, whether a mail from elsewhere is theirs. */
export const senderCheck: Write<'sender-check'> = ({ wroteFrom, excerpt }, { language, profile }) => {
  const said = wordsIn(language, profile).senderCheck;
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: true,
    blocks: [text(said.text(wroteFrom)), text(said.words), words(excerpt), text(said.yes), text(said.no)],
  };
};

/** Asks whether a mail that begins with a word for stopping, and goes on, wants no more letters. */
export const askStop: Write<'ask-stop'> = ({ words: written }, { language, profile }) => {
  const said = wordsIn(language, profile).askStop;
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: true,
    blocks: [text(said.words), words(written), text(said.yes), text(said.no), text(said.else)],
  };
};

/** A mail in which we found no words. */
export const unreadable: Write<'unreadable'> = ({ why }, { language, profile }) => {
  const said = wordsIn(language, profile).unreadable;
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: true,
    blocks: [text(said.why[why]), text(said.again)],
  };
};

/** A reply to an address we cannot read any more. */
export const oldToken: Write<'old-token'> = (_, { language, profile }) => {
  const said = wordsIn(language, profile).oldToken;
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: true,
    blocks: [text(said.text), text(said.again)],
  };
};
