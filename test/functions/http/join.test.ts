import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadConsents, loadMember, loadMemberAt } from '../../../shared/members/store.ts';
import { aMember, form, lettersTo, startWeb, tokenFor } from './web.ts';

let web: Awaited<ReturnType<typeof startWeb>>;
beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.stop());

const wish = (email: string, more = {}) => form({ email, name: '', language: 'en', website: '', ...more });

test('the start page says how to join, in the language the browser asks for', async () => {
  const english = await (await web.app.request('/')).text();
  expect(english).toContain('<html lang="en">');
  expect(english).toContain('mailto:join@letters.example');
  const french = await web.app.request('/', { headers: { 'Accept-Language': 'de, fr-CA;q=0.9, en;q=0.5' } });
  expect(await french.text()).toContain('mailto:inscription@letters.example');
  const asked = await web.app.request('/?lang=fr', { headers: { 'Accept-Language': 'en' } });
  expect(await asked.text()).toContain('<html lang="fr">');
});

test('every page has one h1, a way past the head, and says who sends the letters', async () => {
  for (const path of ['/', '/join', '/?lang=fr', '/join?lang=fr']) {
    const html = await (await web.app.request(path)).text();
    expect(html.startsWith('<!doctype html>')).toBe(true);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('class="skip"');
    expect(html).toContain(web.community.postalAddress);
    expect(html).not.toContain('<script');
  }
});

test('joining asks for a yes by mail and keeps the evidence', async () => {
  const answer = await web.app.request(
    '/join',
    wish(' New@Example.org ', { name: ' Noor ', language: 'fr', regions: ['ontario', 'kingston'] }),
  );
  expect(answer.status).toBe(200);
  const member = await loadMemberAt('new@example.org');
  expect(member).toMatchObject({
    status: 'pending',
    name: 'Noor',
    language: 'fr',
    regions: ['kingston', 'ontario'],
  });
  const id = member?.id ?? '';
  expect(await lettersTo(id)).toEqual(['confirm']);
  expect(await loadConsents(id)).toMatchObject([
    { consentKind: 'asked', method: 'page', evidence: { userAgent: 'test' } },
  ]);
});

test('the page does not tell whether somebody is a member; their mail does', async () => {
  const member = await aMember({ address: 'known@example.org' });
  const known = await (await web.app.request('/join', wish('known@example.org'))).text();
  const unknown = await (await web.app.request('/join', wish('other@example.org'))).text();
  expect(known.replaceAll('known@example.org', 'X')).toBe(unknown.replaceAll('other@example.org', 'X'));
  expect(await lettersTo(member.id)).toEqual(['already-member']);
  expect(await loadMember(member.id)).toEqual(member);
});

test('nobody gets more than three letters a day this way', async () => {
  for (let i = 0; i < 5; i++)
    expect((await web.app.request('/join', wish('often@example.org'))).status).toBe(200);
  const member = await loadMemberAt('often@example.org');
  expect(await lettersTo(member?.id ?? '')).toEqual(['confirm', 'confirm', 'confirm']);
});

test('somebody who left can join again', async () => {
  const before = await aMember({ address: 'back@example.org', status: 'left' });
  await web.app.request('/join', wish('back@example.org'));
  const after = await loadMemberAt('back@example.org');
  expect(after).toMatchObject({ status: 'pending' });
  expect(after?.id).not.toBe(before.id);
  const html = await (
    await web.app.request(`/unsubscribe/${await tokenFor('unsubscribe', before)}`, { method: 'POST' })
  ).text();
  expect(html).toContain('does not work any more');
  expect(await loadMemberAt('back@example.org')).toEqual(after);
});

test('machines that fill in every field change nothing', async () => {
  const answer = await web.app.request(
    '/join',
    wish('robot@example.org', { website: 'https://spam.example' }),
  );
  expect(answer.status).toBe(200);
  expect(await loadMemberAt('robot@example.org')).toBeNull();
});

test.each([
  ['marie at example', 'does not look like an email address'],
  ['', 'does not look like an email address'],
  ['help@letters.example', 'one of our own addresses'],
])('a mistake in the address "%s" is said kindly, and the form stays filled in', async (email, sentence) => {
  const filled = wish(email, { name: '<Noor>', language: 'fr', regions: ['kingston'] });
  const answer = await web.app.request('/join', filled);
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain(sentence);
  expect(html).toMatch(/<title>Error: /);
  expect(html).toMatch(/id="email"[^>]*aria-invalid="true"/);
  expect(html).toMatch(/id="email"[^>]*aria-describedby="email-hint email-mistake"/);
  expect(html).toContain('value="&lt;Noor&gt;"');
  expect(html).toMatch(/id="regions-kingston"[^>]*checked/);
  expect(html).toMatch(/id="language-fr"[^>]*checked/);
});

test('too long a name and a language nobody speaks here are mistakes; bodies that are no form, too', async () => {
  const answer = await web.app.request(
    '/join?lang=fr',
    wish('a@example.org', { name: 'x'.repeat(81), language: 'de' }),
  );
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain('Ce nom est trop long');
  expect(html).toContain('Choisissez une langue');
  const json = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' };
  expect((await web.app.request('/join', json)).status).toBe(422);
  expect((await web.app.request('/join', form({ email: 'x'.repeat(70_000) }))).status).toBe(413);
});
