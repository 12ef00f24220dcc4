import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { SMTPServer } from 'smtp-server';

/** So many letters handed on in so many milliseconds of CPU time of who handed them on. */
export interface Handed {
  letters: number;
  cpu: number;
}

const child = fileURLToPath(new URL('floor-child.ts', import.meta.url));
const run = promisify(execFile);
const letters = 5_000;

/** What nobody can go below: nodemailer, pooled, with ready-made mails, and the SES client alone, each to an empty server in this process. */
export async function measureFloor(octets: number): Promise<{ smtp: Handed; ses: Handed }> {
  const smtp = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], onData });
  await new Promise<void>((ready) => smtp.listen(0, '127.0.0.1', ready));
  const ses = createServer((request, response) => {
    request.resume().once('end', () => {
      response.setHeader('content-type', 'application/json').end('{"MessageId":"one"}');
    });
  });
  await new Promise<void>((ready) => ses.listen(0, '127.0.0.1', ready));
  const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port;
  const measured = async (how: string, port: number) => {
    const args = [child, how, port, letters, octets].map(String);
    return JSON.parse((await run(process.execPath, args)).stdout) as Handed;
  };
  try {
    return { smtp: await measured('smtp', portOf(smtp.server)), ses: await measured('ses', portOf(ses)) };
  } finally {
    smtp.close(() => {});
    ses.close();
    ses.closeAllConnections();
  }
}

const onData = (stream: NodeJS.ReadableStream, _: unknown, done: () => void) => {
  stream.resume().once('end', done);
};
