// One function in a process of its own, as Lambda runs it: loads the artifact once, then handles one event after the other.
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
  return { cpu: (user + system) / 1000, peakMiB: process.resourceUsage().maxRSS / 1024 };
}
