import { expect, test } from 'vitest';
import { type Decision, type Only, readDecisions } from '../../shared/desk/read-decisions.ts';
import { saysDone } from '../../shared/desk/says-done.ts';
import { wordsIn } from '../../shared/language/words.ts';
import { community } from '../support/builders.ts';

const read = (said: string, only: Only = () => null) => readDecisions(said, only, community);
const approve = (number: number): Decision => ({ number, kind: 'approve' });
const done = (number: number): Decision => ({ number, kind: 'done' });
const decline = (number: number, reason: string): Decision => ({ number, kind: 'decline', reason });

test.each<[string, Decision[]]>([
  ['2: approve', [approve(2)]],
  ['1 approve\n2. approve', [approve(1), approve(2)]],
  ['approve 1 and 3', [approve(1), approve(3)]],
  ['3 : refuser : un enfant y est nommé', [decline(3, 'un enfant y est nommé')]],
  [
    'Bonjour,\n\n1 : approuver\n2 : refuser : trop long\n\nMarie',
    [approve(1), decline(2, 'trop long\nMarie')],
  ],
  ['decline 2: it names a child', [decline(2, 'it names a child')]],
  ['show 1', [{ number: 1, kind: 'show' }]],
  ['montrer 4', [{ number: 4, kind: 'show' }]],
  ['4', [{ number: 4, kind: 'show' }]],
  ['2: approve\nLee', [approve(2)]],
  ['2: keep', [{ number: 2, kind: 'keep' }]],
  ['garder 2', [{ number: 2, kind: 'keep' }]],
  ['2 : cacher : elle n’a pas dit oui', [{ number: 2, kind: 'hide', reason: 'elle n’a pas dit oui' }]],
  ['hide 2: she did not agree\nLee', [{ number: 2, kind: 'hide', reason: 'she did not agree\nLee' }]],
  ['1: done\n3: dealt with', [done(1), done(3)]],
  ['1 : c’est fait', [done(1)]],
  [
    '2: decline: it tells too much\nhide the name, please',
    [decline(2, 'it tells too much\nhide the name, please')],
  ],
])('“%s” decides', (said, decisions) => {
  expect(read(said)).toEqual({ decisions, unclear: false });
});

test('a word alone is about the only thing that it can decide', () => {
  const only: Only = (kind) => (kind === 'approve' ? 1 : kind === 'done' ? 4 : null);
  expect(read('approve', only)).toEqual({ decisions: [approve(1)], unclear: false });
  expect(read('C’est fait !', only)).toEqual({ decisions: [done(4)], unclear: false });
  expect(read('keep', only)).toEqual({ decisions: [], unclear: true });
  expect(read('approve')).toEqual({ decisions: [], unclear: true });
});

test.each([
  'Done.',
  'dealt with, thanks',
  'It is done\n\nLee',
  'I have dealt with it by phone',
  'No answer needed',
  'C’est fait.',
  'C’est réglé, merci\n\nMarie',
  'Je m’en suis occupée',
])('“%s” says that a message is dealt with', (said) => {
  expect(saysDone(said)).toBe(true);
});

test.each([
  'Done! I have moved the meeting to Tuesday.',
  'Done.\n\nI called the library, and they will help you with the form.',
  'It is done on Tuesdays',
  'C’est fait. Vous recevrez la lettre lundi.',
  'Yes',
])('“%s” is an answer', (said) => {
  expect(saysDone(said)).toBe(false);
});

test.each(['2: perhaps', 'the second one is fine', '1: approve\n1: decline: no'])(
  '“%s” is not guessed at',
  (said) => {
    expect(read(said)).toEqual({ decisions: [], unclear: true });
  },
);

test.each(['en', 'fr'] as const)('what the letter tells one to write in %s is understood', (language) => {
  const said = wordsIn(language).desk.waiting;
  const told = [said.approve(2), said.decline(2), said.keep(2), said.hide(2), said.done(2), said.show(2)];
  const kinds = told.map(({ say }) => read(say).decisions[0]?.kind);
  expect(kinds).toEqual(['approve', 'decline', 'keep', 'hide', 'done', 'show']);
});
