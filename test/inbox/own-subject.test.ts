import { describe, expect, test } from 'vitest';
import { ownSubject } from '../../shared/inbox/own-subject.ts';

const ours = 'Welcome to Facilitators’ Circle of Ontario';

describe('a subject', () => {
  test.each([
    ...[
      'Re: ',
      'RE: ',
      're:',
      'Re : ',
      'Rép : ',
      'RÉF: ',
      'TR : ',
      'Fwd: ',
      'FW: ',
      'AW: ',
      'Antw: ',
      'SV: ',
      'VS: ',
    ],
    ...[
      'WG: ',
      'RV: ',
      'Odp: ',
      'YNT: ',
      'Ответ: ',
      '回复：',
      'Re[2]: ',
      'RE(3): ',
      'Re: Re: ',
      '[EXTERNAL] Re: ',
      '[EXT] ',
    ],
    ...['', 'Re: [EXT] ', '**SPAM?** RE: '],
  ])('that is ours behind "%s" is nobody’s words', (prefix) => {
    expect(ownSubject(`${prefix}${ours}`, ours)).toBe('');
  });

  test('that begins as a reply’s is nobody’s words, even where we do not know what is answered', () => {
    expect(ownSubject('RE: a story I once told', null)).toBe('');
  });

  test.each(['', '(no subject)', 'No Subject', '(aucun objet)', 'Sans objet', 'Re:'])(
    'that is none says nothing: "%s"',
    (subject) => {
      expect(ownSubject(subject, ours)).toBe('');
    },
  );

  test.each([
    'stop',
    'My sister surprised me!',
    'Region: Ottawa',
    'Rest and bread',
    'Reply to Sam: yes!',
    'Answer: my sister',
    'Trois mots : merci, pain, voisins',
    'Welcome to my street',
    '(Yes) Ottawa',
  ])('that the writer made is theirs: "%s"', (subject) => {
    expect(ownSubject(subject, ours)).toBe(subject);
    expect(ownSubject(subject, null)).toBe(subject);
  });
});
