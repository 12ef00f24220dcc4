import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

// Lambda's JSON log lines are for CloudWatch; on one machine they would bury everything else.
process.env.POWERTOOLS_LOG_LEVEL ??= 'ERROR';

const { values } = parseArgs({ options: { empty: { type: 'boolean', default: false } }, strict: false });
const port = Number(process.env.PORT ?? 3000);
const smtpPort = Number(process.env.SMTP_PORT ?? 2525);
const dataDir = process.env.DATA_DIR ?? '.local';
const file = process.env.COMMUNITY_FILE ?? 'community.example.json';

try {
  const { mailDomain } = JSON.parse(readFileSync(file, 'utf8')) as { mailDomain: string };
  const { startTwin } = await import('./twin.ts');
  const twin = await startTwin({ port, smtpPort, dataDir, empty: values.empty === true, mailDomain });
  const stop = () => {
    console.log('Stopping …');
    twin.stop().then(
      () => process.exit(0),
      (fault) => fail(fault),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  console.log(welcome(twin.port, twin.smtpPort, mailDomain));
} catch (fault) {
  fail(fault);
}

function welcome(web: number, smtp: number, mailDomain: string): string {
  return `
  Read and answer everybody's mail   http://localhost:${web}/mailbox
  The community's own page           http://localhost:${web}/
  Send mail with your own program    SMTP localhost:${smtp}, no password, to join@${mailDomain}
  Read it with your own program      Maildirs in ${dataDir}/mail/<address>
  Let time pass                      npm run cli -- tick --at 2026-12-01T07:00:00-05:00

Roundletter is ready
`;
}

function fail(fault: unknown): never {
  const { code, message, stack } = fault as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') {
    console.error(
      `A port Roundletter needs is taken: ${message}\nIs it running already? Set PORT and SMTP_PORT to use others.`,
    );
  } else console.error(`Roundletter could not start: ${process.env.DEBUG ? stack : message}`);
  process.exit(1);
}
