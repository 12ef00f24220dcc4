import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Member } from '../../../shared/members/member.ts';
import { loadConsents, loadMember, membersLivingIn } from '../../../shared/members/store.ts';
import { noTrouble, softBounces } from '../../../shared/members/trouble.ts';
import { loadTrouble, saveTrouble } from '../../../shared/members/trouble-store.ts';
import { commit } from '../../../shared/platform/table.ts';
import { aMember, form, isSuppressed, lettersTo, startWeb, suppress, tokenFor } from './web.ts';

let web: Awaited<ReturnType<typeof startWeb>>;
beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.stop());

const pathFor = async (member: Member) => `/settings/${await tokenFor('settings', member)}`;
const asIs = {
  name: 'Marie',
  language: 'en',
  regions: ['ottawa'],
  rhythm: 'weekly',
  profile: 'standard',
  letters: 'on',
  until: '',
};

test('shows what a member has chosen and changes nothing', async () => {
  const member = await aMember({
    status: 'paused',
    pausedUntil: '2027-01-05',
    language: 'fr',
    regions: ['ottawa', 'kingston'],
  });
  const html = await (await web.app.request(await pathFor(member))).text();
  expect(html).toContain('Vos paramètres');
  for (const id of [
    'letters-paused',
    'regions-ottawa',
    'regions-kingston',
    'language-fr',
    'rhythm-weekly',
    'profile-standard',
  ])
    expect(html).toMatch(new RegExp(`id="${id}"[^>]*checked`));
  expect(html).toContain('value="2027-01-05"');
  expect(html).toMatch(/href="\/unsubscribe\/[a-z2-7]{45}\?lang=fr"/);
  expect(await loadMember(member.id)).toEqual(member);
});

test('saves everything as one change, with one letter and no new consent', async () => {
  const member = await aMember();
  const wish = {
    name: 'Marie T.',
    language: 'fr',
    regions: ['ontario', 'kenora'],
    rhythm: 'monthly',
    profile: 'large-print',
    letters: 'paused',
    until: '2027-01-05',
  };
  const answer = await web.app.request(await pathFor(member), form(wish));
  expect(answer.status).toBe(200);
  const html = await answer.text();
  expect(html).toContain('<html lang="fr">');
  expect(html).toContain('C’est enregistré');
  const after = {
    name: 'Marie T.',
    language: 'fr',
    regions: ['kenora', 'ontario'],
    rhythm: 'monthly',
    profile: 'large-print',
    status: 'paused',
    pausedUntil: '2027-01-05',
    version: 2,
  };
  expect(await loadMember(member.id)).toMatchObject(after);
  expect(await Array.fromAsync(membersLivingIn(['kenora']))).toContain(member.id);
  expect(await Array.fromAsync(membersLivingIn(['ottawa']))).not.toContain(member.id);
  expect(await lettersTo(member.id)).toEqual(['settings']);
  expect(await loadConsents(member.id)).toEqual([]);
});

test('ends a pause, keeps the home place first, and says so when nothing changed', async () => {
  const member = await aMember({ status: 'paused', regions: ['eastern'] });
  const path = await pathFor(member);
  await web.app.request(path, form({ ...asIs, regions: ['eastern', 'ottawa'] }));
  expect(await loadMember(member.id)).toMatchObject({
    status: 'active',
    pausedUntil: null,
    regions: ['eastern', 'ottawa'],
  });
  const again = await web.app.request(path, form({ ...asIs, regions: ['eastern', 'ottawa'] }));
  expect(await again.text()).toContain('Nothing was changed');
  expect(await lettersTo(member.id)).toHaveLength(1);
});

test('each way of reading says what it means, and one alone is a change worth a letter', async () => {
  const member = await aMember({ profile: 'plain-text' });
  const path = await pathFor(member);
  const html = await (await web.app.request(path)).text();
  for (const profile of ['standard', 'large-print', 'plain-text', 'plain-language']) {
    expect(html).toContain(`<label for="profile-${profile}">`);
    expect(html).toMatch(
      new RegExp(`id="profile-${profile}"[^>]*aria-describedby="profile-${profile}-hint"`),
    );
    expect(html).toContain(`id="profile-${profile}-hint"`);
  }
  expect(html).toMatch(/id="profile-plain-text"[^>]*checked/);
  await web.app.request(path, form({ ...asIs, profile: 'plain-language' }));
  expect(await loadMember(member.id)).toEqual({ ...member, profile: 'plain-language', version: 2 });
  expect(await lettersTo(member.id)).toEqual(['settings']);
});

test('a new name alone is saved without a letter', async () => {
  const member = await aMember();
  await web.app.request(await pathFor(member), form({ ...asIs, name: '' }));
  expect(await loadMember(member.id)).toMatchObject({ name: null });
  expect(await lettersTo(member.id)).toEqual([]);
});

test('somebody unreachable stays so until they choose letters again', async () => {
  const member = await aMember({ status: 'unreachable' });
  const { letters: _, ...rest } = asIs;
  const path = await pathFor(member);
  expect(await (await web.app.request(path)).text()).toContain('Our letters to you came back');
  await web.app.request(path, form({ ...rest, rhythm: 'monthly' }));
  expect(await loadMember(member.id)).toMatchObject({ status: 'unreachable', rhythm: 'monthly' });
  await web.app.request(path, form(asIs));
  expect(await loadMember(member.id)).toMatchObject({ status: 'active' });
});

test('somebody unreachable who chooses letters is off SES’s suppression list, their bounces forgiven, their return on record', async () => {
  const member = await aMember({ status: 'unreachable' });
  const bounces = [{ key: 'x soft', at: '2026-11-20T12:00:00.000Z', kind: 'soft' as const }];
  const silence = { by: 'soft', why: 'mailbox-full', wasPaused: false } as const;
  const trouble = { ...noTrouble(member.id), bounces, silence, askAt: '2026-12-20T12:00:00.000Z' };
  await commit([saveTrouble(noTrouble(member.id), trouble)]);
  await suppress(member.address);
  const path = await pathFor(member);
  await web.app.request(path, form({ ...asIs, letters: [], rhythm: 'monthly' }));
  expect(await isSuppressed(member.address)).toBe(true);
  await web.app.request(path, form(asIs));
  expect(await isSuppressed(member.address)).toBe(false);
  const after = await loadTrouble(member.id);
  expect([softBounces(after), after.silence, after.askAt]).toEqual([[], null, null]);
  const [returned, ...others] = await loadConsents(member.id);
  expect(returned).toMatchObject({ kind: 'returned', method: 'page', wording: 'Yes, send me letters' });
  expect(others).toEqual([]);
});

test.each([
  [{ regions: [] }, 'Please choose at least one place'],
  [{ regions: ['atlantis'] }, 'Please choose at least one place'],
  [{ letters: 'paused', until: '2026-11-24' }, 'Please choose a day after today'],
  [{ letters: 'paused', until: 'soon' }, 'Please choose a day after today'],
  [{ rhythm: 'hourly' }, 'Please choose how often'],
  [{ profile: 'tiny' }, 'Please choose how you best read'],
  [{ language: 'xx' }, 'Please choose a language'],
])('a mistake %o is said kindly and nothing is saved', async (mistake, sentence) => {
  const member = await aMember();
  const answer = await web.app.request(await pathFor(member), form({ ...asIs, ...mistake }));
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(sentence);
  expect(await loadMember(member.id)).toEqual(member);
});

test('somebody who has not said yes has no settings yet', async () => {
  const member = await aMember({ status: 'pending' });
  expect((await web.app.request(await pathFor(member))).status).toBe(404);
});

test('a page that is not there says so in both languages; health reads the table', async () => {
  const html = await (await web.app.request('/nowhere', { headers: { 'Accept-Language': 'fr' } })).text();
  expect(html).toContain('<html lang="fr">');
  expect(html).toContain('There is no page here');
  expect(html).toContain('Il n’y a pas de page ici');
  expect(await (await web.app.request('/health')).json()).toEqual({ ok: true });
});

test('a fault is told to us, and kindly to the visitor', async () => {
  const table = process.env.TABLE_NAME;
  process.env.TABLE_NAME = 'missing';
  const answer = await web.app.request('/');
  process.env.TABLE_NAME = table;
  expect(answer.status).toBe(500);
  expect(await answer.text()).toContain('This was not your mistake');
  expect(web.faults).toHaveLength(1);
});
