import { wordsIn } from '../../shared/language/words.ts';
import { slot } from '../../shared/letters/slots.ts';
import { mailTo, text, type Write, when, words } from '../blocks.ts';
import { fileLinks } from '../files.ts';
import { whoSaid } from '../people.ts';

/** The files that came with somebody's words, for who asked for them by mail: with the letter, as links where they are too large, or that there are none. */
export const files: Write<'files'> = ({ item, byLink }, frame) => {
  const { language, profile } = frame;
  const { files: catalog, response } = wordsIn(language, profile);
  const said = catalog.letter;
  const all = item.files ?? [];
  const linked = all.filter(({ number }) => byLink.includes(number));
  const subject = said.subject(whoSaid(item, language, 'within'));
  const isSome = all.length > linked.length;
  return {
    subject,
    title: said.title(whoSaid(item, language, 'within')),
    invitesReply: true,
    blocks: [
      ...when(all.length === 0, text(said.none)),
      ...when(isSome, text(said.text)),
      ...when(linked.length > 0, text(isSome ? said.byLink : said.onlyLinks)),
      ...fileLinks({ ...item, files: isSome && linked.length === 0 ? all : linked }, frame),
      text(said.words),
      words(item.words, item.language, 'quiet'),
      text(response.reply),
      mailTo(response.button, slot('reply'), `Re: ${subject}`, true),
    ],
  };
};
