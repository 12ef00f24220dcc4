import type { Block } from '../../../emails/blocks.ts';
import { footerOf } from '../../../emails/footer.ts';
import { draftOf } from '../../../emails/letters/index.ts';
import { community } from '../../../emails/previews/people.ts';
import { frameOf, usualPreviews as previews } from '../../../emails/previews.ts';
import type { Language } from '../../../shared/language/language.ts';
import type { AccessProfile } from '../../../shared/language/profile.ts';
import { wordsIn } from '../../../shared/language/words.ts';
import type { LetterModel } from '../../../shared/letters/letter-model.ts';
import { type Measured, measure, sentencesOf } from './measure.ts';

/** A community's name is not our word to choose: here it is a short one. */
const named = { ...community, name: { en: 'Our Circle', fr: 'Notre Cercle' } };

export const kinds = [...new Set(previews.map(({ model }) => model.kind))];

/** How hard to read is all that letters of one kind can say, whatever turn they take: each sentence counts once. */
export function reading(kind: LetterModel['kind'], language: Language, profile: AccessProfile): Measured {
  return measure(sayings(kind, language, profile), language);
}

/** How hard the word list is, which explains hard words below letters in plain language. */
export const wordListReading = (language: Language): Measured => measure(explanations(language), language);

const explanations = (language: Language): string[] =>
  wordsIn(language).wordList.words.flatMap(({ means }) => sentencesOf(means));

/** Our own sentences but for the word list: no headings and labels, nothing that people wrote, no names and addresses. */
export function sayings(kind: LetterModel['kind'], language: Language, profile: AccessProfile): string[] {
  const models = previews.filter(({ name, model }) => model.kind === kind && !/hostile/.test(name));
  const said = models.flatMap(({ model }) => {
    const frame = { ...frameOf(model, language, profile), community: named };
    return [...draftOf(model, frame).blocks, ...footerOf(kind, frame)].flatMap(ownWords);
  });
  const ours = said.filter((words) => !words.includes(community.postalAddress));
  const explained = explanations(language);
  return [...new Set(ours.flatMap(sentencesOf))].filter(
    (sentence) => !/^\S*@\S*$|, \S+@/.test(sentence) && !explained.includes(sentence),
  );
}

function ownWords(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return [block.text];
    case 'wishes':
      return block.wishes.map(({ does }) => does);
    case 'list':
      return block.items;
    case 'facts':
      return block.facts.map(({ value }) => value).filter((value) => value.endsWith('.'));
    default:
      return [];
  }
}
