import { describe, expect, test } from 'vitest';
import { previews } from '../../../emails/previews.ts';
import { idle } from './checks/clients.ts';
import { outdated, report } from './findings.ts';
import { checks, findingsIn } from './findings-in.ts';
import { lettersOf } from './letters.ts';

describe('in every language and profile', () => {
  test.each(previews)('$name is fit to be sent', async (preview) => {
    const letters = await lettersOf(preview);
    expect(letters).toHaveLength(8);
    expect(report(letters.flatMap(findingsIn))).toBe('');
  });

  test('nothing is known that was put right', () => {
    expect(outdated(checks)).toEqual([]);
  });

  test('nothing is said to degrade that every mail program shows, or that no letter uses', () => {
    expect(idle()).toEqual([]);
  });
});
