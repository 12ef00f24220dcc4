import { readMessage } from '../../../shared/mail/mime/read-message.ts';
import type { Mail } from './cases.ts';
import { type Hostile, hostileBodies } from './hostile.ts';
import { ours } from './ours.ts';
import type { Kind, Parser } from './parser.ts';
import { peerNamed } from './peers.ts';

/** What the child is asked: to read one hostile body of so many octets. */
export interface Task {
  body: string;
  kind: 'text' | 'html';
  octets: number;
}

/** What it says: that it is ready, that it begins, how it ended (milliseconds of CPU time). */
export type Said = { ready: true } | { begun: true } | { took: number } | { threw: string };

/** Run as a process of its own, `room-child.ts KIND PARSER`: reads what it is told to, until it is killed. */
const [kind, name] = process.argv.slice(2) as [Kind, string];
const parser = ours[kind].find((one) => one.name === name) ?? peerNamed(kind, name);
process.on('message', (task: Task) => void read(task).then(tell));
tell({ ready: true });

async function read({ body, kind, octets }: Task): Promise<Said> {
  const hostile = hostileBodies().find((one) => one.name === body && one.kind === kind);
  if (!hostile) throw new Error(`There is no hostile body ${body}.`);
  const mail = await mailWith(hostile, octets);
  globalThis.gc?.();
  tell({ begun: true });
  return timed(parser, mail);
}

async function timed({ read }: Parser, mail: Mail): Promise<Said> {
  const before = process.threadCpuUsage();
  try {
    await read(mail);
  } catch (fault) {
    return { threw: (fault as Error).message };
  }
  const { user, system } = process.threadCpuUsage(before);
  return { took: (user + system) / 1000 };
}

/** A mail with nothing but this body, as it comes and as it is once decoded. */
async function mailWith({ kind, make }: Hostile, octets: number): Promise<Mail> {
  const head = `From: Ann <ann@example.net>
Subject: Re: Hello
MIME-Version: 1.0
Content-Type: text/${kind === 'text' ? 'plain' : 'html'}; charset=utf-8
Content-Transfer-Encoding: 8bit

`.replaceAll('\n', '\r\n');
  const body = make(octets);
  const message = await readMessage(Buffer.from(head));
  return {
    raw: Buffer.from(head + body.replaceAll('\n', '\r\n')),
    message: { ...message, text: null, html: null, [kind]: body },
    original: null,
  };
}

function tell(said: Said): void {
  process.send?.(said);
}
