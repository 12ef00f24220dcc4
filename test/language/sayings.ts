/** Everything a catalog of words can say, by its path; functions are asked with one, with many and with names. */
export function* sayingsOf(words: unknown, path = ''): Generator<[path: string, said: string]> {
  if (typeof words === 'string') yield [path, words];
  else if (typeof words === 'function') yield* answersOf(words as Ask, path);
  else if (words && typeof words === 'object')
    for (const [key, inner] of Object.entries(words)) yield* sayingsOf(inner, path ? `${path}.${key}` : key);
}

type Ask = (...given: unknown[]) => unknown;

function* answersOf(ask: Ask, path: string): Generator<[path: string, said: string]> {
  for (const one of ['Ottawa', 0, 1, 2, 1234, null])
    for (const other of ['Amina', 1, 2]) {
      const said = answer(() => ask(one, other, other));
      if (said !== undefined) yield* sayingsOf(said, path);
    }
}

/** What takes a name cannot always take a number. */
function answer(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (fault) {
    if (fault instanceof TypeError || fault instanceof RangeError) return undefined;
    throw fault;
  }
}
