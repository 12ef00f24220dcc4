import { type Language, languages } from '../../../shared/language/language.ts';
import { kinds, reading, wordListReading } from './letters.ts';
import type { Measured } from './measure.ts';

/** `npm run readability`: how hard each letter is to read, in each language, standard and plain. */
const profiles = ['standard', 'plain-language'] as const;
const scores: Record<Language, string> = {
  en: 'grade by Flesch and Kincaid, low is easy',
  fr: 'score by Kandel and Moles, high is easy',
};

const cell = ({ words, wordsPerSentence, score, lix }: Measured): string =>
  `${words}, ${wordsPerSentence.toFixed(1)}, ${score.toFixed(1)}, ${lix.toFixed(0)}`;

for (const language of languages) {
  console.log(`\n${language}: words, words to a sentence, ${scores[language]}, LIX\n`);
  console.log('| letter | standard | plain language |\n|---|---|---|');
  for (const kind of kinds)
    console.log(
      `| ${kind} | ${profiles.map((profile) => cell(reading(kind, language, profile))).join(' | ')} |`,
    );
  console.log(`| the word list | | ${cell(wordListReading(language))} |`);
}
