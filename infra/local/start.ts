import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { nextSlot } from '../../shared/community/calendar.ts';
import { Community } from '../../shared/community/community.ts';

// Lambda's log lines are for CloudWatch; on one machine they would bury everything else.
process.env.POWERTOOLS_LOG_LEVEL ??= 'ERROR';

const usualPort = 3000;
const usage = `npm start [-- --empty]    Roundletter on this machine, with the same code as in the cloud

  --empty           without the example members and what they wrote
  --help            show this

  PORT              of the web, 3000 unless set; npm run cli wants the same
  SMTP_PORT         of mail, 2525 unless set
  DATA_DIR          where everything is kept, .local unless set
  COMMUNITY_FILE    the community, community.example.json unless set`;

try {
  const { values } = parseArgs({
    options: {
      empty: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  const port = portIn('PORT', usualPort);
  const smtpPort = portIn('SMTP_PORT', 2525);
  const dataDir = process.env.DATA_DIR || '.local';
  const community = communityIn(process.env.COMMUNITY_FILE ?? 'community.example.json');
  const { mailDomain, timeZone } = community;
  const { startTwin } = await import('./twin.ts');
  const twin = await startTwin({ port, smtpPort, dataDir, empty: values.empty, mailDomain, timeZone });
  const stop = () => {
    console.log('Stopping …');
    twin.stop().then(
      () => process.exit(0),
      (fault) => fail(fault),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  console.log(welcome(twin.port, twin.smtpPort, community, dataDir));
} catch (fault) {
  fail(fault);
}

function portIn(name: string, usual: number): number {
  const given = process.env[name] || String(usual);
  if (/^\d{1,5}$/.test(given) && Number(given) <= 65_535) return Number(given);
  throw new Error(`${name} is "${given}", which is no port: a number up to 65535 is needed.`);
}

function communityIn(file: string): Community {
  const { success, data, error } = Community.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (success) return data;
  throw new Error(`${file} is not a community yet:\n${z.prettifyError(error)}`);
}

function welcome(web: number, smtp: number, community: Community, dataDir: string): string {
  const { mailDomain, timeZone } = community;
  const digest = nextSlot(Temporal.Now.instant(), 'weekly', community, timeZone);
  const at = digest.toZonedDateTimeISO(timeZone).toString({ timeZoneName: 'never' });
  // The command line has to find this one.
  const cli = `${web === usualPort ? '' : `PORT=${web} `}npm run cli --`;
  return `
  Read and answer everybody's mail   http://localhost:${web}/mailbox
  The community's own page           http://localhost:${web}/
  Send mail with your own program    SMTP localhost:${smtp}, no password, to join@${mailDomain}
  Read it with your own program      Maildirs in ${dataDir}/mail/<address>
  Let time pass                      ${cli} tick --at ${at}   (the next weekly digest)

Roundletter is ready
`;
}

function fail(fault: unknown): never {
  const { code, message, stack, port } = fault as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE')
    console.error(
      `Port ${port} is taken. Does Roundletter run already? Set ${port === Number(process.env.SMTP_PORT || 2525) ? 'SMTP_PORT' : 'PORT'} to use another.`,
    );
  else console.error(`Roundletter could not start: ${process.env.DEBUG ? stack : message}`);
  process.exit(1);
}
