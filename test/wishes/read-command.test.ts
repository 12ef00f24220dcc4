import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { confirmsStop, isThanks, readCommand } from '../../shared/wishes/read-command.ts';
import { community } from '../support/builders.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const hearing = { community, language: 'en', today, places: false } as const;
const wish = (text: string, places = false) => readCommand(text, { ...hearing, places });

describe('a wish for regions', () => {
  const regions = (ids: string[], unknown: string[] = []) => ({ kind: 'regions', regions: ids, unknown });

  test.each([
    ['My region is Ottawa', ['ottawa'], []],
    ['my region is Ottawa now, please', ['ottawa'], []],
    ['My regions are Ottawa and the Toronto region', ['ottawa', 'toronto-region'], []],
    ['Ma région est l’Est de l’Ontario', ['eastern'], []],
    ['Ma région : près de Kingston', ['kingston'], []],
    ['Mes régions sont Ottawa et Kingston.', ['ottawa', 'kingston'], []],
    ['regions: ottawa, narnia', ['ottawa'], ['narnia']],
    ['My region: Narnia', [], ['Narnia']],
    ['My region is St. Jacobs', [], ['St. Jacobs']],
    ['change my regions to Sudbury', ['sudbury'], []],
  ])('says nothing but places behind "my region": "%s"', (text, ids, unknown) => {
    expect(wish(text)).toEqual(regions(ids, unknown));
  });

  test.each([
    'My region is full of kind people.',
    'My region is Ottawa and it surprised me',
    'My region is central to me',
    'My region is beautiful',
    'Ma région est belle.',
    'Ma région est pleine de gens gentils.',
    'My regions are quiet and green',
    'Region: I do not know',
    'My region: Ottawa is where I learned to swim',
    'Mes régions, ce sont mes voisins à Ottawa',
  ])('is no wish where it says more: "%s"', (text) => {
    expect(wish(text)).toBeNull();
    expect(wish(text, true)).toBeNull();
  });

  test('is a bare place only where we asked for one, and only where nothing else is said', () => {
    expect(wish('J’habite près d’Ottawa', true)).toEqual(regions(['ottawa']));
    expect(wish('Région de Toronto', true)).toEqual(regions(['toronto-region']));
    expect(wish('Ottawa, Kingston', true)).toEqual(regions(['ottawa', 'kingston']));
    expect(wish('Kingston surprised me with its kindness', true)).toBeNull();
    expect(wish('Is this the Ontario government?', true)).toBeNull();
  });
});

describe('a wish', () => {
  test.each([
    ['stop', { kind: 'stop' }],
    ['Please stop, thanks!', { kind: 'stop' }],
    ['  \n\nSTOP.\n\nMarie\nSent from a bus', { kind: 'stop' }],
    ['Arrêtez s’il vous plaît', { kind: 'stop' }],
    ['Monthly please', { kind: 'rhythm', rhythm: 'monthly' }],
    ['chaque semaine', { kind: 'rhythm', rhythm: 'weekly' }],
    ['Français', { kind: 'language', language: 'fr' }],
    ['in English, please', { kind: 'language', language: 'en' }],
    ['My regions: Ottawa and Kingston', { kind: 'regions', regions: ['ottawa', 'kingston'], unknown: [] }],
    [
      'mes régions : Thunder Bay et Narnia',
      { kind: 'regions', regions: ['thunder-bay'], unknown: ['Narnia'] },
    ],
    ['aide', { kind: 'help' }],
    ['privé', { kind: 'private' }],
    ['Anonymously, please', { kind: 'anonymous' }],
    ['retirer', { kind: 'withdraw' }],
    ['Approve!', { kind: 'approve' }],
    ['decline: names a person', { kind: 'decline', reason: 'names a person' }],
    ['refuser : nomme quelqu’un', { kind: 'decline', reason: 'nomme quelqu’un' }],
    ['« mes régions : Ottawa »', { kind: 'regions', regions: ['ottawa'], unknown: [] }],
    ['« refuser : trop long »', { kind: 'decline', reason: 'trop long' }],
    ['Anonyme, s.v.p.', { kind: 'anonymous' }],
    ['Arrêter toutes les lettres', { kind: 'stop' }],
    ['Je ne veux plus de lettres.', { kind: 'stop' }],
  ])('"%s" is understood', (text, expected) => {
    expect(wish(text)).toEqual(expected);
  });

  test.each([
    'Stop me if you have heard this one.',
    'Help came from my neighbour.',
    'I will pause here and tell you about my mother.',
    'My region of the garden is small',
    'Weekly we meet at the library.',
    'Je fais une pause pour vous raconter ceci.',
    'Plus de lettres, plus de joie !',
    '“Pause” is what my brother says.',
    '',
    '— … —',
  ])('words such as "%s" are no wish', (text) => {
    expect(wish(text)).toBeNull();
  });

  test('a bare place is an answer only where we asked for one', () => {
    expect(wish('Ottawa')).toBeNull();
    expect(wish('Ottawa', true)).toEqual({ kind: 'regions', regions: ['ottawa'], unknown: [] });
  });
});

describe('a stop', () => {
  test.each([
    'Stop.\n\nThank you, and take care!\nMarie Tremblay',
    'Arrêt\n\nMerci pour tout, c’était beau.\n\nMarie',
    'unsubscribe\n\nDr. Marie Tremblay\nDirectrice générale, Maison des aînés\n12, rue Principale, Ottawa ON\n613 555-0123\nmarie@example.net',
    'STOP\nI get too many emails and never asked for them.',
    'stop\n\nJe ne veux plus de vos courriels, j’en reçois beaucoup trop.',
    'Stop\n\nThis message is confidential. If you are not the intended recipient, please delete it.',
    'Stop!',
  ])('stands alone, or with thanks, a name and words about our letters: "%s"', (text) => {
    expect(wish(text)).toEqual({ kind: 'stop' });
  });

  test.each([
    'Stop!\nThat is what I told the bus driver.\nHe stopped.\nHe smiled.\nI was happy.',
    'Arrêtez !\n\nC’est ce que ma mère criait chaque matin au laitier, et il revenait le lendemain.',
    'Leave\n\nis what my father said to the fox in our yard, and the fox sat down.',
  ])('with a story below is the story’s first line: "%s"', (text) => {
    expect(wish(text)).toBeNull();
  });

  test.each([
    'Stop!\nThat is what I told him.',
    'Stop\n\nI have had enough.',
    'Arrêt\nC’est ce qu’il disait.',
    'arrêt\nJe déménage bientôt.',
  ])('with a remark below is asked about: "%s"', (text) => {
    expect(wish(text)).toEqual({ kind: 'perhaps-stop' });
  });

  test('that we asked about is confirmed by a yes, with thanks or a word for stopping; "yes, but …" is in doubt', () => {
    const confirmed = (text: string) => confirmsStop(text, hearing);
    for (const yes of ['yes', 'Oui.', 'Oui, merci', 'Yes, stop please', 'Bonjour,\n\noui, arrêtez !'])
      expect([yes, confirmed(yes)]).toEqual([yes, true]);
    for (const other of ['no', 'non', 'Yes, but keep the digest', 'Yesterday was fine', 'merci', ''])
      expect([other, confirmed(other)]).toEqual([other, false]);
  });
});

describe('how somebody best reads', () => {
  test.each([
    ['large print', 'large-print'],
    ['Large print, please!', 'large-print'],
    ['Hello, I would like bigger letters. Thank you!', 'large-print'],
    ['Can I have large print?', 'large-print'],
    ['letters in large print please', 'large-print'],
    ['Could you write bigger please', 'large-print'],
    ['Gros caractères, s’il vous plaît', 'large-print'],
    ['en gros caractères svp', 'large-print'],
    ['Des lettres plus grosses', 'large-print'],
    ['Écrivez plus gros, merci', 'large-print'],
    ['plain text', 'plain-text'],
    ['Plain text only, please', 'plain-text'],
    ['text only', 'plain-text'],
    ['Texte brut', 'plain-text'],
    ['en texte seul, merci', 'plain-text'],
    ['easy words', 'plain-language'],
    ['Easier words please', 'plain-language'],
    ['Plain language', 'plain-language'],
    ['in plain English, please', 'plain-language'],
    ['easy to read', 'plain-language'],
    ['langage simple', 'plain-language'],
    ['Langage facile, s’il te plaît', 'plain-language'],
    ['avec des mots simples', 'plain-language'],
    ['Facile à lire', 'plain-language'],
    ['normal letters', 'standard'],
    ['Ordinary print please', 'standard'],
    ['caractères ordinaires', 'standard'],
    ['Lettres normales, merci', 'standard'],
    ['lettres comme avant', 'standard'],
    ['Large print\n\nMy eyes are tired.\nMarie', 'large-print'],
    ['Large print\nIs that possible?', 'large-print'],
    ['Gros caractères\n\nÀ bientôt\nMarie', 'large-print'],
  ])('"%s" is understood', (text, profile) => {
    expect(wish(text)).toEqual(profile && { kind: 'profile', profile });
  });

  test.each([
    'Large print is hard to find these days.',
    'Large print\nis hard to find these days.',
    'Plain language\nhelps everybody, I think.',
    'Easy words are the best words.',
    'The large print book at the library surprised me.',
    'We spoke in plain language for once.',
    'I like bigger letters on the bus',
    'I need easy words',
    'Ordinary letters from my aunt made me laugh.',
    'Les gros caractères m’aident à lire le journal.',
    'Gros caractères\nne sont pas un luxe sur un menu.',
    'Le langage simple, c’est respecter les gens.',
    'Mots faciles, idées difficiles',
    'bigger',
    'Comme avant.',
    'normal',
  ])('words such as "%s" are no wish', (text) => {
    expect(wish(text)).toBeNull();
  });

  test.each(['simple text', 'Texte simple, s’il vous plaît', 'plain letters'])(
    '"%s" may mean short words or no pictures, and is asked about',
    (text) => {
      expect(wish(text)).toEqual({ kind: 'unclear' });
    },
  );
});

test('thanks alone replaces nothing', () => {
  expect(['Merci !', 'Thank you so much', 'ok', 'Perfect, thanks'].map(isThanks)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(isThanks('Thanks to my sister I learned to swim.')).toBe(false);
});
