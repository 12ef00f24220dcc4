import type { Cause } from './cause.ts';
import { gone, mailboxExists } from './causes-at-recipient.ts';
import { aboutTheMoment, aboutTheSender, aboutTheText, beforeTheRecipient } from './causes-of-refusal.ts';
import { anyOf } from './phrases.ts';

const vague: Cause[] = [
  {
    name: 'unfit text',
    detail: '6.0',
    vague: true,
    words: anyOf`\bheader|\bmime\b|8-?bit|rfc ?\d{3,4}|format|syntax|malformed|compliant|not conform`,
  },
  {
    name: 'trouble in a mail system',
    detail: '3.0',
    vague: true,
    words: anyOf`
      service (?:currently |is |not )*(?:un)?available|unable to (?:create|write|process)|can'?t create
      (?:system|mailer|local|internal|protocol|configuration) (?:error|failure|problem)|could not load
      temporar|deferred|other mail system`,
  },
  {
    name: 'refused',
    detail: '7.0',
    vague: true,
    words: anyOf`reject|refus|denied|not accept|unacceptable|not (?:allowed|permitted)`,
  },
];

/**
 * Causes in the order in which they are looked for. What is about the sender, the text or the moment goes before what is
 * about the address, since such notices often mention the address too ("recipient address rejected: mailbox full").
 */
export const causes: Cause[] = [
  ...beforeTheRecipient,
  ...mailboxExists,
  ...aboutTheSender,
  ...aboutTheText,
  ...aboutTheMoment,
  ...gone,
  ...vague,
];
