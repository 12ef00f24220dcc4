import { expect, test } from 'vitest';
import type { Consent } from '../../shared/members/member.ts';
import type { Holdings } from '../../shared/privacy/holdings.ts';
import { myDataView } from '../../shared/privacy/my-data.ts';
import { at, community, id, member } from '../support/builders.ts';

const holdings = (given: Partial<Holdings>): Holdings => ({
  member: member(),
  consents: [],
  contributions: [],
  concerns: [],
  messages: [],
  decisions: [],
  sharingPauses: [],
  thanksGiven: [],
  questions: [],
  gatherings: [],
  answers: [],
  asSteward: null,
  letters: [],
  trouble: { bounces: [] } as unknown as Holdings['trouble'],
  mails: [],
  support: { helpers: [], helping: [], trail: [] },
  ...given,
});
const view = (given: Partial<Holdings>) => myDataView(holdings(given), community, at('2026-12-02 12:00'));
const letter = (day: string, kind: string, state = 'delivered') => ({
  at: `${day}T12:00:00.000Z`,
  kind,
  subject: null,
  state,
  reason: '',
});

test('letters of one sort that fared alike are one line a month, the latest month first, and none is left out of the count', () => {
  const days = ['2026-10-30', '2026-11-02', '2026-11-03', '2026-11-04'];
  const letters = [...days.map((day) => letter(day, 'digest')), letter('2026-11-05', 'receipt', 'bounced')];
  expect(view({ letters }).letters).toEqual({
    latest: [
      { at: letters[4]?.at, sort: 'answer', state: 'bounced', count: 1 },
      { at: letters[3]?.at, sort: 'digest', state: 'delivered', count: 3 },
      { at: letters[0]?.at, sort: 'digest', state: 'delivered', count: 1 },
    ],
    more: 0,
  });
});

test('who came with a list reads the day of their consent, and apart from it when the list came, its name and who brought it', () => {
  const consent: Consent = {
    memberId: id('m'),
    at: '2026-11-26T12:00:00.000Z',
    kind: 'confirmed',
    method: 'import',
    wording: 'the form at the picnic',
    evidence: { list: 'The old newsletter', by: 'Sam', consentDate: '2025-01-02' },
  };
  expect(view({ consents: [consent] }).consents).toEqual([
    {
      at: '2025-01-02',
      kind: 'confirmed',
      method: 'import',
      wording: 'the form at the picnic',
      brought: { by: 'Sam', list: 'The old newsletter', at: '2026-11-26T12:00:00.000Z' },
    },
  ]);
});
