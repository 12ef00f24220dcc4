import type { Language } from '../shared/language/language.ts';
import { replyLine, wordsIn } from '../shared/language/words.ts';
import type { PlaceTree } from '../shared/letters/letter-model.ts';
import type { Block, Draft } from './blocks.ts';

const width = 72;

/** A letter as plain text: at most 72 columns, links on lines of their own, people's words indented. */
export function toText(draft: Draft, footer: Block[], language: Language): string {
  const top = draft.invitesReply ? [replyLine[language]] : [];
  const parts = [
    ...top,
    underlined(draft.title, '='),
    ...draft.blocks.map((block) => blockText(block, language)),
    '_'.repeat(12),
    ...footer.map((block) => blockText(block, language)),
  ];
  return `${parts.join('\n\n').replace(/[ \t]+$/gm, '')}\n`;
}

function blockText(block: Block, language: Language): string {
  switch (block.kind) {
    case 'text':
      return wrap(block.text);
    case 'heading':
      return `\n${underlined(block.text, '-')}`;
    case 'subheading':
      return wrap(block.text);
    case 'words':
      return wrap(block.words, '    ');
    case 'wishes':
      return block.wishes
        .map(({ say, does }) => wrap(`* ${wordsIn(language).meaning(say, does)}`, '', '  '))
        .join('\n');
    case 'list':
      return block.items.map((item) => wrap(`* ${item}`, '', '  ')).join('\n');
    case 'facts':
      return block.facts
        .map(({ label, value }) => wrap(`${wordsIn(language).labelled(label)} ${value}`, '', '  '))
        .join('\n');
    case 'places':
      return placeLines(block.tree, language).join('\n');
    case 'example':
      return block.lines.map((line) => `    ${line}`).join('\n');
    case 'link':
      return `${wrap(block.label.endsWith(':') ? block.label : wordsIn(language).labelled(block.label))}\n${block.shown}`;
    case 'rule':
      return '* * *';
  }
}

/** The tree's places, two spaces further in at each step down. */
const placeLines = (tree: PlaceTree, language: Language, depth = 0): string[] => [
  wrap(`* ${tree.name[language]}`, '  '.repeat(depth), '  '),
  ...tree.regions.flatMap((region) => placeLines(region, language, depth + 1)),
];

/** Never exactly two dashes: that line begins a signature in mail clients. */
function underlined(title: string, mark: string): string {
  const lines = wrap(title);
  const longest = Math.max(...lines.split('\n').map((line) => line.length));
  return `${lines}\n${mark.repeat(Math.max(4, longest))}`;
}

/** Wraps at spaces (never at no-break ones); line breaks stay, and a word longer than the line is left whole. */
function wrap(words: string, indent = '', hanging = ''): string {
  return words
    .split('\n')
    .map((line, i) => wrapLine(line, indent + (i > 0 ? hanging : ''), indent + hanging))
    .join('\n');
}

function wrapLine(line: string, first: string, next: string): string {
  const lines: string[] = [];
  let current = '';
  const room = () => width - (lines.length === 0 ? first : next).length;
  for (const word of line.split(/[ \t]+/).filter((part) => part !== '')) {
    if (current !== '' && [...current].length + 1 + [...word].length > room()) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  if (current !== '') lines.push(current);
  return lines.map((part, i) => (i === 0 ? first : next) + part).join('\n');
}
