import { globSync, readFileSync } from 'node:fs';
import { PutSuppressedDestinationCommand } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressLetter } from '../../../../shared/delivery/address-letter.ts';
import { feedbackOf } from '../../../../shared/delivery/receive-feedback.ts';
import { newsOf, SesEvent } from '../../../../shared/delivery/ses-event.ts';
import { submitLetter } from '../../../../shared/delivery/submit-letter.ts';
import { ses } from '../../../../shared/platform/clients.ts';
import { batch, bulkLetter, community, id } from '../../../support/builders.ts';
import { type Documented, differences } from './json-shape.ts';
import { startTwin } from './twin-and-wire.ts';

const folder = 'test/infra/local/ses/documented';
const documented = (name: string): Documented => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));

describe('an event as AWS documents it is understood:', () => {
  const news = {
    send: 'sent',
    delivery: 'delivered',
    bounce: 'bounced',
    complaint: 'complained',
    reject: 'failed',
    'rendering-failure': 'failed',
    'delivery-delay': 'delayed',
    subscription: null,
  };
  test.each(Object.entries(news))('%s', (name, what) => {
    expect(newsOf(SesEvent.parse(documented(name).example))).toEqual(what);
  });

  test('and which letter it is about, by its tags', () => {
    const { delivery, batch } = feedbackOf(SesEvent.parse(documented('delivery').example)) ?? {};
    expect({ delivery, batch }).toEqual({ delivery: 'mmmmmmmmmmmma', batch: 'digest_ottawa_0_0' });
    expect(feedbackOf(SesEvent.parse(documented('bounce').example))).toBeNull();
  });

  test('and every event documented here is tested here', () => {
    const events = globSync(`${folder}/*.json`).filter((file) =>
      readFileSync(file, 'utf8').includes('eventType'),
    );
    expect(events.map((file) => file.slice(folder.length + 1, -'.json'.length)).sort()).toEqual(
      Object.keys(news).sort(),
    );
  });
});

describe('an event of the twin is as AWS documents it:', () => {
  let twin: Awaited<ReturnType<typeof startTwin>>;
  let envelopes: { Message: string }[];
  const letters = {
    'marie@example.net': ['send', 'delivery'],
    'bounce@simulator.amazonses.com': ['send', 'bounce'],
    'suppressionlist@simulator.amazonses.com': ['send', 'bounce'],
    'complaint@simulator.amazonses.com': ['send', 'delivery', 'complaint'],
    'gone@example.net': ['send', 'bounce'],
    // No SMTP twin listens here: what cannot be reached for long bounces too.
    [`nobody@${community.mailDomain}`]: ['send', 'bounce'],
  };
  beforeAll(async () => {
    twin = await startTwin();
    await ses().send(
      new PutSuppressedDestinationCommand({ EmailAddress: 'gone@example.net', Reason: 'BOUNCE' }),
    );
    for (const address of Object.keys(letters)) await submitLetter(letterTo(address));
    envelopes = twin.inQueue('feedback') as typeof envelopes;
  });
  afterAll(() => twin.stop());

  const eventsOf = (address: string) =>
    envelopes
      .map(({ Message }) => JSON.parse(Message))
      .filter(({ mail }) => mail.destination.includes(address)) as { eventType: string; mail: Mail }[];

  test.each(Object.entries(letters))('of a letter to %s', (address, happened) => {
    const events = eventsOf(address);
    expect(events.map(({ eventType }) => eventType.toLowerCase())).toEqual(happened);
    for (const event of events)
      expect(differences(event, documented(event.eventType.toLowerCase()))).toEqual([]);
  });

  test('with the header fields of the mail, and one moment of sending in all of them', () => {
    const [sent, delivered] = eventsOf('marie@example.net').map(({ mail }) => mail);
    const { mail } = documented('send').example as { mail: Mail };
    const names = sent?.headers.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(mail.headers.map(({ name }) => name)));
    expect(names).toContain('List-Unsubscribe');
    expect(delivered?.timestamp).toBe(sent?.timestamp);
    expect(sent?.commonHeaders.subject).toBe('s');
  });

  test('with the tags by which we know the letter, and the configuration set without which SES tells nothing', () => {
    for (const event of eventsOf('marie@example.net').map((one) => SesEvent.parse(one))) {
      expect(feedbackOf(event)).toMatchObject({ delivery: id('m'), batch: batch().id });
      expect(event.mail.tags['ses:configuration-set']).toEqual(['roundletter']);
    }
  });

  test('with a bounce’s kind out of those there are', () => {
    const kinds = Object.keys(letters).flatMap((address) =>
      eventsOf(address).flatMap((event) => ('bounce' in event ? [event.bounce as Bounce] : [])),
    );
    expect(kinds.map(({ bounceType, bounceSubType }) => `${bounceType} ${bounceSubType}`)).toEqual([
      'Permanent General',
      'Permanent Suppressed',
      'Permanent OnAccountSuppressionList',
      'Transient General',
    ]);
  });

  test('in the envelope that SNS puts around it in a queue', () => {
    for (const envelope of envelopes) expect(differences(envelope, documented('sns-in-sqs'))).toEqual([]);
  });
});

interface Mail {
  timestamp: string;
  destination: string[];
  headers: { name: string }[];
  commonHeaders: { subject: string };
}

interface Bounce {
  bounceType: string;
  bounceSubType: string;
}

const letterTo = (address: string) =>
  addressLetter(
    bulkLetter(),
    {
      memberId: id('m'),
      address,
      name: 'Marie',
      purpose: 'bulk',
      tags: { batch: batch().id, delivery: id('m') },
    },
    { community, webUrl: 'https://web.example', tokenKey: new Uint8Array(32) },
  );
