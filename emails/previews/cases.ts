import type { LetterModel, PlaceTree, Quotation } from '../../shared/letters/letter-model.ts';
import { davids, eastern, maries, northern, ottawa, type Preview } from './people.ts';

/** The turns a letter's contents can take. */
type Case = 'short' | 'long' | 'empty' | 'one' | 'many' | 'hostile';

type PropsOf<K extends LetterModel['kind']> = Omit<Extract<LetterModel, { kind: K }>, 'kind'>;

/** Previews of one kind, named `<kind>-<case>`. */
export const casesOf = <K extends LetterModel['kind']>(
  kind: K,
  cases: Partial<Record<Case, PropsOf<K>>>,
): Preview[] =>
  Object.entries(cases).map(([name, props]) => ({
    name: `${kind}-${name}`,
    model: { kind, ...props } as unknown as LetterModel,
  }));

export const shortWords = 'Yes.';

/** Some four thousand characters in paragraphs, as somebody writes who has waited long to be asked. */
export const longWords = Array.from({ length: 14 }, () => `${davids.words} ${davids.words}`).join('\n\n');

export const short: Quotation = { author: 'Jo', place: northern.name, language: 'en', words: shortWords };
export const long: Quotation = { ...maries, words: longWords, language: 'en' };
export const nothing: Quotation = { ...maries, author: null, words: '' };

export const longQuestion = `${'What helps you to say what you think when many people are in the room? '.repeat(12)}\n\nTell us as much as you like.`;

/** As many places as a large province has, and names that are long. */
export const manyPlaces: PlaceTree = {
  name: { en: 'Ontario', fr: 'Ontario' },
  regions: [
    eastern,
    northern,
    ...Array.from({ length: 12 }, (_, i) => ({
      name: {
        en: `United Counties of Stormont, Dundas and Glengarry, part ${i + 1}`,
        fr: `Comtés unis de Stormont, Dundas et Glengarry, partie ${i + 1}`,
      },
      regions: [ottawa, ...northern.regions],
    })),
  ],
};
