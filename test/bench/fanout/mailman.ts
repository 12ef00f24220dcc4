import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import type { Handed } from './floor.ts';

/** What Mailman 3 took from the letter in its queue to the last one accepted; `cpu` is that of its runners together, which `runners` has one by one. */
export interface MailmanRun extends Handed {
  version: string;
  /** Of the runner that held most. */
  peakMiB: number;
  /** Of a letter as it was delivered. */
  octets: number;
  runners: Record<(typeof runners)[number], Used>;
}

interface Used {
  cpu: number;
  peakMiB: number;
}

/** Those that a letter goes through, in turn. */
const runners = ['in', 'pipeline', 'out'] as const;
const run = promisify(execFile);

/** A letter of so many octets (HTML and text) to all members of a list, personal for each, by an instance of Mailman 3 of its own; null where there is no `mailman`. */
export async function measureMailman(octets: number, members = 5_000): Promise<MailmanRun | null> {
  await using parts = new AsyncDisposableStack();
  const directory = await mkdtemp(join(tmpdir(), 'mailman-'));
  parts.defer(() => rm(directory, { recursive: true, force: true }));
  const sink = await startSink();
  parts.defer(() => sink.stop());
  const mailman = await instance(directory, sink.port);
  const version = await mailman('--version').catch(ifNotInstalled);
  if (version === null) return null;

  const letter = join(directory, 'letter.eml');
  await writeFile(letter, await composed(octets));
  await mailman('shell', '--run', 'mailman_yardstick.post', letter, String(members));
  const used = {} as MailmanRun['runners'];
  for (const name of runners)
    used[name] = JSON.parse(await mailman('shell', '--run', 'mailman_yardstick.run', name)) as Used;

  const { recipients, letters, octets: delivered } = sink.got;
  if (letters !== members || recipients.size !== members)
    throw new Error(
      `Mailman delivered ${letters} personal letters to ${recipients.size} of ${members} members`,
    );
  return {
    version: version.match(/\d+(\.\d+)+/)?.[0] ?? version,
    letters,
    cpu: runners.reduce((sum, name) => sum + used[name].cpu, 0),
    peakMiB: Math.max(...runners.map((name) => used[name].peakMiB)),
    octets: Math.round(delivered / letters),
    runners: used,
  };
}

/** Calls the `mailman` command on an instance that lives in a directory; answers with what it prints. */
async function instance(
  directory: string,
  smtpPort: number,
): Promise<(...args: string[]) => Promise<string>> {
  const config = join(directory, 'mailman.cfg');
  await writeFile(config, configuration(join(directory, 'var'), smtpPort));
  const footer = join(directory, 'var/templates/site/en');
  await mkdir(footer, { recursive: true });
  await writeFile(join(footer, 'list:member:regular:footer.txt'), footerTemplate);
  const asRoot = process.getuid?.() === 0 ? ['--run-as-root'] : [];
  const env = { ...process.env, PYTHONPATH: import.meta.dirname, PYTHONDONTWRITEBYTECODE: '1' };
  return async (...args) =>
    (
      await run('mailman', ['--config', config, ...asRoot, ...args], { env, timeout: 1_800_000 })
    ).stdout.trim();
}

const configuration = (directory: string, smtpPort: number): string => `
[mailman]
site_owner: owner@lists.example
layout: bench
[paths.bench]
var_dir: ${directory}
[mta]
incoming: mailman.mta.null.NullMTA
smtp_host: 127.0.0.1
smtp_port: ${smtpPort}
`;

const footerTemplate = `_______________________________________________
This letter is for $user_name <$user_email>, of $display_name.
To leave, write to \${short_listname}-leave@\${domain}
`;

function ifNotInstalled(fault: NodeJS.ErrnoException): null {
  if (fault.code === 'ENOENT') return null;
  throw fault;
}

/** A mail of HTML, and a quarter as much text. */
async function composed(octets: number): Promise<Buffer> {
  const sentence = 'She sang on the bus, and half of the passengers sang with her.\n';
  const text = sentence.repeat(octets / 5 / Buffer.byteLength(sentence));
  const paragraph = `<p style="font-size:18px">${sentence.trim()}</p>\n`;
  const html = paragraph.repeat((4 * octets) / 5 / Buffer.byteLength(paragraph));
  const { message } = await createTransport({ streamTransport: true, buffer: true }).sendMail({
    from: 'member0@example.net',
    to: 'news@lists.example',
    subject: 'News',
    text,
    html,
  });
  return message as Buffer;
}

/** Accepts every mail, and counts those that are addressed, in header and footer, to who gets them. */
async function startSink() {
  const got = { letters: 0, octets: 0, recipients: new Set<string>() };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, { envelope: { rcptTo } }, done) {
      const mail = await text(stream);
      const to = rcptTo.map(({ address }) => address).join();
      if (!mail.includes(`<${to}>\r\n`) || !mail.includes(`<${to}>, of News`))
        return done(new Error(`not addressed to ${to}`));
      got.letters += 1;
      got.octets += mail.length;
      got.recipients.add(to);
      done();
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    got,
    port: (server.server.address() as AddressInfo).port,
    stop: () => new Promise<void>((stopped) => server.close(stopped)),
  };
}
