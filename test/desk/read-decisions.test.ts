import { expect, test } from 'vitest';
import { type Decision, readDecisions } from '../../shared/desk/read-decisions.ts';
import { wordsIn } from '../../shared/language/words.ts';
import { community } from '../support/builders.ts';

const read = (said: string, only: number | null = null) => readDecisions(said, only, community);
const approve = (number: number): Decision => ({ number, kind: 'approve' });
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
])('“%s” decides', (said, decisions) => {
  expect(read(said)).toEqual({ decisions, unclear: false });
});

test('a word alone is about the only thing there is', () => {
  expect(read('approve', 1)).toEqual({ decisions: [approve(1)], unclear: false });
  expect(read('approve')).toEqual({ decisions: [], unclear: true });
});

test.each(['2: perhaps', 'the second one is fine', '1: approve\n1: decline: no'])(
  '“%s” is not guessed at',
  (said) => {
    expect(read(said)).toEqual({ decisions: [], unclear: true });
  },
);

test.each(['en', 'fr'] as const)('what the letter tells one to write in %s is understood', (language) => {
  const said = wordsIn(language).desk.waiting;
  const kinds = [said.approve(2), said.decline(2), said.show(2)].map(
    ({ say }) => read(say).decisions[0]?.kind,
  );
  expect(kinds).toEqual(['approve', 'decline', 'show']);
});
