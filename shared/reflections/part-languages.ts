import type { Language } from '../language/language.ts';
import { guessLanguage } from '../mail/words/guess-language.ts';
import type { Prompt } from './prompt.ts';

/** A line of a question as written; `under` is the language that a line such as *Français :* above it names. */
export interface QuestionLine {
  text: string;
  under: Language | null;
}

interface Piece {
  text: string;
  language: Language | null;
}

/**
 * Parts a question into its languages: by the lines that name them where both are named, else block by block, by what each is written in.
 * What cannot be told belongs with what stands above it; a quotation, with what stands around it. `writer`: the language of whoever wrote nothing that tells.
 */
export function partLanguages(lines: QuestionLine[], writer: Language): Prompt['question'] {
  const named = new Set(lines.flatMap(({ under }) => under ?? []));
  const all = blocksOf(lines).flatMap((block) =>
    named.size > 1 && block.under ? [wholly(block)] : piecesOf(block),
  );
  const said: Record<Language, string[]> = { en: [], fr: [] };
  let last = all.find(({ language }) => language !== null)?.language ?? writer;
  for (const { text, language } of all) {
    last = language ?? last;
    said[last].push(text);
  }
  return {
    ...(said.en.length > 0 && { en: said.en.join('\n\n') }),
    ...(said.fr.length > 0 && { fr: said.fr.join('\n\n') }),
  };
}

interface WrittenBlock {
  text: string;
  under: Language | null;
}

/** Lines between blank ones, or between lines that name a language. */
function blocksOf(lines: QuestionLine[]): WrittenBlock[] {
  const blocks: WrittenBlock[] = [];
  let open = false;
  for (const { text, under } of lines) {
    const last = blocks.at(-1);
    if (text.trim() === '') open = false;
    else if (last && open && last.under === under) last.text += `\n${text.trimEnd()}`;
    else {
      blocks.push({ text: text.trimEnd(), under });
      open = true;
    }
  }
  return blocks;
}

const wholly = ({ text, under }: WrittenBlock): Piece => ({ text, language: under });

/** A block is in one language, or the one line or half of it in one and the other in the other. */
function piecesOf({ text, under }: WrittenBlock): Piece[] {
  if (/^\s*[«“"]/.test(text)) return [{ text, language: under }];
  const halves = text.includes('\n')
    ? halvesOf(text.split('\n'), '\n')
    : halvesOf(text.split(/\s+[/|]\s+/), ' / ');
  return halves ?? [{ text, language: guessLanguage(text) ?? under }];
}

/** Where a block changes its language once, and once only, what stands before and behind. */
function halvesOf(parts: string[], between: string): Piece[] | null {
  const guesses = parts.map((part) => guessLanguage(part));
  const told = guesses.filter((guess) => guess !== null);
  const changes = told.filter((guess, i) => i > 0 && guess !== told[i - 1]).length;
  if (changes !== 1) return null;
  const second = guesses.findIndex((guess) => guess !== null && guess !== told[0]);
  const piece = (some: string[]): Piece => {
    const text = some.join(between);
    return { text, language: guessLanguage(text) };
  };
  const [before, behind] = [piece(parts.slice(0, second)), piece(parts.slice(second))];
  return before.language !== null && behind.language !== null && before.language !== behind.language
    ? [before, behind]
    : null;
}
