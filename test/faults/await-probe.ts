import type { Plugin } from 'vitest/config';

/** What every await of our own code calls: `before` its operand is evaluated, and `after` it has settled well. */
export type Probe = (site: string, phase: 'before' | 'after') => void;

declare global {
  var atAwait: (<T>(site: string, operand: () => Promise<T>) => Promise<T>) | undefined;
}

/** Sends every await of instrumented code past `probe`, which may throw: then the process is as good as dead. */
export function probeAwaits(probe: Probe): void {
  globalThis.atAwait = async (site, operand) => {
    probe(site, 'before');
    const value = await operand();
    probe(site, 'after');
    return value;
  };
}

/** Until somebody probes, an await is only an await. */
const probed = '(globalThis.atAwait ?? ((_site, operand) => operand()))';

interface Node {
  type: string;
  start: number;
  end: number;
  argument?: Node;
}

/**
 * Instruments `shared/` and `functions/` as they are loaded: `await x` becomes `await atAwait(site, async () => x)`. So the places
 * at which a process can die are found in the code itself, and a new one cannot be forgotten.
 */
export const awaitProbe = (): Plugin => ({
  name: 'await-probe',
  enforce: 'post',
  transform(code, id) {
    const file = /\/((?:shared|functions)\/.+\.tsx?)$/.exec(id)?.[1];
    if (!file || !code.includes('await ')) return null;
    const insertions = new Map<number, string>();
    for (const { argument } of awaitsIn(this.parse(code)))
      if (argument) {
        const line = code.slice(0, argument.start).split('\n').length;
        add(insertions, argument.start, `${probed}("${file}:${line}", async () => (`, 'inner');
        add(insertions, argument.end, '))', 'outer');
      }
    return { code: withInsertions(code, insertions), map: null };
  },
});

/** Where several begin or end at one place, the outermost begins first and ends last. */
function add(insertions: Map<number, string>, at: number, text: string, place: 'inner' | 'outer'): void {
  const there = insertions.get(at) ?? '';
  insertions.set(at, place === 'inner' ? there + text : text + there);
}

function withInsertions(code: string, insertions: Map<number, string>): string {
  let out = '';
  let from = 0;
  for (const [at, text] of [...insertions].sort(([a], [b]) => a - b)) {
    out += code.slice(from, at) + text;
    from = at;
  }
  return out + code.slice(from);
}

/** Outer awaits come before those within them. */
function awaitsIn(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(awaitsIn);
  if (typeof node !== 'object' || node === null) return [];
  const within = Object.values(node).flatMap(awaitsIn);
  return (node as Node).type === 'AwaitExpression' ? [node as Node, ...within] : within;
}
