import { describe, expect, test } from 'vitest';
import { frameOf } from '../../emails/previews/people.ts';
import { previews } from '../../emails/previews.ts';
import { render } from '../../emails/render.ts';
import { asCopy } from '../../shared/delivery/copies.ts';
import { isCopied, mayAnswerFor, mayDoFor } from '../../shared/support/may-do.ts';
import {
  isCalled,
  meantBy,
  readForWhom,
  readHelperName,
  readHelperWord,
  readYes,
  saysIHelp,
} from '../../shared/support/read-support.ts';
import { afterAction, type Support, standing, whyNotAsk } from '../../shared/support/support.ts';
import { registry } from '../../shared/wishes/registry.ts';
import type { WishKind } from '../../shared/wishes/wish.ts';
import { bulkLetter, community, id, member } from '../support/builders.ts';

const now = '2026-12-01T12:00:00.000Z';
const daysAgo = (days: number) => new Date(Date.parse(now) - days * 86_400_000).toISOString();
const support = (given: Partial<Support> = {}): Support => ({
  id: id('s'),
  memberId: id('m'),
  address: 'kim@example.org',
  name: 'Kim',
  state: 'named',
  copies: false,
  language: 'en',
  namedAt: now,
  asked: [],
  version: 1,
  ...given,
});

describe('support', () => {
  test('begins with two yeses, in their order, and with nothing less', () => {
    const named = support();
    const accept = { kind: 'accepted', name: null, language: 'en' } as const;
    expect(afterAction(named, accept, now)).toBe(named);
    const asked = afterAction(named, { kind: 'confirmed', copies: true }, now);
    expect(asked).toMatchObject({ state: 'asked', copies: true, asked: [now] });
    expect(afterAction(asked, accept, now)).toMatchObject({ state: 'active', name: 'Kim' });
  });

  test('that nobody answers for thirty days has expired; one that is agreed has not', () => {
    expect(standing(support({ namedAt: daysAgo(29) }), now)).toBe('named');
    expect(standing(support({ namedAt: daysAgo(30) }), now)).toBe('expired');
    expect(standing(support({ state: 'asked', asked: [daysAgo(30)] }), now)).toBe('expired');
    expect(standing(support({ state: 'active', asked: [daysAgo(300)] }), now)).toBe('active');
  });

  test('is no way to write to strangers: three people at a time, three letters a week, and a no holds for a month', () => {
    const others = ['a', 'b', 'c'].map((one) => support({ id: id(one), address: `${one}@example.org` }));
    const why = (ofMember: Support[], ofHelper: Support[] = []) =>
      whyNotAsk(support(), { ofMember, ofHelper }, now);
    const all = (given: Partial<Support>) => others.map((one) => ({ ...one, ...given }));
    expect(why(others)).toBeNull();
    expect(why(all({ state: 'active', asked: [daysAgo(90)] }))).toBe('too-many');
    expect(why(all({ state: 'ended', asked: [daysAgo(6)] }))).toBe('too-often');
    expect(why(all({ state: 'ended', asked: [daysAgo(8)] }))).toBeNull();
    expect(why([support({ state: 'declined', asked: [daysAgo(20)] })])).toBe('declined-before');
    expect(why([support({ state: 'declined', asked: [daysAgo(31)] })])).toBeNull();
    expect(why([], [support({ asked: [1, 2, 3, 4, 5].map(daysAgo) })])).toBe('too-often');
  });
});

describe('what a helper may do for a member', () => {
  test('is said of every wish; and never what is the member’s own', () => {
    for (const kind of Object.keys(registry)) expect(mayDoFor(kind as WishKind)).toBeDefined();
    for (const kind of ['forget-me', 'my-data', 'support-person', 'join', 'approve', 'send'] as const)
      expect(mayDoFor(kind)).toBe('never');
    expect(mayDoFor('stop')).toBe('ask');
  });

  test('never has to do with a letter that asks for the member’s own yes, or that has a secret', () => {
    for (const kind of ['ask-to-forget', 'support-confirm', 'ask-stop', 'renewal', 'confirm'] as const)
      expect(mayAnswerFor({ kind, supportId: '' } as never)).toBe(false);
    for (const kind of ['my-data', 'ask-to-forget', 'sender-check', 'moderation', 'confirm', 'support-trail'])
      expect(isCopied(kind, false)).toBe(false);
    expect(isCopied('message-to-stewards', false)).toBe(true);
    expect(isCopied('message-to-stewards', true)).toBe(false);
  });
});

describe('what is said of support', () => {
  test.each([
    ['yes', { kind: 'yes', copies: false }],
    ['Yes, with copies', { kind: 'yes', copies: true }],
    ['Yes please, with copies!', { kind: 'yes', copies: true }],
    ['yes, but no copies', { kind: 'yes', copies: false }],
    ['Oui, avec des copies', { kind: 'yes', copies: true }],
    ['oui, sans copies', { kind: 'yes', copies: false }],
    ['Oui, je veux que Kim voie mes lettres', { kind: 'yes', copies: true }],
    ['Yes, I would like Kim to read my letters too', { kind: 'yes', copies: true }],
    ['Oui, mais je ne veux pas que Kim voie mes lettres', { kind: 'yes', copies: false }],
    ['Yes, but I do not want Kim to see my letters', { kind: 'yes', copies: false }],
    ['Oui, Kim peut lire mes lettres', { kind: 'yes', copies: true }],
    ['Yes, I want to see my letters', { kind: 'yes', copies: false }],
    ['Yes, Kim can help me read my letters', { kind: 'yes', copies: false }],
    ['Non merci', { kind: 'no' }],
    ['no', { kind: 'no' }],
    ['Who is that?', null],
    ['with copies', null],
  ])('“%s”, of a yes or no', (said, meant) => {
    expect(readYes(said, { community })).toEqual(meant);
  });

  test.each([
    ['My support person is Kim <kim@example.org>', 'Kim'],
    ['my support person is Kim Côté, kim@example.org', 'Kim Côté'],
    ['Ma personne de soutien est Zoë-Anne Roy (kim@example.org)', 'Zoë-Anne Roy'],
    ['Kim m’aide avec mes courriels, kim@example.org', 'Kim'],
    ['My support person is kim@example.org', null],
    ['Please add my support person: kim@example.org', null],
  ])('“%s”, of a name', (said, name) => {
    expect(readHelperName(said, 'kim@example.org')).toBe(name);
  });

  test.each([
    ['for Marie: monthly', { whom: 'Marie', rest: 'monthly' }],
    ['Pour Marie Tremblay :\n\nBonjour !', { whom: 'Marie Tremblay', rest: 'Bonjour !' }],
    ['For: Eastern Ontario', null],
    [
      'For years I sang: nobody heard',
      { whom: 'years I sang'.replace('years', 'years'), rest: 'nobody heard' },
    ],
    ['Marie: monthly', null],
  ])('“%s”, of whom a mail is for', (said, meant) => {
    expect(readForWhom(said)).toEqual(meant);
  });

  test.each([
    ['End support', 'end'],
    ['fin du soutien', 'end'],
    ['end support for Marie', 'end'],
    ['stop', 'no-copies'],
    ['Pas de copies', 'no-copies'],
    ['The end of support was a sad day for us', null],
    ['Stop me if you know this one', null],
  ])('“%s”, by a helper', (said, meant) => {
    expect(readHelperWord(said)).toBe(meant);
  });

  test('one is called by any whole part of their name, or by their address', () => {
    const marie = { name: 'Marie Trémblay', address: 'marie@example.net' };
    for (const said of ['marie', 'Tremblay', 'Marie Tremblay', 'marie@example.net'])
      expect(isCalled(said, marie)).toBe(true);
    for (const said of ['Mari', 'Marie Roy', '', 'example']) expect(isCalled(said, marie)).toBe(false);
  });

  test('several are meant only where nobody is named and it is said of all', () => {
    const [kim, luc] = [support(), support({ id: id('t'), name: 'Luc', address: 'luc@example.org' })];
    expect(meantBy('end support', [kim, luc])).toEqual([kim, luc]);
    expect(meantBy('end support with Luc', [kim, luc])).toEqual([luc]);
    expect(meantBy('Please remove my support person', [kim, luc])).toBeNull();
    expect(meantBy('Please remove my support person', [kim])).toEqual([kim]);
  });

  test('that one helps somebody is known from that one helps out', () => {
    for (const said of [
      'I support Marie',
      'I am Marie’s support worker',
      'Je soutiens Marie',
      'J’aide Marie',
    ])
      expect(saysIHelp(said)).toBe(true);
    for (const said of [
      'I help out at the food bank',
      'I support people',
      'Can you help me?',
      'Je vous aide',
    ])
      expect(saysIHelp(said)).toBe(false);
  });
});

describe('a copy', () => {
  const marie = member({ name: 'Marie' });

  test('of any letter says first that it is one, once, in both parts, and names nothing twice', {
    timeout: 60_000,
  }, async () => {
    for (const preview of previews.filter(({ model }) => isCopied(model.kind, false))) {
      const frame = frameOf(preview.model, 'en');
      const { subject, html, text } = await render(preview.model, frame);
      const copy = asCopy(bulkLetter({ language: 'en', subject, html, text }), marie, id('s'));
      for (const part of [copy.html, copy.text.replace(/\s+/g, ' ')])
        expect(part?.split('This is a copy for you.').length, preview.name).toBe(2);
      expect(copy.text.indexOf('This is a copy')).toBeLessThan(80);
    }
  });

  test('says what is said to the member alone, but not to others, and is nobody’s invitation', () => {
    const calendar = { method: 'REQUEST', about: id('g'), ics: '' } as const;
    const letter = bulkLetter({ yours: { [marie.id]: 'for Marie', other: 'for others' }, calendar });
    const copy = asCopy(letter, marie, id('s'));
    expect(copy.yours).toEqual({ [id('s')]: 'for Marie' });
    expect(copy.calendar).toBeUndefined();
  });

  test('bears a hostile name as words', () => {
    const copy = asCopy(
      bulkLetter({ html: '<p class="accent">x</p>' }),
      { ...marie, name: '<b>\r\nBcc: x\uE000reply\uE001' },
      id('s'),
    );
    expect(copy.html).toContain('&lt;b&gt; Bcc: x');
    expect(`${copy.html}${copy.text}`).not.toMatch(/[\r\uE000]/);
  });
});
