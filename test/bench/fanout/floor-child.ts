import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { createTransport } from 'nodemailer';

/**
 * Run as a process of its own, `floor-child smtp|ses PORT LETTERS OCTETS`: sends so many ready-made letters to an empty server, eight at
 * once, and prints how many milliseconds of CPU time that took.
 */
const [how, port, count, octets] = process.argv.slice(2);
const letters = Number(count);
const html = '<p style="font-size:18px">She sang on the bus, and the driver “sang with her”.</p>\n'.repeat(
  Math.ceil(Number(octets) / 80),
);
const warmUp = 300;
const atOnce = 8;

function overSmtp(): (to: string) => Promise<unknown> {
  const transport = createTransport({
    host: '127.0.0.1',
    port: Number(port),
    pool: true,
    maxConnections: atOnce,
    maxMessages: Number.POSITIVE_INFINITY,
    ignoreTLS: true,
  });
  const raw = `From: letters@letters.example\r\nSubject: News\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${html.replaceAll('\n', '\r\n')}`;
  return (to) =>
    transport.sendMail({ envelope: { from: 'letters@letters.example', to }, raw: `To: ${to}\r\n${raw}` });
}

function overSes(): (to: string) => Promise<unknown> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new SESv2Client({ endpoint, region: 'ca-central-1', credentials, maxAttempts: 1 });
  return (to) =>
    client.send(
      new SendEmailCommand({
        FromEmailAddress: 'letters@letters.example',
        Destination: { ToAddresses: [to] },
        Content: { Simple: { Subject: { Data: 'News' }, Body: { Html: { Data: html } } } },
      }),
    );
}

const send = how === 'smtp' ? overSmtp() : overSes();
async function sendAll(from: number, to: number): Promise<void> {
  const rest = Array.from({ length: to - from }, (_, i) => `member${from + i}@example.net`).values();
  const sender = async () => {
    for (const address of rest) await send(address);
  };
  await Promise.all(Array.from({ length: atOnce }, sender));
}

await sendAll(0, warmUp);
const before = process.cpuUsage();
await sendAll(warmUp, warmUp + letters);
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ letters, cpu: (user + system) / 1000 }));
process.exit(0);
