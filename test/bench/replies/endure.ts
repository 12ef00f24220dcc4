import type { Say } from '../progress.ts';
import { type Hostile, hostileSizes } from './hostile.ts';
import type { Kind, Parser } from './parser.ts';
import { type Outcome, type Room, roomFor } from './room.ts';

/** How a parser came through one hostile body. */
export interface Endured {
  kind: 'text' | 'html';
  parser: string;
  body: string;
  octets: number;
  /** `not-tried`: a tenth of it took too long already, or more memory than there is. */
  outcome: Outcome | { kind: 'not-tried' };
}

/** Lets a parser read all hostile bodies, the small ones first, in a process of its own that is ended where it takes too long. */
export async function endure(kind: Kind, { name }: Parser, bodies: Hostile[], say: Say): Promise<Endured[]> {
  const room = roomFor(kind, name);
  const endured: Endured[] = [];
  try {
    for (const [at, body] of bodies.entries()) {
      say(`Hostile mail: ${name}, ${body.kind} ${at + 1} of ${bodies.length} …`);
      for (const { octets, outcome } of await growing(body, room))
        endured.push({ kind: body.kind, parser: name, body: body.name, octets, outcome });
    }
  } finally {
    room.close();
  }
  return endured;
}

async function growing({ name, kind }: Hostile, room: Room): Promise<Pick<Endured, 'octets' | 'outcome'>[]> {
  const tried: Pick<Endured, 'octets' | 'outcome'>[] = [];
  for (const octets of hostileSizes) {
    const before = tried.at(-1)?.outcome.kind ?? 'took';
    const hopeful = before === 'took' || before === 'threw';
    const outcome = hopeful ? await room.read({ body: name, kind, octets }) : { kind: 'not-tried' as const };
    tried.push({ octets, outcome });
  }
  return tried;
}
