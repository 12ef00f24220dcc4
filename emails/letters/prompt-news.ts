import { formatList } from '../../shared/language/dates.ts';
import { wordsIn } from '../../shared/language/words.ts';
import { text, type Write, when, words } from '../blocks.ts';
import { inBrief } from '../people.ts';

/** What became of a question: it went out before, has closed, is cancelled, or waits for another steward's yes. */
export const promptNews: Write<'prompt-news'> = ({ news, prompt, stewards }, { language, profile }) => {
  const said = wordsIn(language, profile).planning.news;
  const what = said[news].text;
  return {
    subject: said.subject(inBrief(prompt.question.words)),
    title: said[news].title,
    invitesReply: false,
    blocks: [
      words(prompt.question.words, prompt.question.language, 'large'),
      text(
        typeof what === 'string'
          ? what
          : what(
              formatList(
                stewards.map((name) => inBrief(name)),
                language,
              ),
            ),
      ),
    ],
  };
};

/** Another steward said no, and why. */
export const promptDeclined: Write<'prompt-declined'> = (
  { prompt, steward, reason },
  { language, profile },
) => {
  const said = wordsIn(language, profile).planning.declined;
  return {
    subject: said.subject(inBrief(prompt.question.words)),
    title: said.title,
    invitesReply: true,
    blocks: [
      words(prompt.question.words, prompt.question.language, 'large'),
      text(said.text(inBrief(steward))),
      ...when(reason.trim() !== '', text(said.reason), words(reason)),
      text(said.change),
    ],
  };
};
