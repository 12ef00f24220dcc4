import { formatInMonth } from '../../shared/language/dates.ts';
import { wordsIn } from '../../shared/language/words.ts';
import { text, type Write } from '../blocks.ts';

/** A month passed without a digest, and somebody asked to hear from us all the same. */
export const stillHere: Write<'still-here'> = ({ month }, { community, language, profile }) => {
  const { choices, mailboxes } = wordsIn(language, profile);
  const said = choices.stillHere.letter;
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: true,
    blocks: [
      text(said.quiet(formatInMonth(month, language))),
      text(said.next),
      text(said.share(`${mailboxes.share}@${community.mailDomain}`)),
      text(said.reply),
      text(said.why),
      text(said.stop),
    ],
  };
};
