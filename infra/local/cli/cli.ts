import { parseArgs } from 'node:util';

const help = `Roundletter's command line. It talks to the one that runs here (PORT, 3000 unless set).

  tick [--at TIME]         make it TIME (2026-12-01T07:00:00-05:00), do what is due, wait until it is delivered
  settle                   wait until all queues are empty, print the counts
  dead                     show what failed five times
  replay [QUEUE]           put it back
  read-mail FILE…          show how a mail is read, one JSON line a file
  twin ses --throttle 5/s | --timeout-after-accept 0.1 | --fail 0.1 | --reset
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    at: { type: 'string' },
    throttle: { type: 'string' },
    'timeout-after-accept': { type: 'string' },
    fail: { type: 'string' },
    reset: { type: 'boolean' },
  },
});
const [command, ...rest] = positionals;

switch (command) {
  case 'read-mail': {
    const { readMailFiles } = await import('./read-mail.ts');
    await readMailFiles(rest);
    break;
  }
  case 'tick':
    print(await call('POST', values.at ? `tick?at=${encodeURIComponent(values.at)}` : 'tick'));
    break;
  case 'settle':
    print(await call('POST', 'settle'));
    break;
  case 'dead':
    print(await call('GET', 'dead'));
    break;
  case 'replay':
    print(await call('POST', rest[0] ? `replay?queue=${encodeURIComponent(rest[0])}` : 'replay'));
    break;
  case 'twin':
    print(await call('POST', 'ses', faults()));
    break;
  default:
    console.log(help);
    if (command !== undefined && command !== 'help') process.exitCode = 2;
}

function faults(): object {
  const rate = values.throttle === undefined ? undefined : Number.parseFloat(values.throttle);
  return {
    ...(rate !== undefined && { throttle: rate }),
    ...(values['timeout-after-accept'] && { timeoutAfterAccept: Number(values['timeout-after-accept']) }),
    ...(values.fail && { fail: Number(values.fail) }),
    ...(values.reset && { reset: true }),
  };
}

async function call(method: string, path: string, body?: object): Promise<unknown> {
  const port = process.env.PORT ?? '3000';
  const response = await fetch(`http://127.0.0.1:${port}/twin/${path}`, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  }).catch(() => null);
  if (!response)
    return stop(`Roundletter does not run on port ${port}: start it with npm start, or set PORT.`);
  const answer = (await response.json()) as { error?: string };
  return answer.error ? stop(answer.error) : answer;
}

function print(answer: unknown): void {
  console.log(JSON.stringify(answer, null, 2));
}

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
