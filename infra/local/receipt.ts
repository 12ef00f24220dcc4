import { addressParser } from 'postal-mime';
import { topicArn } from './messaging.ts';

/** The harmless string that every virus scanner takes for a virus (EICAR), as it is and as it begins in Base64. */
const testVirus = /X5O!P%@AP\[4\\PZX54|WDVPIVAlQEFQWzRcUFpYNT/;

export type Verdicts = Record<'spf' | 'dkim' | 'dmarc' | 'spam' | 'virus', string>;

const allPass: Verdicts = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' };
const twinHeader = /^x-twin-verdicts[ \t]*:(.*(?:\r?\n[ \t].*)*)\r?\n?/gim;

/** A mail as it came by SMTP, before SES has touched it. */
export interface Arrival {
  sesMessageId: string;
  source: string;
  recipients: string[];
  /** ISO 8601. */
  receivedAt: string;
}

/** Takes the test's verdicts, every field of them, out of a mail's header; localhost counts as authenticated where there are none. What the virus scanner would find is seen here too. */
export function takeVerdicts(raw: Buffer): { raw: Buffer; verdicts: Verdicts } {
  const mail = raw.toString('latin1');
  const end = mail.search(/\r?\n\r?\n/);
  const header = end < 0 ? mail : mail.slice(0, end + 2);
  const found = [...header.matchAll(twinHeader)].map(([, value = '']) => value).join(' ');
  const scanned = testVirus.test(mail) ? { ...allPass, virus: 'FAIL' } : allPass;
  if (!found) return { raw, verdicts: scanned };
  const told = [...found.matchAll(/(spf|dkim|dmarc|spam|virus)\s*=\s*(\w+)/gi)];
  const verdicts = {
    ...scanned,
    ...Object.fromEntries(told.map(([, name = '', is = '']) => [name.toLowerCase(), is.toUpperCase()])),
  };
  const without = header.replace(twinHeader, '') + mail.slice(header.length);
  return { raw: Buffer.from(without, 'latin1'), verdicts };
}

/** The header fields SES puts on top of what it receives. */
export function sesHeader(
  { sesMessageId, source, recipients, receivedAt }: Arrival,
  verdicts: Verdicts,
): Buffer {
  const checks = `spf=${verdicts.spf.toLowerCase()}; dkim=${verdicts.dkim.toLowerCase()}; dmarc=${verdicts.dmarc.toLowerCase()}`;
  const lines = [
    `Return-Path: <${source}>`,
    `Received: from localhost (localhost [127.0.0.1]) by inbound-smtp.ca-central-1.amazonaws.com with SMTP id ${sesMessageId}`,
    ` for ${recipients[0]}; ${new Date(receivedAt).toUTCString()}`,
    `X-SES-Spam-Verdict: ${verdicts.spam}`,
    `X-SES-Virus-Verdict: ${verdicts.virus}`,
    `Authentication-Results: amazonses.com; ${checks};`,
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n`);
}

/** SES's "Received" notification for a mail stored in S3 ("Contents of notifications for Amazon SES email receiving"). */
export function receivedNotification(
  arrival: Arrival,
  verdicts: Verdicts,
  headers: { name: string; value: string }[],
): object {
  const { sesMessageId, source, recipients, receivedAt } = arrival;
  const status = (name: keyof Verdicts) => ({ status: verdicts[name] });
  const first = (name: string) => headers.find((field) => field.name.toLowerCase() === name)?.value;
  const all = (name: string) => (first(name) === undefined ? {} : { [name]: [first(name)] });
  return {
    notificationType: 'Received',
    mail: {
      timestamp: receivedAt,
      source,
      messageId: sesMessageId,
      destination: addressesIn(headers),
      headersTruncated: false,
      headers,
      commonHeaders: {
        returnPath: source,
        ...all('from'),
        ...all('to'),
        ...all('cc'),
        subject: first('subject'),
        messageId: first('message-id'),
        date: first('date'),
      },
    },
    receipt: {
      timestamp: receivedAt,
      processingTimeMillis: 42,
      recipients,
      spamVerdict: status('spam'),
      virusVerdict: status('virus'),
      spfVerdict: status('spf'),
      dkimVerdict: status('dkim'),
      dmarcVerdict: status('dmarc'),
      ...(verdicts.dmarc === 'FAIL' && { dmarcPolicy: 'reject' }),
      action: {
        type: 'S3',
        topicArn: topicArn('mail-received'),
        bucketName: 'raw-mail',
        objectKey: `raw/${sesMessageId}`,
      },
    },
  };
}

/** Whom To and Cc name, which need not be those whom the envelope names. */
const addressesIn = (headers: { name: string; value: string }[]): string[] =>
  headers
    .filter(({ name }) => /^(?:to|cc)$/i.test(name))
    .flatMap(({ value }) => addressParser(value, { flatten: true }))
    .flatMap(({ address }) => (address ? [address] : []));

/** The header fields of a mail, unfolded, as SES lists them. */
export function headersOf(mail: Buffer): { name: string; value: string }[] {
  const text = mail.subarray(0, 100_000).toString('utf8');
  const end = text.search(/\r?\n\r?\n/);
  return text
    .slice(0, end < 0 ? undefined : end)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .slice(0, 200)
    .flatMap((line) => {
      const [, name, value] = /^([^\s:]+):\s*(.*)$/.exec(line) ?? [];
      return name ? [{ name, value: value ?? '' }] : [];
    });
}
