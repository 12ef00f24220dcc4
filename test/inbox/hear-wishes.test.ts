import { describe, expect, test } from 'vitest';
import { hearWishes } from '../../shared/inbox/hear-wishes.ts';
import type { Incoming } from '../../shared/inbox/incoming.ts';
import { at, community, id, member } from '../support/builders.ts';

/** The kinds of what is heard in a reply to an invitation. */
const heard = (said: string) => {
  const context = { kind: 'gathering-invitation', gatheringId: id('g'), date: null } as const;
  const incoming = { community, now: at('2026-12-01 07:00'), subject: 'Re: Picnic', said: { text: said } };
  const target = { kind: 'reply', owner: member(), letterId: id('l'), context, item: 0 } as const;
  return hearWishes(member(), target, incoming as unknown as Incoming).wishes.map(({ kind }) => kind);
};

describe('in a reply to an invitation', () => {
  test.each([
    'No, we are away until January 5',
    'I would like to join',
    'join',
    'Je m’inscris',
    'cancel it',
    'Cancel: it will rain',
  ])('“%s” is no wish about letters', (said) => {
    expect(heard(said).filter((kind) => kind !== 'yes' && kind !== 'no')).toEqual([]);
  });
  test.each([
    ['stop', 'stop'],
    ['I moved to Kingston', 'moved'],
    ['Please stop my letters for three weeks', 'pause'],
  ])('“%s” is one', (said, kind) => {
    expect(heard(said)).toEqual([kind]);
  });
});
