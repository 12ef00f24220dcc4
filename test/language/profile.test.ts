import { expect, test } from 'vitest';
import { withProfile } from '../../shared/language/profile.ts';

test('who reads large print and asks for easy words has both, in either order, until they ask for something else', () => {
  expect(withProfile('large-print', 'plain-language')).toBe('large-and-plain');
  expect(withProfile('plain-language', 'large-print')).toBe('large-and-plain');
  expect(withProfile('large-and-plain', 'large-print')).toBe('large-and-plain');
  expect(withProfile('large-and-plain', 'standard')).toBe('standard');
  expect(withProfile('large-and-plain', 'plain-text')).toBe('plain-text');
  expect(withProfile('plain-text', 'large-print')).toBe('large-print');
});
