import { formatList } from '../../shared/language/dates.ts';
import { wordsIn } from '../../shared/language/words.ts';
import { text, type Write, when, words } from '../blocks.ts';
import { inBrief, whoSaid } from '../people.ts';
import { aboutWriter, orders } from './steward-orders.ts';

/** To stewards: somebody has a concern about words that others can read. */
export const concern: Write<'concern'> = ({ about, from, words: told, view }, frame) => {
  const { language, profile } = frame;
  const said = wordsIn(language, profile).safeSpace.concern;
  return {
    subject: said.subject(whoSaid(about, language, 'within')),
    title: said.title,
    invitesReply: true,
    blocks: [
      text(said.text),
      text(said.about),
      text(wordsIn(language).labelled(whoSaid(about, language))),
      words(about.words, about.language),
      text(said.from(whoSaid(from, language))),
      words(told),
      text(said.private),
      ...aboutWriter(view, frame),
      ...orders(view, frame),
    ],
  };
};

/** To who said so: thank you, and what happens now. */
export const concernHeard: Write<'concern-heard'> = (
  { about, words: told, stewards },
  { language, profile },
) => {
  const said = wordsIn(language, profile).safeSpace.concernHeard;
  const names = stewards.map((name) => inBrief(name));
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: true,
    blocks: [
      text(names.length > 0 ? said.text(formatList(names, language), names.length) : said.nobody),
      ...(about ? [text(said.about), words(about.words, about.language, 'quiet')] : []),
      text(said.said),
      words(told),
      ...(about ? [text(said.next), text(said.hear)] : [text(said.which)]),
      text(said.more),
    ],
  };
};

/** To the same: a steward decided. */
export const concernSettled: Write<'concern-settled'> = ({ outcome, about }, { language, profile }) => {
  const said = wordsIn(language, profile).safeSpace.concernSettled;
  return {
    subject: said.subject[outcome],
    title: said.title[outcome],
    invitesReply: true,
    blocks: [
      text(said.text[outcome]),
      ...when(outcome === 'kept', text(said.about), words(about.words, about.language, 'quiet')),
      text(said.more),
    ],
  };
};
