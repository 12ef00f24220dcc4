import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { slot } from '../../../shared/letters/slots.ts';
import { letterWrites } from '../../../shared/letters/store.ts';
import { loadConsents, loadMember } from '../../../shared/members/store.ts';
import { newId } from '../../../shared/platform/ids.ts';
import { commit } from '../../../shared/platform/table.ts';
import { bulkLetter } from '../../support/builders.ts';
import { aMember, form, lettersTo, startWeb, tokenFor } from './web.ts';

let web: Awaited<ReturnType<typeof startWeb>>;
beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.stop());

const oneClick = () => form({ 'List-Unsubscribe': 'One-Click' });
const kinds = ['confirm', 'settings', 'unsubscribe', 'archive'] as const;
const pathOf = { confirm: 'confirm', settings: 'settings', unsubscribe: 'unsubscribe', archive: 'digests' };

describe('links', () => {
  test('count only for what they were made for', async () => {
    const member = await aMember();
    for (const kind of [...kinds, 'reply' as const])
      for (const page of kinds.filter((other) => other !== kind)) {
        const path = `/${pathOf[page]}/${await tokenFor(kind, member)}`;
        expect((await web.app.request(path)).status).toBe(404);
        expect((await web.app.request(path, oneClick())).status).toBe(404);
      }
    expect(await loadMember(member.id)).toEqual(member);
  });

  test('that were altered lead to a page that helps', async () => {
    const token = await tokenFor('settings', await aMember());
    for (const altered of [`${token.slice(0, -4)}aaaa`, token.slice(0, -1), 'x', '%E0%A4%A']) {
      const answer = await web.app.request(`/settings/${altered}?lang=fr`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('Ce lien ne marche plus');
    }
  });

  test('die with the membership', async () => {
    const member = await aMember({ status: 'left' });
    for (const kind of ['confirm', 'settings', 'archive'] as const)
      expect((await web.app.request(`/${pathOf[kind]}/${await tokenFor(kind, member)}`)).status).toBe(404);
  });

  test('lead to pages that are kept out of indexes and caches', async () => {
    const { headers } = await web.app.request(`/settings/${await tokenFor('settings', await aMember())}`);
    expect(headers.get('X-Robots-Tag')).toContain('noindex');
    expect(headers.get('Cache-Control')).toBe('private, no-store');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(headers.get('Set-Cookie')).toBeNull();
  });
});

describe('confirming', () => {
  test('is a button: looking at the page does nothing', async () => {
    const member = await aMember({ status: 'pending', regions: ['kingston'], language: 'fr' });
    const path = `/confirm/${await tokenFor('confirm', member)}`;
    const html = await (await web.app.request(path)).text();
    await web.app.request(path, { method: 'HEAD' });
    expect(html).toContain('Oui, je veux participer');
    expect(html).toMatch(/id="regions-kingston"[^>]*checked/);
    expect(await loadMember(member.id)).toEqual(member);
    expect(await loadConsents(member.id)).toEqual([]);
  });

  test('keeps the very words that were agreed to, and welcomes once', async () => {
    const member = await aMember({ status: 'pending', regions: [] });
    const path = `/confirm/${await tokenFor('confirm', member)}`;
    const page = await (await web.app.request(path)).text();
    const answer = await web.app.request(path, form({ regions: ['ottawa', 'atlantis'] }));
    expect(await answer.text()).toContain('Tuesday, December 1, 2026');
    expect(await loadMember(member.id)).toMatchObject({ status: 'active', regions: ['ottawa'] });
    const [consent] = await loadConsents(member.id);
    expect(consent).toMatchObject({ consentKind: 'confirmed', method: 'page' });
    expect(page).toContain(String(consent?.wording));
    const again = await web.app.request(path, form({ regions: ['toronto'] }));
    expect(await again.text()).toContain('You are a member already');
    expect(await loadMember(member.id)).toMatchObject({ regions: ['ottawa'] });
    expect(await lettersTo(member.id)).toEqual(['welcome']);
  });
});

describe('leaving', () => {
  test('is a button on a page, and a GET never leaves', async () => {
    const member = await aMember();
    const path = `/unsubscribe/${await tokenFor('unsubscribe', member)}`;
    expect(await (await web.app.request(path)).text()).toContain('Yes, stop all letters');
    expect(await loadMember(member.id)).toEqual(member);
    expect(await (await web.app.request(path, form({}))).text()).toContain('You have left');
    expect(await loadMember(member.id)).toMatchObject({ status: 'left' });
    expect(await loadConsents(member.id)).toMatchObject([{ consentKind: 'withdrawn', method: 'page' }]);
  });

  test('by one click in a mail program takes effect at once, with no redirect; twice is fine', async () => {
    const member = await aMember();
    const path = `/unsubscribe/${await tokenFor('unsubscribe', member)}`;
    const multipart = new FormData();
    multipart.set('List-Unsubscribe', 'One-Click');
    const answer = await web.app.request(path, { method: 'POST', body: multipart });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Set-Cookie')).toBeNull();
    expect((await web.app.request(path, oneClick())).status).toBe(200);
    expect(await (await web.app.request(path)).text()).toContain('You have left');
    expect(await loadConsents(member.id)).toMatchObject([{ consentKind: 'withdrawn', method: 'one-click' }]);
    expect(await lettersTo(member.id)).toEqual(['goodbye']);
  });

  test('works for somebody who never said yes, and for two clicks in the same moment', async () => {
    const member = await aMember({ status: 'pending' });
    const path = `/unsubscribe/${await tokenFor('unsubscribe', member)}`;
    const answers = await Promise.all([1, 2, 3].map(() => web.app.request(path, oneClick())));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await loadMember(member.id)).toMatchObject({ status: 'left' });
    expect(await lettersTo(member.id)).toEqual(['goodbye']);
  });
});

describe('a letter in the browser', () => {
  test('is as it was sent, with the reader’s reply addresses and no other power', async () => {
    const member = await aMember({ name: '<Marie>' });
    const html = `<p>${slot('name')}</p><a href="mailto:${slot('reply:2')}">x</a><a href="${slot('unsubscribe')}">y</a><a href="${slot('settings')}">z</a>`;
    const letter = {
      id: newId(),
      kind: 'digest',
      language: 'en' as const,
      subject: 's',
      html,
      text: '',
      inReplyTo: null,
      references: [],
      listId: 'ottawa',
      createdAt: '2026-11-24T12:00:00.000Z',
    };
    await commit(letterWrites(letter, { kind: 'personal' }));
    const answer = await web.app.request(`/digests/${await tokenFor('archive', member, letter.id)}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Security-Policy')).toContain("style-src 'unsafe-inline'");
    const shown = await answer.text();
    expect(shown).toContain('<p>&lt;Marie&gt;</p>');
    expect(shown).toMatch(/mailto:r\.[a-z2-7]{45}@letters\.example/);
    expect(shown).toContain('mailto:stop@letters.example');
    expect(shown).not.toMatch(/\/(settings|unsubscribe)\//);
    expect((await web.app.request(`/digests/${await tokenFor('archive', member)}`)).status).toBe(404);
  });

  test('that has only text is a page with its lines as they are, and its addresses to follow', async () => {
    const member = await aMember({ profile: 'plain-text', language: 'fr' });
    const lines = [
      'Nouvelles <b>',
      '=====',
      '1. Marie',
      `    voir ${slot('reply')}`,
      slot('reply:1'),
      slot('unsubscribe'),
      slot('archive'),
    ];
    const text = lines.join('\n');
    const letter = bulkLetter({ id: newId(), subject: 'Des nouvelles', html: null, text });
    await commit(letterWrites(letter, { kind: 'personal' }));
    const token = await tokenFor('archive', member, letter.id);
    const answer = await web.app.request(`/digests/${token}`);
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, 'text/html; charset=UTF-8']);
    const shown = await answer.text();
    expect(shown).toContain('<h1>Des nouvelles</h1>');
    expect(shown).toContain(
      '<div class="letter" lang="fr">Nouvelles &lt;b&gt;\n=====\n1. Marie\n    voir r.',
    );
    expect(shown).toContain(`<a href="/digests/${token}">/digests/${token}</a>`);
    expect(shown.match(/<a href="mailto:r\.[a-z2-7]{45}@letters\.example">r\./g)).toHaveLength(1);
    expect(shown).toContain('<a href="mailto:stop@letters.example?subject=stop">stop@letters.example</a>');
    expect(shown).not.toMatch(/\/(settings|unsubscribe)\//);
  });
});
