import { isToUs } from './addressed.ts';
import { words } from './pattern.ts';
import type { Rule } from './rule.ts';

const person =
  '(?:(?:real |actual )?(?:person|human)|someone|somebody|steward|stewards|responsable|responsables|personne|personne ressource|humain|quelqu un|qqn)';
/** "Can somebody phone me?", « j’aimerais parler à une personne-ressource »: wanted in person, and said of nobody else. */
const inPerson = words(
  [
    `(?:talk|speak|chat|be in touch|get in touch)(?: \\S+){0,2} (?:to|with) (?:a |an |one of (?:the|your) |any of the )?${person}`,
    '(?:phone|ring|telephone) me|(?:someone|somebody|steward|stewards|person|you)(?: \\S+){0,6} (?:call|phone|ring|contact) me(?: \\S+){0,3}$|call me (?:back|at|on|after|before|tomorrow|tonight|about)|^(?:please )?call me$|get in touch with me',
    `(?:parler|jaser|discuter|contact)(?: \\S+){0,1} (?:a|avec) (?:une? |une? ou une? |des |l une des )?${person}`,
    '(?:m appeler|me rappeler|me telephoner|me contacter|me joindre)(?: \\S+){0,4}$|(?:telephonez|rappelez|contactez) moi',
  ].join('|'),
);
const wants =
  /(?:^| )(?:i d|i would|i want|i need|i wish|can|could|may|please|is there|how|who|je veux|je voudrais|j aimerais|est ce|pouvez|pourriez|peut|pourrait|svp)(?= |$)/;

/** Who wants to talk to a person is not helped by a program: their words reach the stewards, and nobody else. */
export const talk: Rule = {
  asked: false,
  ours: true,
  where: ['letter', 'settings'],
  read: (sentence, { all }) => {
    const { said, told, raw } = sentence;
    if (told || all.split(' ').length > 90 || !inPerson.test(said)) return null;
    const asks = sentence.asks || isToUs(sentence) || /\?\s*$/.test(raw) || wants.test(said);
    return asks ? { kind: 'reach', reach: 'stewards' } : null;
  },
};
