import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import {
  GetSuppressedDestinationCommand,
  PutSuppressedDestinationCommand,
  type PutSuppressedDestinationCommandInput,
  type SendEmailCommandInput,
} from '@aws-sdk/client-sesv2';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import { refusal, SendEmailRequest } from '../../../../infra/local/ses/send-email.ts';
import { PutRequest } from '../../../../infra/local/ses/suppressed.ts';
import type { Wire } from '../../../../infra/local/ses/wire.ts';
import { addressLetter } from '../../../../shared/delivery/address-letter.ts';
import { askAccount } from '../../../../shared/delivery/ask-account.ts';
import { liftSuppression } from '../../../../shared/delivery/lift-suppression.ts';
import { submitLetter } from '../../../../shared/delivery/submit-letter.ts';
import { makeCalendar } from '../../../../shared/gatherings/make-calendar.ts';
import { textOf } from '../../../../shared/letters/slots.ts';
import { suppressedAddresses } from '../../../../shared/moving-in/suppression-store.ts';
import { ses } from '../../../../shared/platform/clients.ts';
import { batch, bulkLetter, community, gathering, id } from '../../../support/builders.ts';
import { invitationIn } from '../../../support/calendars.ts';
import { lettersOf } from '../../../support/maildir.ts';
import { operationOf, wrongIn } from './sdk-model.ts';
import { startTwin } from './twin-and-wire.ts';
import { membersUnknown, wrongInTaking } from './what-is-taken.ts';

const letterhead = { community, webUrl: 'https://web.example', tokenKey: new Uint8Array(32) };
/** A bulk letter that answers another, with a file: every header field and tag we ever set. */
const letter = {
  attachments: [
    {
      name: 'my-data.json',
      type: 'application/json',
      content: Buffer.from('{"name":"Zoé"}\n'.repeat(9_000)),
    },
  ],
  ...addressLetter(
    bulkLetter({ inReplyTo: 'asked@example.net', references: ['before@example.net'] }),
    {
      memberId: id('m'),
      address: 'marie@example.net',
      name: 'Marie',
      purpose: 'bulk',
      tags: { batch: batch().id, delivery: id('m') },
    },
    letterhead,
  ),
};

/** The same with a calendar, which goes as a raw mail, to somebody else; its words and names are in no alphabet of mails alone. */
const invitation = addressLetter(
  bulkLetter({
    inReplyTo: 'asked@example.net',
    subject: 'Une invitation pour vous\u00a0: pique-nique au bord de l’eau, près du canal — à bientôt',
    text: `Où\u00a0: ${'au lac Dow, près des bancs bleus. '.repeat(20)}\nÀ bientôt`,
    html: '<p lang="fr">Où\u00a0: au lac Dow</p>',
    calendar: makeCalendar(gathering(), 'fr', community),
  }),
  {
    memberId: id('x'),
    address: 'jo@example.net',
    name: null,
    purpose: 'bulk',
    tags: { batch: batch().id, delivery: id('x') },
  },
  letterhead,
);

describe('on the wire', () => {
  let twin: Awaited<ReturnType<typeof startTwin>>;
  beforeAll(async () => {
    twin = await startTwin();
    expect((await submitLetter(letter)).kind).toBe('accepted');
    expect((await submitLetter(invitation)).kind).toBe('accepted');
    await askAccount();
    const EmailAddress = 'gone@example.net';
    await ses().send(new PutSuppressedDestinationCommand({ EmailAddress, Reason: 'BOUNCE' }));
    const { SuppressedDestination } = await ses().send(new GetSuppressedDestinationCommand({ EmailAddress }));
    expect(SuppressedDestination?.LastUpdateTime).toBeInstanceOf(Date);
    expect(await suppressedAddresses(async () => {})).toEqual(new Set([EmailAddress]));
    await liftSuppression(EmailAddress);
  });
  afterAll(() => twin.stop());

  const calls = [
    'SendEmail',
    'GetAccount',
    'PutSuppressedDestination',
    'GetSuppressedDestination',
    'DeleteSuppressedDestination',
    'ListSuppressedDestinations',
  ];
  test.each(calls)('%s is asked and answered as SES has it', (name) => {
    const exchange = twin.exchanges.find(({ method, path }) => operationOf(method, path).name === name);
    if (!exchange) throw new Error(`${name} was not called`);
    const { input, output } = operationOf(exchange.method, exchange.path);
    expect(exchange.status).toBe(200);
    if (exchange.asked !== undefined) expect(wrongIn(exchange.asked, input, name)).toEqual([]);
    expect(wrongIn(exchange.answered, output, name)).toEqual([]);
  });

  test('every call of ours is among these', () => {
    const files = globSync('{shared,functions}/**/*.ts').map((file) => readFileSync(file, 'utf8'));
    const ours = files.filter((code) => code.includes('@aws-sdk/client-sesv2'));
    const made = ours.flatMap((code) => [...code.matchAll(/new (\w+)Command\(/g)].map(([, name]) => name));
    expect(made).toContain('SendEmail');
    expect(calls).toEqual(expect.arrayContaining(made));
  });

  test('nothing of a letter is lost on its way into a mail', async () => {
    const [mail] = await lettersOf(twin.dataDir, letter.to);
    const { subject, replyTo, html, text } = letter;
    expect(mail).toMatchObject({ subject, replyTo, from: letter.from.address });
    expect([mail?.html.trim(), mail?.text.trim()]).toEqual([html && textOf(html), textOf(text)]);
    const { attachments } = await PostalMime.parse(await readFile(mail?.file ?? ''));
    expect(attachments).toMatchObject([
      { filename: 'my-data.json', mimeType: 'application/json', disposition: 'attachment' },
    ]);
    expect(Buffer.from(attachments[0]?.content as ArrayBuffer)).toEqual(letter.attachments[0]?.content);
    const names = letter.headers.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['In-Reply-To', 'List-Id', 'List-Unsubscribe-Post']));
    expect(names.map((name) => mail?.headers[name.toLowerCase()])).toEqual(
      letter.headers.map(({ value }) => value),
    );
  });

  test('a letter with a calendar is asked as SES has it, whole', () => {
    const asked = twin.exchanges
      .map((exchange) => exchange.asked)
      .find((one) => JSON.stringify(one)?.includes('"Raw"'));
    const { input } = operationOf('POST', '/v2/email/outbound-emails');
    expect(wrongIn(asked, input, 'SendEmail')).toEqual([]);
    expect(asked).toMatchObject({
      Destination: { ToAddresses: ['jo@example.net'] },
      EmailTags: [
        { Name: 'batch', Value: batch().id },
        { Name: 'delivery', Value: id('x') },
      ],
      Content: { Raw: { Data: expect.any(String) } },
    });
  });

  test('… loses nothing on its way, and bears what every letter bears', async () => {
    const [mail] = await lettersOf(twin.dataDir, invitation.to);
    const { subject, replyTo, html, text, headers } = invitation;
    expect(mail).toMatchObject({ subject, replyTo, from: invitation.from.address });
    expect([mail?.html.trim(), mail?.text.trim()]).toEqual([html && textOf(html), textOf(text).trim()]);
    expect(headers.map(({ name }) => mail?.headers[name.toLowerCase()]?.replace(/\s+/g, ' '))).toEqual(
      headers.map(({ value }) => value),
    );
    const { ics } = await invitationIn(mail as never);
    expect(ics.replace(/\r?\n/g, '\r\n')).toBe(invitation.calendar?.ics);
  });

  test('… is told of by SES’s events under the same tags', () => {
    const told = (twin.inQueue('feedback') as { Message: string }[]).map(
      ({ Message }) => JSON.parse(Message).mail,
    );
    const mail = told.find(({ destination }) => destination[0] === invitation.to);
    expect(mail.tags).toMatchObject({ batch: [batch().id], delivery: [id('x')] });
  });
});

describe('what the twin takes', () => {
  const { input: sendEmail } = operationOf('POST', '/v2/email/outbound-emails');
  const { input: put } = operationOf('PUT', '/v2/email/suppression/addresses');
  const taken = {
    SendEmail: [SendEmailRequest, sendEmail],
    PutSuppressedDestination: [PutRequest, put],
  } as const;

  test.each(Object.entries(taken))('of %s is of the names and types of SES', (name, [schema, model]) => {
    expect(wrongInTaking(z.toJSONSchema(schema, { io: 'input' }), model, name)).toEqual([]);
  });

  test('is what the SDK’s client can be given', () => {
    expectTypeOf<z.input<typeof SendEmailRequest>>().toExtend<Wire<SendEmailCommandInput>>();
    expectTypeOf<z.input<typeof PutRequest>>().toExtend<Wire<PutSuppressedDestinationCommandInput>>();
  });

  test('leaves nothing out in silence: what SES knows and the twin does not is refused, as is what nobody knows', () => {
    const unknown = membersUnknown(z.toJSONSchema(SendEmailRequest, { io: 'input' }), sendEmail);
    expect(unknown).toEqual(
      expect.arrayContaining([['ListManagementOptions'], ['Destination', 'CcAddresses']]),
    );
    for (const path of [...unknown, ['Nonsense'], ['Content', 'Simple', 'Nonsense']])
      expect([path, SendEmailRequest.safeParse(withMember(request(), path)).success]).toEqual([path, false]);
  });
});

describe('the limits of SES', () => {
  const why = (given: SendEmailRequest) => refusal(given, community.mailDomain)?.message ?? 'taken';
  const withHeader = (Name: string, Value: string) => {
    return why(request([{ Name, Value }]));
  };
  const withTag = (Name: string, Value: string) => why({ ...request(), EmailTags: [{ Name, Value }] });

  test('a header field: printable ASCII, a value of 995 characters and 996 with its name, once', () => {
    expect(withHeader('X', 'v'.repeat(995))).toBe('taken');
    expect(withHeader('X', 'v'.repeat(996))).toMatch(/over 995/);
    expect(withHeader('X-Y', 'v'.repeat(994))).toMatch(/996 with its name/);
    expect(withHeader('N'.repeat(127), 'v')).toMatch(/Invalid header name/);
    expect(withHeader('X', 'é')).toMatch(/Invalid value/);
    expect(why(request(['X-A', 'x-a'].map((Name) => ({ Name, Value: 'v' }))))).toMatch(/twice/);
  });

  test('a raw mail: a header in ASCII with a From, and lines of 998 octets', () => {
    const raw = (mail: string) => {
      const { Content: _, ...rest } = request();
      return why({ ...rest, Content: { Raw: { Data: Buffer.from(mail).toString('base64') } } });
    };
    expect(raw('From: a@letters.example\r\nSubject: s\r\n\r\nt\r\n')).toBe('taken');
    expect(raw('Subject: s\r\n\r\nt\r\n')).toMatch(/From/);
    expect(raw('From: a@letters.example\r\nSubject: é\r\n\r\nt\r\n')).toMatch(/Invalid header/);
    expect(raw(`From: a@letters.example\r\n\r\n${'t'.repeat(999)}\r\n`)).toMatch(/998/);
    expect(raw('From: a@letters.example\r\n\r\nt\nu\r\n')).toMatch(/CRLF/);
  });

  test('a tag: ASCII letters, digits, _ and -, 256 of them; no dots', () => {
    expect(withTag('batch', `digest-ottawa_0_${'9'.repeat(240)}`)).toBe('taken');
    for (const Value of ['e.ottawa.0', 'a@b', 'é', 'a b', '', 'v'.repeat(257)])
      expect(withTag('batch', Value)).toMatch(/Invalid tag/);
    expect(withTag('ba.tch', 'v')).toMatch(/Invalid tag/);
  });

  test('fifty recipients, and addresses in ASCII', () => {
    const to = (count: number) => ({
      ToAddresses: Array.from({ length: count }, (_, i) => `m${i}@example.net`),
    });
    const takes = (count: number) =>
      SendEmailRequest.safeParse({ ...request(), Destination: to(count) }).success;
    expect([0, 1, 50, 51].map(takes)).toEqual([false, true, true, false]);
    expect(why({ ...request(), Destination: { ToAddresses: ['zoé@example.net'] } })).toMatch(
      /Illegal address/,
    );
  });
});

const request = (Headers: { Name: string; Value: string }[] = []): SendEmailRequest => ({
  FromEmailAddress: `letters@${community.mailDomain}`,
  Destination: { ToAddresses: ['marie@example.net'] },
  ReplyToAddresses: [],
  EmailTags: [],
  Content: {
    Simple: { Subject: { Data: 's' }, Body: { Text: { Data: 't' } }, Headers, Attachments: [] },
  },
});

/** The same with one member more, of a value that is none. */
function withMember(given: object, [name = '', ...inner]: string[]): object {
  const within = (given as Record<string, object>)[name] ?? {};
  return { ...given, [name]: inner.length > 0 ? withMember(within, inner) : {} };
}
