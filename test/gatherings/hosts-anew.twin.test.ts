import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { handler } from '../../functions/inbound/handler.ts';
import { createGathering, loadGathering, saveGathering } from '../../shared/gatherings/store.ts';
import { createMember } from '../../shared/members/store.ts';
import { commit } from '../../shared/platform/table.ts';
import { gathering, id, member } from '../support/builders.ts';
import { type Cloud, queueEvent, startCloud } from '../support/local-cloud.ts';

const [amina, benoit, marie] = ['amina@example.net', 'benoit@example.net', 'marie@example.net'] as const;
const hosted = (letter: string, host: string, title: string, start = '2099-01-13T19:00') =>
  gathering({ id: id(letter), hostId: id(host), title, start, reminder: null });
const picnic = hosted('p', 'a', 'Picnic');
const [skating, supper] = [hosted('s', 'b', 'Patinage'), hosted('t', 'b', 'Souper partagé')];
const past = hosted('o', 'a', 'Old tea', '2020-01-13T19:00');

let cloud: Cloud;
let mails = 0;
beforeAll(async () => {
  cloud = await startCloud();
  const host = { language: 'en', trusted: true } as const;
  await commit([
    ...createMember(member({ language: 'en' }), null),
    ...createMember(member({ ...host, id: id('a'), address: amina, name: 'Amina' }), null),
    ...createMember(member({ ...host, id: id('b'), address: benoit, name: 'Benoît', language: 'fr' }), null),
  ]);
  for (const one of [past, picnic, skating, supper]) {
    const draft = { ...one, state: 'draft' } as const;
    await commit(createGathering(draft));
    await commit(saveGathering(draft, one));
  }
});
afterAll(() => cloud.stop());

/** A new mail, and what it is answered with. */
async function write(from: string, words: string, subject = '') {
  mails += 1;
  const raw = `From: <${from}>\r\nMessage-ID: <${mails}@x>\r\nSubject: ${subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${words}\r\n`;
  await handler(await cloud.arrive(raw, from, 'gatherings@letters.example'));
  for (const { id } of await cloud.items('DELIVERY#')) await deliver(queueEvent({ deliveries: [id] }));
  const letter = (await cloud.letters(from)).at(-1);
  return `${letter?.subject}\n${letter?.text}`.replace(/\s+/g, ' ');
}
const stateOf = async ({ id }: typeof picnic) => (await loadGathering(id))?.state;

describe('a host who writes anew', () => {
  test('about the only gathering to come is answered as in reply to its letter', async () => {
    expect(await write(amina, 'Who is coming?')).toMatch(/^Who is coming: Picnic/);
    expect(await write(amina, 'cancel: I am ill', 'today')).toMatch(/^It is cancelled: Picnic/);
    expect(await loadGathering(picnic.id)).toMatchObject({ state: 'cancelled', because: 'I am ill' });
  });

  test('and hosts nothing that is still to come hears so, and nothing is drafted', async () => {
    const before = (await cloud.items('GATHERING#')).length;
    expect(await write(amina, 'cancel: I am ill')).toContain('We found no gathering of yours');
    expect(await write(marie, 'who is coming')).toContain('We found no gathering of yours');
    expect(await cloud.items('GATHERING#')).toHaveLength(before);
  });

  test('and hosts two is asked which, in their language', async () => {
    const asked = await write(benoit, 'annuler : je suis malade');
    expect(asked).toMatch(/^De quelle rencontre parlez-vous/);
    expect(asked).toContain('Patinage');
    expect(asked).toContain('Souper partagé');
    expect([await stateOf(skating), await stateOf(supper)]).toEqual(['announced', 'announced']);
  });

  test('and names one of two in the subject means that one', async () => {
    expect(await write(benoit, 'qui vient', 'patinage de ce soir')).toMatch(/^Qui vient : Patinage/);
    await write(benoit, 'annuler : je suis malade', 'Patinage');
    expect([await stateOf(skating), await stateOf(supper)]).toEqual(['cancelled', 'announced']);
  });
});
