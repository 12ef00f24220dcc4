/**
 * A name by which words tell who wrote them, though they are to be shared without it: the writer's own, or what looks like a name on the
 * last line. Null where there is none.
 */
export function nameInWords(words: string, authorName: string | null): string | null {
  const own = (authorName ?? '').split(/\s+/).filter((part) => part.length > 1);
  // "Will's", "d'Éloïse": what stands before an apostrophe or behind it, and the whole ("O'Neil").
  const said = new Set(words.split(/[^\p{L}\p{N}'’-]+/u).flatMap((word) => [word, ...word.split(/['’]/)]));
  // Not in small letters: "will" and "may" are words, too.
  const named = own.find((part) => said.has(part) || said.has(part.toUpperCase()));
  if (named) return named;
  const lines = words.split('\n').flatMap((line) => line.trim() || []);
  const last = lines.length > 1 ? (lines.at(-1) ?? '') : '';
  return /^[\p{Lu}][\p{L}.'’-]*(?: [\p{Lu}][\p{L}.'’-]*){0,2}$/u.test(last) && !/[!?…]$/.test(last)
    ? last
    : null;
}
