import type { Language } from '../shared/language/language.ts';
import { wordsIn } from '../shared/language/words.ts';
import { type Block, type Draft, heading } from './blocks.ts';

/**
 * A letter set for whoever reads plain language: every sentence on a line of its own, and the hard words explained
 * at the end. After "Information for all" (Inclusion Europe), and its French sister FALC.
 */
export function inPlainLanguage(draft: Draft, language: Language): Draft {
  const blocks = sentenceByLine(draft.blocks);
  const { title } = wordsIn(language).wordList;
  const items = explained([draft.title, ...blocks.flatMap(ourWords)].join('\n'), language);
  const list: Block[] = items.length > 0 ? [heading(title), { kind: 'list', items }] : [];
  return { ...draft, blocks: [...blocks, ...list] };
}

/** Every sentence of our own on a line of its own. */
export const sentenceByLine = (blocks: Block[]): Block[] =>
  blocks.map((block) => (block.kind === 'text' ? { ...block, text: onLines(block.text) } : block));

/** Breaks between sentences, also after a quoted one, but not after the number that begins an example: "For example: 3. I know that." */
const onLines = (text: string): string =>
  text.replace(/(?<=[\p{L}\p{N}”»)\u00A0][.!?](?:\u00A0?[”»])?)(?<!: \d{1,3}\.) (?=[“«]?\p{Lu})/gu, '\n');

/** What we ourselves say in a block: people's own words are theirs, and not explained. */
function ourWords(block: Block): string[] {
  switch (block.kind) {
    case 'text':
    case 'heading':
    case 'subheading':
      return [block.text];
    case 'wishes':
      return block.wishes.flatMap(({ say, does }) => [say, does]);
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [label, value]);
    case 'list':
      return block.items;
    case 'link':
      return [block.label];
    default:
      return [];
  }
}

/** What the hard words of a text mean, and the hard words of these explanations; not a word that the text uses in another sense. */
function explained(text: string, language: Language): string[] {
  const hard = wordsIn(language).wordList.words.filter(
    ({ forms, unless }) =>
      forms.some((form) => holds(text, form)) && !unless?.some((phrase) => holds(text, phrase)),
  );
  const means = hard.map((word) => word.means);
  const all = [text, ...means.filter((sentence) => !text.includes(sentence))].join('\n');
  return all === text ? means : explained(all, language);
}

const holds = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}@.-])${word}(?![\\p{L}\\p{N}@-])`, 'iu').test(text);
