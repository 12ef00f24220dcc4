import { wordsIn } from '../../shared/language/words.ts';
import { text, type Write, when, words } from '../blocks.ts';
import { inBrief } from '../people.ts';

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

/** Asks what is meant: a number, a yes or other words answer. */
export const whichWish: Write<'which-wish'> = (
  { words: written, options, shareable },
  { language, profile },
) => {
  const said = wordsIn(language, profile).whichWish;
  const [only] = options;
  const asked =
    options.length === 1 && only
      ? [words(only, language), text(said.one)]
      : [
          { kind: 'list', items: options.map((option, i) => `${i + 1}. ${option}`) } as const,
          text(said.several),
        ];
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: true,
    blocks: [
      text(said.words),
      words(inBrief(written, 300), null, 'quiet'),
      ...asked,
      text(said.own),
      ...when(shareable, text(said.share)),
      text(said.nothing),
    ],
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
