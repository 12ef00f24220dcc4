import { parseArgs } from 'node:util';
import type { Ticked } from '../scheduler.ts';

const help = `Roundletter's command line. It talks to the one that runs here (PORT, 3000 unless set).

  tick [--at TIME]         make it TIME (2026-12-01T07:00:00-05:00; only forward), do what is due, wait until it is
                           delivered, and say how many letters that were
  settle                   wait until all queues are empty, print what they hold, and how many letters were delivered since the start
  deliveries [EDITION]     how editions stand: planned, sent, arrived, and what did not and why; watches one that is under way
  import FILE              try out what would become of the people in a list (CSV; listmonk's or Mailman's export), and say so
    --really               take them in; their first letters go out with the next ticks
    --list NAME            what the list is called in letters (the file's name unless given), and
    --by NAME              who brings these people (a steward of the whole community unless given)
    --table TABLE          into a community's table in AWS, with the credentials and region of this terminal
  dead                     show what failed five times, and why
  replay [QUEUE]           put it back
  read-mail FILE…          show how a mail is read, one JSON line a file
    --explain              instead, for people: every line, kept or left out, and why (--in fr: in French)
    --original LETTER      the letter of ours that the mail answers, as a file: then its lines are known as ours
  twin ses --throttle 5/s | --timeout-after-accept 0.1 | --fail 0.1 | --paused | --quota 200 | --reset
  twin ses --mailbox marie@example.net=full     also gone, refuses, complains, well
  help                     show this
`;

/** Exit codes: 0 done, 1 it could not be done, 2 it was not understood. */
const misunderstood = 2;

try {
  await run();
} catch (fault) {
  const { code, message } = fault as NodeJS.ErrnoException;
  console.error(code?.startsWith('ERR_PARSE_ARGS') ? `${message}\n\n${help}` : message);
  process.exitCode = code?.startsWith('ERR_PARSE_ARGS') ? misunderstood : 1;
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      at: { type: 'string' },
      throttle: { type: 'string' },
      'timeout-after-accept': { type: 'string' },
      fail: { type: 'string' },
      paused: { type: 'boolean' },
      quota: { type: 'string' },
      mailbox: { type: 'string', multiple: true },
      reset: { type: 'boolean' },
      explain: { type: 'boolean' },
      in: { type: 'string' },
      original: { type: 'string' },
      really: { type: 'boolean' },
      list: { type: 'string' },
      by: { type: 'string' },
      table: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [command, ...rest] = values.help ? ['help'] : positionals;
  switch (command) {
    case 'read-mail': {
      if (rest.length === 0) return notUnderstood('read-mail needs at least one file.');
      const { readMailFiles } = await import('./read-mail.ts');
      const language = values.in?.toLowerCase() ?? 'en';
      if (language !== 'en' && language !== 'fr') return notUnderstood('--in takes en or fr.');
      if (values.in !== undefined && !values.explain)
        return notUnderstood('--in says in which language to explain: it needs --explain.');
      return readMailFiles(rest, { explain: values.explain === true, language, original: values.original });
    }
    case 'tick':
      return tick(values.at);
    case 'settle':
      return settle();
    case 'deliveries': {
      const { showDeliveries } = await import('./deliveries.ts');
      return showDeliveries(rest[0] ?? null);
    }
    case 'import': {
      const [file, ...more] = rest;
      if (file === undefined || more.length > 0) return notUnderstood('import takes one file.');
      const { importFile } = await import('./import.ts');
      const { really = false, list, by, table } = values;
      return importFile(file, { really, list, by, table });
    }
    case 'dead':
      return print('GET', 'dead');
    case 'replay':
      return print('POST', rest[0] ? `replay?queue=${encodeURIComponent(rest[0])}` : 'replay');
    case 'twin': {
      if (rest[0] !== 'ses') return notUnderstood('The twin that can be told what to do wrong is: twin ses');
      const { faultsAsked } = await import('./faults.ts');
      return print('POST', 'ses', faultsAsked(values));
    }
    case 'help':
      return console.log(help);
    default:
      return notUnderstood(command === undefined ? 'What shall I do?' : `There is no command "${command}".`);
  }
}

async function print(method: 'GET' | 'POST', path: string, body?: object): Promise<void> {
  const { call } = await import('./call.ts');
  console.log(JSON.stringify(await call(method, path, body), null, 2));
}

async function tick(at: string | undefined): Promise<void> {
  const { callAndTell } = await import('./call.ts');
  const { tickedInWords } = await import('./ticked.ts');
  const path = at === undefined ? 'tick' : `tick?at=${encodeURIComponent(at)}`;
  console.log(tickedInWords((await callAndTell(path)) as Ticked));
}

async function settle(): Promise<void> {
  const { callAndTell } = await import('./call.ts');
  console.log(JSON.stringify(await callAndTell('settle'), null, 2));
}

function notUnderstood(why: string): void {
  console.error(`${why}\n\n${help}`);
  process.exitCode = misunderstood;
}
