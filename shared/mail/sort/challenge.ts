import type { Sorted } from '../sorted.ts';
import { isOfAnotherMail } from '../words/printed/subject-prefix.ts';
import {
  asksForProof,
  forDelivery,
  link,
  productFields,
  products,
  toPress,
  verifies,
  verifySubject,
} from './challenge-words.ts';
import type { Evidence } from './evidence.ts';
import { plain } from './phrases.ts';

const longest = 1500;

/**
 * "Prove that you are human, then I will deliver your mail." Known by the product that sends it; or by words that ask for such a
 * proof together with a machine's mark or a link to press. A wary person may ask the same, above a letter of ours full of links: so
 * request and link must both be the writer's own, in one sentence, or with a word for pressing. A short mail is known as well by
 * one sentence that says what to do so that "your message" is delivered, with a link or below a subject that asks to verify.
 */
export function challenge(evidence: Evidence): Sorted | null {
  const { from, source, subject, opening, header } = evidence;
  if (products.test(from) || products.test(source) || productFields.some((name) => header(name) !== ''))
    return { kind: 'challenge', why: 'from a challenge-response system' };
  const asks = asksForProof.test(subject) || asksForProof.test(opening);
  const marked = source === '' || ['auto-submitted', 'precedence'].some((name) => machine.test(header(name)));
  return (asks && (marked || asksToPress(evidence))) || tellsHowToDeliver(evidence)
    ? { kind: 'challenge', why: 'asks for proof of a human sender' }
    : null;
}

function asksToPress(evidence: Evidence): boolean {
  const said = ownWords(evidence);
  const titled = asksForProof.test(evidence.subject) && !isOfAnotherMail(evidence.subject);
  if (!link.test(said) || !(titled || asksForProof.test(said))) return false;
  return (
    titled || toPress.test(said) || sentences(said).some((one) => link.test(one) && asksForProof.test(one))
  );
}

function tellsHowToDeliver(evidence: Evidence): boolean {
  const { subject, opening } = evidence;
  if (!forDelivery.test(opening)) return false;
  const said = ownWords(evidence);
  const titled = verifySubject.test(subject) && !isOfAnotherMail(subject);
  if (said.length > longest || !(titled || link.test(said))) return false;
  return sentences(said).some((one) => forDelivery.test(one) && verifies.test(one) && !/[?]\s*$/.test(one));
}

const ownWords = ({ words }: Evidence): string => plain(words().text.slice(0, 2500)).replace(/\s+/g, ' ');

const sentences = (text: string): string[] => text.split(/(?<=[.!?]) /);

const machine = /^(?:auto|bulk|junk)/i;
