import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { takesOver } from '../../shared/desk/read-take-over.ts';
import { hasConcernAmong, readConcern } from '../../shared/inbox/read-concern.ts';
import { languages } from '../../shared/language/language.ts';
import { wordsIn } from '../../shared/language/words.ts';
import { readStewardOrder } from '../../shared/moderation/read-order.ts';
import { readPlainYes } from '../../shared/moderation/read-plain-yes.ts';
import { readYes } from '../../shared/moderation/read-yes.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const read = (said: string, language: 'en' | 'fr' = 'en') => readStewardOrder(said, language, today);

describe('a steward’s order', () => {
  test.each([
    ['approve', { kind: 'approve' }],
    ['Approuvé, merci !', { kind: 'approve' }],
    ['Please hold it', { kind: 'hold' }],
    ['approve. Lovely story!', { kind: 'approve' }],
    ['approve, nice idea!', { kind: 'approve' }],
    ['Yes, approve please', { kind: 'approve' }],
    ['I approve!', { kind: 'approve' }],
    ['Approve it - what a story', { kind: 'approve' }],
    ['Approuvé. Quelle belle histoire !', { kind: 'approve' }],
    ['Oui, j’approuve, merci', { kind: 'approve' }],
    ['Bonjour,\napprouver, pas de problème !', { kind: 'approve' }],
    ['keep. It is a nice text', { kind: 'keep' }],
    ['Garder. C’est un beau texte.', { kind: 'keep' }],
    ['retenir', { kind: 'hold' }],
    ['keep', { kind: 'keep' }],
    ['garder svp', { kind: 'keep' }],
    ['let back', { kind: 'let-back' }],
    ['reprendre le partage', { kind: 'let-back' }],
    ['historique', { kind: 'history' }],
    ['decline: it names a child', { kind: 'decline', reason: 'it names a child' }],
    ['Refuser : un enfant\ny est nommé', { kind: 'decline', reason: 'un enfant\ny est nommé' }],
    ['decline', { kind: 'decline', reason: '' }],
    ['keep hidden: she lives close by', { kind: 'decline', reason: 'she lives close by' }],
    ['laisser retiré : elle vit tout près', { kind: 'decline', reason: 'elle vit tout près' }],
    ['hide: it hurts', { kind: 'hide', reason: 'it hurts' }],
    ['cacher : cela blesse', { kind: 'hide', reason: 'cela blesse' }],
    ['ask: who is Rose?', { kind: 'ask', question: 'who is Rose?' }],
    ['Ask the writer: who is Rose?', { kind: 'ask', question: 'who is Rose?' }],
    ['demander : qui est Rose ?', { kind: 'ask', question: 'qui est Rose ?' }],
    ['edit:\nShe sang.\nWe laughed.', { kind: 'edit', words: 'She sang.\nWe laughed.' }],
    ['modifier : Elle a chanté.', { kind: 'edit', words: 'Elle a chanté.' }],
    ['pause contributing: rest', { kind: 'pause', until: null, reason: 'rest' }],
    ['pause contributing until January 5: rest', { kind: 'pause', until: '2027-01-05', reason: 'rest' }],
    ['pause de partage jusqu’au 5 janvier : repos', { kind: 'pause', until: '2027-01-05', reason: 'repos' }],
  ])('“%s” is read', (said, order) => {
    expect(read(said)).toEqual(order);
    expect(read(said, 'fr')).toEqual(order);
  });

  test.each([
    'I am not sure',
    'yes',
    'Yes, but ask her first',
    'approve, but ask her first',
    'Approve. Is her name all right?',
    'approve, if she agrees',
    'approve. No, wait',
    'Approuvé, mais sans le nom',
    'Oui, j’approuve, mais pas la photo',
    'N’approuve pas, c’est trop',
    'I do not approve.',
    'keep, only without the name',
    'Approve her courage, I say',
    'keep in mind that she is new',
    'ask',
    'edit:',
    'hidden things',
    'declining health',
    'asked her: fine',
    'pause',
    'pause contributing until he behaves: rude',
    'pause contributing until 2020-01-01: old',
  ])('“%s” is none', (said) => {
    expect(read(said)).toBeNull();
  });

  test.each(languages)('every one that letters name in %s is understood', (language) => {
    const { choices } = wordsIn(language).safeSpace.waiting;
    const kinds = Object.entries(choices).map(([name, { say }]) => [name, read(say, language)?.kind]);
    expect(Object.fromEntries(kinds)).toEqual({
      approve: 'approve',
      approveNow: 'approve',
      putBack: 'approve',
      hold: 'hold',
      decline: 'decline',
      leaveOut: 'decline',
      ask: 'ask',
      edit: 'edit',
      keep: 'keep',
      hide: 'hide',
      pause: 'pause',
      history: 'history',
    });
  });
});

describe('a yes that names nothing', () => {
  test.each(['yes', 'Yes please!', 'Oui, merci', 'ok', 'oui, partagez-le'])('“%s” is one', (said) => {
    expect(readPlainYes(said)).toBe('yes');
  });
  test.each(['Yes, but ask her first', 'Yes?', 'Oui, mais demandez-lui', 'no', 'Yes, she is my cousin'])(
    '“%s” is none',
    (said) => {
      expect(readPlainYes(said)).toBeNull();
    },
  );
});

describe('the answer to “will you look after it?”', () => {
  test.each([
    'Yes, I will do it, thank you Lee!',
    'Thank you Lee. Yes, gladly',
    'I will take over',
    'Oui, je m’en occupe, merci Lee !',
    'Avec plaisir',
  ])('“%s” is a yes', (said) => {
    expect(takesOver(said)).toBe(true);
  });
  test.each([
    'Yes, I got your letter',
    'Yes, I will do it, but not before May',
    'Yes, I will do it if Sam helps',
    'Oui, je le ferai, mais pas seule',
    'Thank you Lee',
    'Yes, what is it?',
  ])('“%s” is none', (said) => {
    expect(takesOver(said)).toBe(false);
  });
});

describe('the answer to “may we share it like this?”', () => {
  test.each(['yes', 'Oui, merci !', 'Yes, that is fine. Thank you', 'OK', 'Bonjour,\noui, c’est parfait'])(
    '“%s” is a yes',
    (said) => {
      expect(readYes(said)).toBe('yes');
    },
  );
  test.each(['no', 'Non merci'])('“%s” is a no', (said) => {
    expect(readYes(said)).toBe('no');
  });
  test.each([
    'Yes, but keep her name',
    'Yes\nbut only if she agrees to it too',
    'Yesterday was better',
    'No idea',
    'Pourquoi ?',
    'Not yet',
  ])('“%s” is neither', (said) => {
    expect(readYes(said)).toBeNull();
  });
});

describe('a concern', () => {
  test.each([
    ['concern 3: she did not agree', 3],
    ['Concern 3\nShe did not agree. She told me so herself.', 3],
    ['3: concern, she did not agree', 3],
    ['3. Concern', 3],
    ['préoccupation 12 : elle n’était pas d’accord', 12],
    ['2 : préoccupation. Elle n’était pas d’accord.', 2],
    ['concern: this hurts', null],
  ])('“%s” is one', (said, number) => {
    expect(readConcern(said)).toEqual({ kind: 'concern', number });
  });
  test.each([
    'Concern for others is what surprised me.',
    'My concern 3 years ago was the bus.',
    '3: I share your concern.',
    '3: Concern for my neighbours is what I feel, too.',
    'Concerned people came.',
    'I like number 3.',
  ])('“%s” is none', (said) => {
    expect(readConcern(said)).toBeNull();
  });
  test('among several numbers is heard where it stands', () => {
    expect(readConcern('2: me too\n3: concern, this hurts')).toBeNull();
    expect(hasConcernAmong('2: me too\n3: concern, this hurts')).toBe(true);
    expect(hasConcernAmong('2: me too\n3: fine')).toBe(false);
  });
});
