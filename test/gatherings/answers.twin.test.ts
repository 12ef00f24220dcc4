import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { handler } from '../../functions/inbound/handler.ts';
import { handler as schedule } from '../../functions/schedule/handler.ts';
import { rsvpTraces } from '../../shared/gatherings/gathering-traces.ts';
import { uidOf } from '../../shared/gatherings/make-calendar.ts';
import { createGathering, loadGathering, loadRsvps, saveGathering } from '../../shared/gatherings/store.ts';
import { encodeToken } from '../../shared/mail/tokens.ts';
import { createMember } from '../../shared/members/store.ts';
import { commit } from '../../shared/platform/table.ts';
import { deleteItems } from '../../shared/platform/table-batch.ts';
import { tokenKey } from '../../shared/platform/token-key.ts';
import { community, gathering, id, member } from '../support/builders.ts';
import { type Program, pressed } from '../support/calendars.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';

const marie = { name: 'Marie', address: 'marie@example.net' };
const spoofed = { spf: 'PASS', dkim: 'PASS', dmarc: 'FAIL', spam: 'PASS', virus: 'PASS' };
/** Far enough ahead for any clock. */
const picnic = gathering({
  start: '2099-01-13T19:00',
  reminder: { date: '2099-01-13', at: '2099-01-12T14:00:00.000Z' },
});

let cloud: Cloud;
let mails = 0;
beforeAll(async () => {
  cloud = await startCloud();
  await commit([
    ...createMember(member({ language: 'en' }), null),
    ...createMember(
      member({ id: id('h'), address: 'amina@example.net', name: 'Amina', language: 'en' }),
      null,
    ),
    ...createGathering({ ...picnic, state: 'draft' }),
  ]);
  await commit(saveGathering({ ...picnic, state: 'draft' }, picnic));
});
afterAll(() => cloud.stop());
beforeEach(async () => {
  await forgetAnswers();
});

/** As when Marie is forgotten. */
async function forgetAnswers(): Promise<void> {
  const person = { memberId: id('m'), address: marie.address, words: 'erase', atLast: true } as const;
  for (const item of await cloud.items(`MEMBER#${id('m')}`)) {
    if (!item.sk.startsWith('RSVP#')) continue;
    for await (const trace of rsvpTraces(item, person))
      if (trace.kind === 'delete') await deleteItems(trace.keys);
    await deleteItems([item]);
  }
}

const organizerOf = async (memberId: string) =>
  `r.${encodeToken({ kind: 'reply', memberId, letterId: picnic.id, item: 0 }, await tokenKey())}@letters.example`;
const answers = async () =>
  (await loadRsvps(picnic.id)).map(({ answer, party, note }) => `${answer} ${party}${note && ` ${note}`}`);

async function press(
  program: Program,
  change: { to?: string; from?: typeof marie; raw?: (raw: string) => string; verdicts?: typeof spoofed } = {},
) {
  mails += 1;
  const { from = marie, raw = (one: string) => one } = change;
  const organizer = await organizerOf(id('m'));
  const start = new Date('2099-01-14T00:00:00Z');
  const invitation = { organizer, uid: uidOf(picnic.id, community), title: picnic.title, start, end: start };
  const mail = raw(pressed(program, invitation as never, { ...from, id: `m${mails}` }));
  const event = await cloud.arrive(mail, from.address, change.to ?? organizer, change.verdicts);
  await handler(event);
  return event;
}
async function write(words: string) {
  mails += 1;
  const raw = `From: Marie <marie@example.net>\r\nMessage-ID: <${mails}@x>\r\nSubject: Re: You are invited\r\n\r\n${words}\r\n`;
  await handler(await cloud.arrive(raw, marie.address, await organizerOf(id('m'))));
}
async function letters(address: string) {
  for (const { id } of await cloud.items('DELIVERY#')) await deliver(queueEvent({ deliveries: [id] }));
  return cloud.letters(address);
}

describe('an answer is kept once for each member, and the last one counts', () => {
  test('words, then a button, then words', async () => {
    await write('nous serons trois');
    expect(await answers()).toEqual(['yes 3']);
    await press('apple');
    expect(await answers()).toEqual(['maybe 3']);
    await press('outlook');
    expect(await answers()).toEqual(['no 1']);
    await write('oui');
    expect(await answers()).toEqual(['yes 1']);
  });

  test('a button that is delivered twice, and read twice', async () => {
    const event = await press('gmail');
    await handler(event);
    expect(await answers()).toEqual(['yes 1']);
    expect(await loadRsvps(picnic.id)).toMatchObject([{ version: 1 }]);
  });

  test('two answers at the same moment: one of them, whole', async () => {
    await Promise.all([press('gmail'), press('outlook'), write('maybe')]);
    expect(await answers()).toHaveLength(1);
  });
});

test('another time that a calendar proposes reaches the host', async () => {
  const start = (raw: string) =>
    raw.replace(/(BEGIN:VEVENT[\s\S]*?)DTSTART[^\r]*/, '$1DTSTART:20990116T000000Z');
  await press('outlook', { raw: (one) => start(one.replaceAll('METHOD:REPLY', 'METHOD:COUNTER')) });
  expect(await answers()).toEqual(['no 1 I would like another time: Thursday, January 15, 7\u00a0pm.']);
  const toHost = (await letters('amina@example.net')).map(({ text }) => text.replace(/\s/g, ' '));
  expect(
    toHost.filter((text) => text.includes('I would like another time: Thursday, January 15, 7 pm.')),
  ).toHaveLength(1);
});

describe('who answers', () => {
  test('Outlook may write to From instead of the organizer: then the sender’s domain vouches', async () => {
    await press('outlook', { to: 'letters@letters.example' });
    expect(await answers()).toEqual(['no 1']);
  });

  test('a stranger with the member’s invitation answers nothing', async () => {
    await press('gmail', { from: { name: 'Mallory', address: 'mallory@example.com' } });
    await press('gmail', { verdicts: spoofed });
    expect(await answers()).toEqual([]);
    const asked = (await letters(marie.address)).filter(({ text }) => text.includes('mallory@example.com'));
    expect(asked).toHaveLength(1);
    expect(asked[0]?.text).toContain('Accepted: Picnic by the canal');
  });

  test('a stranger’s button is no application', async () => {
    await press('gmail', {
      from: { name: 'Zoe', address: 'zoe@example.com' },
      to: 'letters@letters.example',
    });
    const kept = (await cloud.items('ADDRESS#zoe@example.com')).map(({ sk }) => sk.split('#')[0]);
    expect(kept).not.toContain('ADDRESS');
    expect(await answers()).toEqual([]);
  });

  test('an answer to another meeting, or to none, changes nothing', async () => {
    for (const uid of ['x@letters.example', `${picnic.id}@elsewhere.example`, ''])
      await press('gmail', { raw: (raw) => raw.replace(/UID:\S+/, `UID:${uid}`) });
    expect(await answers()).toEqual([]);
  });
});

test('a button with a note brings it to the host', async () => {
  await press('apple', {
    raw: (raw) =>
      raw.replace(/(event: Picnic by the canal)(\r\n--Apple-Mail-8D1F)/, '$1\r\n\r\nIs there a ramp?$2'),
  });
  const [kept = ''] = await answers();
  expect(kept).toContain('maybe 1');
  expect(kept).toContain('Is there a ramp?');
  const host = await letters('amina@example.net');
  expect(host.at(-1)?.text).toContain('Is there a ramp?');
});

test('“join” in answer to an invitation means to come, and not to become a member again', async () => {
  await write('join');
  expect(await answers()).toEqual(['yes 1']);
});

test('what a member answered can be forgotten, and nothing of them is left', async () => {
  await write('yes');
  expect((await cloud.items(`MEMBER#${id('m')}`)).some(({ sk }) => sk.startsWith('RSVP#'))).toBe(true);
  await forgetAnswers();
  expect(await answers()).toEqual([]);
  expect((await cloud.items(`MEMBER#${id('m')}`)).some(({ sk }) => sk.startsWith('RSVP#'))).toBe(false);
});

test('a calendar file alone announces a gathering, and “send” before it is ready asks for what is missing', async () => {
  const ics = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:Tea at Nora’s']
    .concat('DTSTART;TZID=America/Toronto:20990203T150000', 'DTEND;TZID=America/Toronto:20990203T163000')
    .concat('END:VEVENT', 'END:VCALENDAR', '')
    .join('\r\n');
  const head = 'From: Marie <marie@example.net>\r\nMessage-ID: <file@x>\r\nSubject: \r\n';
  const type =
    'Content-Type: text/calendar; charset=utf-8; name="tea.ics"\r\nContent-Disposition: attachment; filename="tea.ics"';
  await handler(
    await cloud.arrive(`${head}${type}\r\n\r\n${ics}`, marie.address, 'gatherings@letters.example'),
  );
  const asked = (await letters(marie.address)).findLast(({ subject }) => subject === 'About your gathering');
  expect(asked?.text).toContain('Where:');
  expect(asked?.text).toContain('Tea at Nora’s');
  const answer = async (words: string) => {
    mails += 1;
    const raw = `From: Marie <marie@example.net>\r\nMessage-ID: <${mails}@x>\r\nSubject: Re: x\r\n\r\n${words}\r\n`;
    await handler(await cloud.arrive(raw, marie.address, asked?.replyTo ?? ''));
    return (await letters(marie.address)).at(-1);
  };
  expect((await answer('send'))?.text).toMatch(/no line that begins with “Where:”/);
  const preview = await answer('Where: at Nora’s');
  expect(preview?.subject).toBe('Please check: Tea at Nora’s');
  expect(preview?.text.replace(/\s+/g, ' ')).toContain('from 3 pm to 4:30 pm');
});

test('ticks that come twice, and late, remind once', async () => {
  await write('yes');
  const tick = (scheduledTime: string) => schedule({ kind: 'tick', scheduledTime });
  await tick('2099-01-12T13:45:00Z');
  expect(await cloud.items('EDITION#gathering')).toEqual([]);
  await Promise.all([tick('2099-01-12T14:15:00Z'), tick('2099-01-12T14:15:00Z')]);
  await tick('2099-01-12T14:30:00Z');
  expect((await cloud.items('EDITION#gathering')).map(({ pk }) => pk)).toEqual([
    `EDITION#gathering-${picnic.id}-reminder-2099-01-13-0`,
  ]);
  expect((await loadGathering(picnic.id))?.reminder).toBeNull();
  const lists = (await letters('amina@example.net')).filter(({ subject }) => /Who is coming/.test(subject));
  expect(lists).toHaveLength(1);
});
