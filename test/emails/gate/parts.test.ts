import { describe, expect, test } from 'vitest';
import { previews } from '../../../emails/previews.ts';
import { languages } from '../../../shared/language/language.ts';
import { AccessProfile } from '../../../shared/language/profile.ts';
import { idle } from './checks/clients.ts';
import { outdated, report } from './findings.ts';
import { checks, findingsIn } from './findings-in.ts';
import { lettersOf } from './letters.ts';

describe('in every language and profile', () => {
  test.each(previews)('$name is fit to be sent', async (preview) => {
    const letters = await lettersOf(preview);
    expect(letters).toHaveLength(languages.length * AccessProfile.options.length);
    expect(report(letters.flatMap(findingsIn))).toBe('');
  });

  test('nothing is known that was put right', () => {
    expect(outdated(checks)).toEqual([]);
  });

  test('nothing is said to degrade that every mail program shows, or that no letter uses', () => {
    expect(idle()).toEqual([]);
  });
});
