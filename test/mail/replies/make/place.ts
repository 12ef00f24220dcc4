import type { Answer } from './words.ts';

/** A draft with the words typed into it: above everything, below the quote and above the signature, or each answer under its paragraph. */
export function place(draft: string, words: string | Answer[], where: string, hasHeaders: boolean): string {
  const start = hasHeaders ? (/^-*\n/m.exec(draft)?.index ?? 0) + (/^-*\n/m.exec(draft)?.[0].length ?? 0) : 0;
  const head = draft.slice(0, start);
  const body = draft.slice(start);
  if (typeof words !== 'string') return head + words.reduce(answerBelow, body);
  if (where === 'top') return `${head}${words}\n\n${body.replace(/^\n+/, '')}`;
  const signature = body.search(/^-- $/m);
  const end = signature < 0 ? body.length : signature;
  return `${head}${body.slice(0, end).trimEnd()}\n\n${words}\n\n${body.slice(end)}`;
}

/** Puts an answer below the quoted paragraph that ends with `after`, with a blank line around it. */
function answerBelow(body: string, { after, says }: Answer): string {
  const lines = body.split('\n');
  const ends = lines.findIndex((line) => line.trimEnd().endsWith(after));
  if (ends < 0) throw new Error(`nothing quoted says "${after}":\n${body}`);
  lines.splice(ends + 1, 0, '', ...says.split('\n'), '');
  return lines.join('\n');
}
