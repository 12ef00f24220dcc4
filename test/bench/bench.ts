import { sayNoMore } from './progress.ts';

interface Bench {
  usage: string;
  about: string;
  run(args: string[]): Promise<void>;
}

/** Every bench by its name; what it needs is loaded when it is asked for. */
const benches: Record<string, Bench> = {
  fanout: {
    usage: 'fanout [MEMBERS…] [--json]',
    about: `a digest for everybody, from the tick to the last letter accepted: CPU time, memory, DynamoDB units
    MEMBERS…               how large the audiences are (else 1,000 10,000 100,000, which takes a quarter of an hour)
    --json                 print one object instead of tables`,
    run: async (args) => (await import('./fanout/fanout.ts')).fanout(args),
  },
  replies: {
    usage: 'replies [FOLDER…] [--json] [--quick] [--ours | --re2]',
    about: `how well and how fast we read replies, beside other reply parsers
    FOLDER…                replies NAME.eml with the words newly written in NAME.txt (else our own fixtures)
    --json                 print one object instead of tables
    --quick                leave the hostile mail out, which takes minutes
    --ours                 leave the others out: they are installed at the first run, which needs a network
    --re2                  measure email-reply-parser with re2 too, for which a binary is fetched or compiled`,
    run: async (args) => (await import('./replies/replies.ts')).replies(args),
  },
  letters: {
    usage: 'letters [--profile NAME] [--json]',
    about: `what each letter takes to be composed, in each language, and how large it is
    --profile NAME         standard (else), large-print, plain-text or plain-language
    --json                 print one object instead of a table`,
    run: async (args) => (await import('./letters/letters.ts')).letters(args),
  },
  'cold-start': {
    usage: 'cold-start [--json] [--rounds N] [--node-options OPTIONS]',
    about: `how large our functions are, and how long each takes from the start of its process to its first answer
    --json                 print one object instead of a table
    --rounds N             starts of each (else 20)
    --node-options OPTIONS start Node with these, say --enable-source-maps`,
    run: async (args) => (await import('./cold-start/cold-start.ts')).coldStart(args),
  },
  cost: {
    usage: 'cost [--idle] [--json]',
    about: `what Roundletter costs in AWS, line by line: 100,000 letters, and a month in which nobody writes
    --idle                 the idle month alone, which takes seconds instead of minutes
    --json                 print one object instead of a table`,
    run: async (args) => (await import('./cost/cost.ts')).cost(args),
  },
};

const help = `Roundletter's benches: npm run bench -- NAME, or npm run --silent bench -- NAME --json

${Object.values(benches)
  .map(({ usage, about }) => `  ${usage}\n    ${about}`)
  .join('\n')}
  help
    show this
`;

/** Exit codes: 0 done, 1 it could not be done, 2 it was not understood. */
const misunderstood = 2;

try {
  const [name, ...args] = process.argv.slice(2);
  const bench = Object.hasOwn(benches, name ?? '') ? benches[name ?? ''] : undefined;
  if (name === 'help' || [name, ...args].includes('--help')) console.log(help);
  else if (bench) await bench.run(args);
  else notUnderstood(name === undefined ? 'What shall I measure?' : `There is no bench "${name}".`);
} catch (fault) {
  sayNoMore();
  const { code, message } = fault as NodeJS.ErrnoException;
  if (code?.startsWith('ERR_PARSE_ARGS')) notUnderstood(message);
  else {
    console.error(message);
    process.exitCode = 1;
  }
}

function notUnderstood(why: string): void {
  console.error(`${why}\n\n${help}`);
  process.exitCode = misunderstood;
}
