import { S3Client } from '@aws-sdk/client-s3';
import { Hono } from 'hono';
import { Announcements } from './announcements.ts';
import { startClock } from './clock.ts';
import { type Controls, controlApp } from './control.ts';
import { lockData } from './data-lock.ts';
import { deadLetters, replayDeadLetters } from './dead-letters.ts';
import { deliveries } from './deliveries.ts';
import { counted, type Handlers, loadHandlers } from './handlers.ts';
import { mailboxApp } from './mailbox/mailbox.tsx';
import { startPollers } from './pollers.ts';
import { hearFaults, type Reasons } from './reasons.ts';
import { scheduler } from './scheduler.ts';
import { seed } from './seed/seed.ts';
import { startServices } from './services.ts';
import { settled, standingOf } from './settle.ts';
import { type SmtpTwin, startSmtp } from './smtp.ts';
import { startWeb } from './web.ts';

export interface TwinOptions {
  /** 0 for any free one, as `smtpPort`. */
  port: number;
  smtpPort: number;
  dataDir: string;
  empty: boolean;
  mailDomain: string;
  /** The community's (IANA). */
  timeZone: string;
  /** Instead of the functions' own. */
  handlers?: Partial<Handlers>;
}

/** A community on one machine, running. */
export interface Twin extends Controls {
  port: number;
  smtpPort: number;
  webUrl: string;
  /** Finishes what is being handled; what waits is kept for the next start. */
  stop(): Promise<void>;
}

/** Starts everything on one machine. Where one part fails to start, those before it are stopped. */
export async function startTwin(options: TwinOptions): Promise<Twin> {
  const parts = new AsyncDisposableStack();
  try {
    return await startParts(options, parts);
  } catch (fault) {
    await parts.disposeAsync();
    throw fault;
  }
}

/** In the order in which one part needs another; `parts` ends them in the opposite order. */
async function startParts(options: TwinOptions, parts: AsyncDisposableStack): Promise<Twin> {
  const { dataDir, mailDomain, timeZone } = options;
  parts.defer(lockData(dataDir));
  const clock = startClock(dataDir, timeZone);
  parts.defer(() => clock.stop());
  const reasons: Reasons = new Map();
  parts.defer(hearFaults(reasons));

  let smtp: SmtpTwin | undefined;
  const smtpPort = () => smtp?.port ?? options.smtpPort;
  const { aws, messaging, ses } = await startServices({ ...options, smtpPort }, parts);
  await seed({ empty: options.empty });
  const { handlers, running } = counted(await loadHandlers(options.handlers));

  const s3 = new S3Client({});
  const announcements = new Announcements(dataDir, messaging);
  await announcements.catchUp(s3);
  smtp = await startSmtp({ port: options.smtpPort, mailDomain, s3, announcements });
  parts.defer(smtp.stop);

  const { inbound, schedule, deliver, feedback, http } = handlers;
  const queueHandlers = { inbound, editions: schedule, outbox: deliver, feedback };
  const pollers = startPollers(aws, queueHandlers, reasons);
  parts.defer(pollers.stop);

  const standing = () => standingOf(messaging, pollers.busy() + running());
  const settle = () => settled(standing);
  const timed = scheduler(clock, schedule, settle);
  const controls: Controls = {
    standing,
    settle,
    tick: timed.tick,
    dead: () => deadLetters(messaging, reasons),
    replay: (queue) => replayDeadLetters(messaging, queue),
    faults: ses.faults,
    deliveries: (edition) => deliveries(edition, clock.now()),
  };
  const pages = new Hono()
    .route('/mailbox', mailboxApp({ dataDir, smtpPort: smtp.port, mailDomain }))
    .route('/twin', controlApp(controls));
  const web = await startWeb(options.port, pages, http);
  parts.defer(web.stop);
  const webUrl = `http://localhost:${web.port}`;
  process.env.WEB_URL = webUrl;

  parts.defer(timed.stop);
  await timed.start();
  return { ...controls, port: web.port, smtpPort: smtp.port, webUrl, stop: () => parts.disposeAsync() };
}
