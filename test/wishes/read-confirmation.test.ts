import { describe, expect, test } from 'vitest';
import { readConfirmation } from '../../shared/wishes/read-confirmation.ts';
import { community } from '../support/builders.ts';

const read = (text: string) => readConfirmation(text, { community, places: true });

describe('a reply to "shall we write to you?"', () => {
  test.each<[string, string[], string[]]>([
    ['oui, Ottawa', ['ottawa'], []],
    ['Yes! I live near Toronto region', ['toronto-region'], []],
    ['Oui', [], []],
    ['yes, Narnia', [], ['Narnia']],
    ['Yes please do', [], []],
    ['Je confirme', [], []],
    ['Y', [], []],
    ['Bonjour,\n\nOui, s’il vous plaît.\n\nMarie', [], []],
    ['Hello everyone,\n\nyes, Kingston', ['kingston'], []],
    ['Oui, pourquoi pas ! Ottawa', ['ottawa'], []],
    ['D’accord, Sudbury', ['sudbury'], []],
  ])('that begins with a yes-word is a yes: "%s"', (text, regions, unknown) => {
    expect(read(text)).toEqual({ kind: 'yes', regions, unknown });
  });

  test.each([
    ['Kingston', ['kingston']],
    ['Ottawa and Kingston', ['ottawa', 'kingston']],
    ['Bonjour,\n\nJ’habite près d’Ottawa.\n\nMarie Tremblay\n613 555-0123', ['ottawa']],
    ['I live in Thunder Bay now\n\nThank you!', ['thunder-bay']],
  ])('that says only where somebody lives is a yes: "%s"', (text, regions) => {
    expect(read(text)).toEqual({ kind: 'yes', regions, unknown: [] });
  });

  test.each([
    'no thank you',
    'non merci',
    'stop',
    'No, I do not live in Ottawa any more',
    'No thanks, we moved from Kingston',
    'Non, je n’habite plus à Ottawa',
    'No thank you. I live in Toronto and I have enough mail.',
    'Hello,\nno, not in Ontario',
  ])('that begins with a no is a no: "%s"', (text) => {
    expect(read(text)).toEqual({ kind: 'no' });
  });

  test.each([
    '',
    'Who are you?',
    'What is this? I live in Ottawa and I never asked for mail.',
    'Who are you? Is this the Ontario government?',
    'Please remove me from the Ontario list',
    'I did not sign up for this. Ontario is too big',
    'not now, maybe later in London',
    'Thank you for contacting Community Living Kingston. We received your email and will answer soon.',
    'Welcome to Facilitators’ Circle of Ontario',
    'Kingston\n\nWho are you, and who gave you my address?',
    'Y a-t-il un problème à Ottawa ?',
    'No problem, I live in Ottawa',
    'OK, now remove me from this list',
    'Sure, but I never asked for this',
    'Yes?\nNo, wait: what is this?',
  ])('that merely names a place, asks or doubts is no consent: "%s"', (text) => {
    expect(read(text)).toBeNull();
  });
});
