import type { Language } from '../shared/language/language.ts';
import { replyLine, wordsIn } from '../shared/language/words.ts';
import type { Frame, PlaceTree } from '../shared/letters/letter-model.ts';
import type { Block, Draft } from './blocks.ts';
import { wrap } from './wrap.ts';

interface Written {
  draft: Draft;
  footer: Block[];
  frame: Pick<Frame, 'community' | 'language'>;
}

/** A letter as plain text: at most 72 columns, links on lines of their own, people's words indented. It says what the HTML says, in its order. */
export function toText({ draft, footer, frame: { community, language } }: Written): string {
  const parts = [
    ...(draft.invitesReply ? [replyLine[language]] : []),
    wrap([community.look?.logo ?? [], community.name[language]].flat().join(' ')),
    underlined(draft.title, '='),
    ...draft.blocks.map((block) => blockText(block, language)),
    '_'.repeat(12),
    ...footer.map((block) => blockText(block, language)),
  ];
  return `${flowedSafe(parts.join('\n\n'))}\n`;
}

/**
 * Without what programs that show or carry plain text take for something else (RFC 3676 §4): no space ends a line, and what would read as
 * the start of a mail, a quotation or a signature stands behind a space.
 */
const flowedSafe = (text: string): string => text.replace(/[ \t]+$/gm, '').replace(/^(?=From |>|--$)/gm, ' ');

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
      return wrap(block.lines.join('\n'), '    ');
    case 'link':
      return `${wrap(block.label.endsWith(':') ? block.label : wordsIn(language).labelled(block.label))}\n${block.shown}`;
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
