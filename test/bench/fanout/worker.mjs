// One function in a process of its own, as Lambda runs it: loads the artifact once, then handles one event after the other.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { handler } = createRequire(import.meta.url)(process.argv[2]);
const context = { awsRequestId: 'bench', functionName: 'bench', getRemainingTimeInMillis: () => 60_000 };
process.on('message', async ({ event }) => {
  const before = performance.now();
  try {
    const answer = await handler(event, context);
    process.send({ answer: answer ?? null, milliseconds: performance.now() - before, ...usage() });
  } catch (fault) {
    process.send({ fault: fault.stack, milliseconds: performance.now() - before, ...usage() });
  }
});
process.on('disconnect', () => process.exit(0));
process.send({ ready: true });

function usage() {
  const { user, system } = process.cpuUsage();
  return { cpu: (user + system) / 1000, peakMiB: peakMiB() };
}

/** Linux's own count since this program began; what `getrusage` says is as much as the process that started this one held. */
function peakMiB() {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'));
  return Number(kilobytes) / 1024;
}
