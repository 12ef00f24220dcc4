import type { ShareKind } from './contribution.ts';

/**
 * What somebody shares unasked: a question where it ends as one and is short; a resource where it brings a link; else a story. What they call it
 * themselves, in the subject or on the first line ("Question: …"), goes before that.
 */
export function shareKind(subject: string, words: string): ShareKind {
  const called = [subject, words].map((text) => named.find(([, name]) => name.test(text))?.[0]);
  const [first = called[1]] = called;
  if (first) return first;
  if (/https?:\/\//i.test(words)) return 'resource';
  return words.length <= 600 && /\?["”»\s]*$/.test(words) ? 'question' : 'story';
}

const named: [ShareKind, RegExp][] = [
  ['question', /^\s*(?:a |une )?question\s*[:–-]/i],
  ['story', /^\s*(?:a |my |une |mon )?(?:story|histoire|récit)\s*[:–-]/i],
  ['resource', /^\s*(?:a |une )?(?:resource|ressource|link|lien)\s*[:–-]/i],
];
