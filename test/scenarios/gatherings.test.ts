import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDay } from '../../shared/language/dates.ts';
import { invitationIn, type Program, pressed } from '../support/calendars.ts';
import { type MailClient, muttOf, snailOf } from '../support/mail-clients.ts';
import { startVillage, type Village } from '../support/village.ts';

const amina = 'Amina <amina@example.net>';
const marie = 'marie@example.net';
const jo = 'jo@example.net';
const [gil, olga, ana] = ['gil@example.com', 'olga@example.com', 'ana@example.com'] as const;
const lee = 'lee@example.org';
const host = 'amina@example.net';

/** A day so many days from now, where the village is. */
const inDays = (days: number) => Temporal.Now.plainDateISO('America/Toronto').add({ days });
const at = (day: Temporal.PlainDate, time: string) =>
  day.toZonedDateTime({ timeZone: 'America/Toronto', plainTime: time }).toInstant();
const day = inDays(20);
const newDay = inDays(21);
const said = (date: Temporal.PlainDate, language: 'en' | 'fr' = 'en') => formatDay(date.toString(), language);

let village: Village;
beforeAll(async () => {
  village = await startVillage();
});
afterAll(() => village.remove());

const join = async (address: string, name: string, words: string, hello = 'Hello, I would like to join.') => {
  await village.send({ from: `${name} <${address}>`, to: 'join@letters.example', text: hello });
  await village.settle();
  await village.reply(await village.letter(address, /./), `${name} <${address}>`, words);
  await village.settle();
};
const count = async (address: string) => (await village.letters(address)).length;
const newest = async (address: string) => (await village.letters(address)).at(-1);
/** With ordinary spaces, whatever French puts there. */
const subjectAt = async (address: string) => (await newest(address))?.subject.replace(/\s/g, ' ');
const answer = async (address: string, saying: string | RegExp, words: string) => {
  await village.reply(await village.letter(address, saying), address, words);
  await village.settle();
};

describe('Amina invites her neighbours to a picnic', () => {
  let mutt: MailClient;
  let snail: MailClient;

  beforeAll(async () => {
    await join(host, 'Amina', 'Yes, Ottawa');
    await join(marie, 'Marie', 'oui, Ottawa', 'bonjour');
    await join(jo, 'Jo', 'Yes, Kingston');
    await join(gil, 'Gil', 'Yes, Ottawa');
    await join(olga, 'Olga', 'Yes, Ottawa');
    await join(ana, 'Ana', 'Yes, Kingston');
    mutt = await muttOf(village, marie, 'Marie');
    snail = snailOf(village, jo, 'Jo');
  });

  test('says when, but not where, and is asked for that one line', async () => {
    const text = `For: Eastern Ontario\nWhen: ${said(day)}, 7 pm to 8:30 pm\n\nBring a blanket.`;
    await village.send({
      from: amina,
      to: 'gatherings@letters.example',
      subject: 'Picnic by the canal',
      text,
    });
    await village.settle();
    const question = await newest(host);
    expect(question?.text).toMatch(/no line that begins with “Where:”/);
    expect(question?.text).toContain('    Where: Eastern Ontario library, room 2');
    expect(question?.text).toContain('Bring a blanket.');
  });

  test('says where, and sees the very letter before anybody else does', async () => {
    await answer(host, 'Where:', 'Where: Dow’s Lake');
    const preview = await newest(host);
    expect(preview?.subject).toBe('Please check: Picnic by the canal');
    expect(preview?.text).toMatch(/Eastern Ontario: 6 people/);
    expect(preview?.text.replace(/\s+/g, ' ')).toContain(`When: ${said(day)}, from 7 pm to 8:30 pm`);
    expect(await count(gil)).toBe(2);
  });

  test('says send; a steward reads it first, and nobody is invited yet', async () => {
    await answer(host, 'Please check', 'send');
    expect(await subjectAt(host)).toMatch(/A steward reads it first/);
    expect(await subjectAt(lee)).toBe('May we invite people? Picnic by the canal');
    expect(await count(gil)).toBe(2);
  });

  test('is approved by a word; her neighbours are invited, each in their own language', async () => {
    await answer(lee, 'May we invite', 'approve');
    expect(await subjectAt(host)).toBe('People are invited: Picnic by the canal');
    const maries = await village.letter(marie, 'Une invitation pour vous');
    expect(maries.text.replace(/\s+/g, ' ')).toContain(
      `Quand : ${said(day, 'fr')}, 19 h à 20 h 30`.replace(/\s/g, ' '),
    );
    expect(maries.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    expect(maries.headers['list-id']).toContain('eastern.letters.example');
    await village.letter(jo, 'You are invited: Picnic by the canal');
    expect((await village.letters(host)).filter(({ subject }) => /You are invited/.test(subject))).toEqual(
      [],
    );
    expect((await village.letters('sam@example.org')).filter(({ text }) => text.includes('Picnic'))).toEqual(
      [],
    );
  });

  test('their calendars get it too: as an alternative, and as a file', async () => {
    const invitation = await invitationIn(await village.letter(gil, 'You are invited'));
    const other = await invitationIn(await village.letter(olga, 'You are invited'));
    expect(invitation).toMatchObject({
      types: ['text/calendar', 'application/ics'],
      method: 'REQUEST',
      sequence: 0,
      attendee: gil,
      status: 'NEEDS-ACTION',
      title: 'Picnic by the canal',
      where: 'Dow’s Lake',
      rule: null,
    });
    expect(invitation.start.toISOString()).toBe(new Date(at(day, '19:00').epochMilliseconds).toISOString());
    expect(other.uid).toBe(invitation.uid);
    expect(other.organizer).not.toBe(invitation.organizer);
    expect(invitation.organizer).toMatch(/^r\.[a-z2-7]{45}@letters\.example$/);
  });

  test('Marie replies oui in mutt, and is told that she is coming', async () => {
    await mutt.answerNewest('oui');
    const receipt = await newest(marie);
    expect(await subjectAt(marie)).toBe('Votre réponse : Picnic by the canal');
    expect(receipt?.text).toContain('Vous avez dit oui');
    expect(await invitationIn(receipt as { file: string })).toMatchObject({
      status: 'ACCEPTED',
      attendee: marie,
    });
  });

  test('Jo replies in s-nail that he brings two, and his other words reach Amina', async () => {
    await snail.answerNewest('Yes, bringing two.\nIs there a ramp?');
    expect((await newest(jo))?.text.replace(/\s+/g, ' ')).toContain('for 3 people in all');
    expect((await newest(host))?.text).toContain('Is there a ramp?');
    await village.reply((await newest(host)) as never, amina, 'Yes, there is.');
    await village.settle();
    expect((await newest(jo))?.text).toContain('Yes, there is.');
  });

  const button = async (program: Program, address: string, name: string) => {
    const invitation = await invitationIn(await village.letter(address, 'You are invited'));
    const raw = pressed(program, invitation, { name, address, id: `${program}1` });
    await village.send({ from: address, to: invitation.organizer, raw });
    await village.settle();
    return { raw, to: invitation.organizer };
  };

  test.each([
    ['gmail', gil, 'Gil'],
    ['outlook', olga, 'Olga'],
    ['apple', ana, 'Ana'],
  ] as const)(
    'a button in the calendar of %s answers, without a letter back',
    async (program, address, name) => {
      const before = await count(address);
      await button(program, address, name);
      expect(await count(address)).toBe(before);
    },
  );

  test('she asks who is coming, and gets the list', async () => {
    await answer(host, 'People are invited', 'Who is coming?');
    const list = (await newest(host))?.text.replace(/\s+/g, ' ') ?? '';
    expect(list).toContain('5 people so far.');
    expect(list).toMatch(
      /Yes -+ \* Gil, Ottawa \* Jo, Kingston, 3 people\. They wrote: Yes, bringing two\. Is there a ramp\? \* Marie, Ottawa Maybe -+ \* Ana, Kingston No -+ \* Olga, Ottawa/,
    );
  });

  test('a mail that comes twice changes nothing, and causes no second letter', async () => {
    const { raw, to } = await button('gmail', gil, 'Gil');
    await village.send({ from: gil, to, raw });
    await village.settle();
    await answer(host, 'People are invited', 'who is coming');
    expect((await newest(host))?.text).toContain('5 people so far.');
  });

  test('she moves it, and everybody’s calendar moves along; but who said no is left in peace', async () => {
    const olgas = await count(olga);
    const before = await invitationIn(await village.letter(gil, 'You are invited'));
    await answer(host, 'People are invited', `New time: ${said(newDay)}, 6 pm to 8 pm`);
    expect(await subjectAt(host)).toBe('We tell everybody: Picnic by the canal');
    const changed = await village.letter(gil, 'Something changed: Picnic by the canal');
    const after = await invitationIn(changed);
    expect(after).toMatchObject({
      method: 'REQUEST',
      sequence: 1,
      uid: before.uid,
      organizer: before.organizer,
    });
    expect(after.start.toISOString()).toBe(new Date(at(newDay, '18:00').epochMilliseconds).toISOString());
    expect((await newest(marie))?.text.replace(/\s+/g, ' ')).toContain('18 h à 20 h');
    expect(await count(olga)).toBe(olgas);
  });

  test('a friend to whom the invitation was passed on cannot answer in Gil’s name', async () => {
    const invitation = await invitationIn(await village.letter(gil, 'Something changed'));
    const stranger = { name: 'Mallory', address: 'mallory@example.com', id: 'passed-on' };
    await village.send({
      from: stranger.address,
      to: invitation.organizer,
      raw: pressed('outlook', invitation, stranger),
    });
    await village.settle();
    expect((await newest(gil))?.text).toContain('mallory@example.com');
    await answer(host, 'We tell everybody', 'who is coming');
    expect((await newest(host))?.text).toMatch(/\* Gil, Ottawa/);
  });

  test('the day before, those who come are reminded, and she has the list; a second tick does nothing', async () => {
    const eve = at(newDay.subtract({ days: 1 }), '09:00').toString();
    await village.tick(eve);
    for (const address of [jo, gil, ana])
      expect(await subjectAt(address)).toBe('Coming up: Picnic by the canal');
    expect(await subjectAt(marie)).toBe('C’est bientôt : Picnic by the canal');
    expect(await subjectAt(olga)).not.toMatch(/Coming up/);
    expect(await subjectAt(lee)).not.toMatch(/Coming up/);
    expect(await subjectAt(host)).toBe('Who is coming: Picnic by the canal');
    const counts = await Promise.all([jo, gil, ana, marie, host].map(count));
    await village.tick(eve);
    expect(await Promise.all([jo, gil, ana, marie, host].map(count))).toEqual(counts);
  });

  test('rain: she cancels, says why, and it leaves their calendars', async () => {
    await answer(host, 'Who is coming', 'Cancel: it will rain all day.');
    expect(await subjectAt(host)).toBe('It is cancelled: Picnic by the canal');
    const cancelled = await village.letter(gil, 'Cancelled: Picnic by the canal');
    expect(cancelled.text).toContain('it will rain all day.');
    expect(await invitationIn(cancelled)).toMatchObject({ method: 'CANCEL', sequence: 2 });
    expect(await subjectAt(marie)).toBe('La rencontre n’a pas lieu : Picnic by the canal');
  });

  test('and who answers an old letter hears kindly that it is cancelled', async () => {
    await answer(jo, 'Coming up', 'maybe');
    expect(await subjectAt(jo)).toBe('Cancelled: Picnic by the canal');
  });
});

describe('Sam hosts a call on the first Tuesday of every month', () => {
  const sam = 'sam@example.org';
  const kenora = 'kim@example.net';
  const digestDay = newDay.add({ days: (2 - newDay.dayOfWeek + 7) % 7 || 7 });
  /** The first Tuesdays of months, after the digest. */
  const tuesdays = [0, 1, 2, 3]
    .map((months) => newDay.with({ day: 1 }).add({ months }))
    .map((first) => first.add({ days: (2 - first.dayOfWeek + 7) % 7 }))
    .filter((tuesday) => Temporal.PlainDate.compare(tuesday, digestDay.add({ days: 1 })) > 0);
  const eveOf = (tuesday: Temporal.PlainDate | undefined) =>
    at((tuesday as Temporal.PlainDate).subtract({ days: 1 }), '09:00').toString();

  test('writes to rencontres@ in two languages’ worth of plain lines, and sends it at once', async () => {
    await join(kenora, 'Kim', 'Yes, Kenora');
    const text = [
      'Titre : Appel de pratique réflexive',
      'Quand : le premier mardi de chaque mois, 19 h à 20 h',
      'Où : https://video.example.org/appel',
      'Pour : Ontario',
    ].join('\n');
    await village.send({ from: sam, to: 'rencontres@letters.example', subject: '', text });
    await village.settle();
    const preview = await newest(sam);
    expect(preview?.subject).toBe('Please check: Appel de pratique réflexive');
    expect(preview?.text).toContain('How often: the first Tuesday of every month');
    await answer(sam, 'Please check: Appel', 'send');
    expect(await subjectAt(sam)).toBe('People are invited: Appel de pratique réflexive');
  });

  test('in Kenora it is an hour earlier, and the letter says so', async () => {
    const letter = await village.letter(kenora, 'You are invited: Appel');
    const text = letter.text.replace(/\s+/g, ' ');
    expect(text).toContain('from 6 pm to 7 pm, Central Time');
    expect(text).toContain('from 7 pm to 8 pm, Eastern Time');
    const { rule, ics } = await invitationIn(letter);
    expect(rule).toBe('FREQ=MONTHLY;BYDAY=1TU');
    expect(ics).toContain('DTSTART;TZID=America/Toronto:');
  });

  test('the digest names it, and tells Marie how to answer by its number', async () => {
    await village.send({
      from: sam,
      to: 'prompts@letters.example',
      subject: '',
      text: 'For: Ontario\nCloses: in 60 days\n\nWho made you smile?',
    });
    await village.settle();
    await answer(sam, 'Who made you smile', 'send');
    await answer(sam, 'A question for you', 'The baker.');
    await village.tick(at(digestDay, '07:00').toString());
    const digest = await village.letter(marie, 'À venir');
    expect(digest.text).toContain('2. Appel de pratique réflexive');
    await village.reply(digest, marie, '2. peut-être');
    await village.settle();
    expect((await newest(marie))?.text).toContain('Vous avez dit peut-être');
    await answer(kenora, 'You are invited: Appel', 'yes');
  });

  test('each time they are reminded the day before, and may say no to that one time', async () => {
    await village.tick(eveOf(tuesdays[0]));
    expect(await subjectAt(kenora)).toBe('Coming up: Appel de pratique réflexive');
    expect(await subjectAt(marie)).toBe('C’est bientôt : Appel de pratique réflexive');
    await answer(kenora, 'Coming up', 'no, sorry');
    expect((await newest(kenora))?.text.replace(/\s+/g, ' ')).toContain(
      `your answer for ${formatDay(String(tuesdays[0]), 'en')} alone`,
    );
    await answer(sam, 'Who is coming: Appel', 'who is coming');
    expect((await newest(sam))?.text).toContain('Nobody has said yes so far.');
    await village.tick(eveOf(tuesdays[1]));
    expect(await subjectAt(kenora)).toBe('Coming up: Appel de pratique réflexive');
    expect((await newest(sam))?.text).toContain('1 person so far.');
  });
});
