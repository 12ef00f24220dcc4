import type { Tools } from '../letters/commit-outcome.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import type { Outcome } from '../letters/outcome.ts';
import { iso } from '../platform/instant.ts';
import { asHelper, helpedBy } from '../support/change-support.ts';
import { helpedView, toHelper } from '../support/letters.ts';
import { isCalled, readForWhom } from '../support/read-support.ts';
import { answerHelper } from './answer-helper.ts';
import type { Target, Writer } from './identify.ts';
import { type Incoming, threadOf } from './incoming.ts';

/**
 * A mail that begins "for Marie:", by who helps her, is hers; null where it is no such mail. Of who helps nobody it is their own words, and so it is where
 * what stands before the colon is no name.
 */
export async function answerForAnother(
  writer: Writer,
  target: Target,
  incoming: Incoming,
  tools: Tools,
): Promise<{ writer: Writer; outcome: Outcome } | null> {
  const said = saidFor(incoming);
  const address = provenAddress(writer);
  if (!said || address === null) return null;
  const helped = await helpedBy(address, iso(incoming.now));
  const [first] = helped;
  if (!first) return null;
  const meant = helped.filter(({ member }) => isCalled(said.whom, member));
  const [only] = meant;
  if (only && meant.length === 1) {
    const helper = { kind: 'helper', ...only } as const;
    const mail = withWords(incoming, said.rest);
    return { writer: helper, outcome: await answerHelper(helper, answered(target), mail, tools) };
  }
  if (!only && !isName(said.whom)) return null;
  const others = (meant.length > 0 ? meant : helped).map(({ member }) =>
    helpedView(member, incoming.community),
  );
  const helper = await asHelper(first.support);
  const letter = toHelper(helper, 'which', null, threadOf(incoming), { others });
  return {
    writer: { kind: 'helper', ...first },
    outcome: { what: 'helper: for whom?', writes: [], letters: [letter] },
  };
}

/** Above the words, or in the subject where nothing stands above them. */
const saidFor = ({ said, subject }: Incoming) =>
  readForWhom(said.text) ??
  (said.text.trim() === '' ? readForWhom(subject) : null) ??
  subjectNames(subject, said.text);

function subjectNames(subject: string, text: string): { whom: string; rest: string } | null {
  const named = readForWhom(/^(?:for|pour)\s[^:]{1,60}$/iu.test(subject) ? `${subject}:` : subject);
  return named && named.rest === '' && isName(named.whom) ? { whom: named.whom, rest: text.trim() } : null;
}

const isName = (whom: string): boolean => /^\p{Lu}\S*(?: \S+){0,3}$/u.test(whom) || whom.includes('@');

/** Whoever is known by an old letter's token alone says for nobody else what they want. */
const provenAddress = (writer: Writer): string | null => {
  if (writer.kind === 'member') return writer.member.address;
  return writer.kind === 'stranger' && writer.proven ? writer.address : null;
};

/** A letter that everybody gets is answered for anybody; one of the helper's own is not. */
const answered = (target: Target): Target =>
  target.kind === 'role' || (target.kind === 'reply' && forAll.has(target.context.kind))
    ? target
    : { kind: 'role', role: 'letters', french: false };

const forAll = new Set<LetterContext['kind']>([
  'prompt',
  'reminder',
  'digest',
  'harvest',
  'gathering-invitation',
]);

const withWords = (incoming: Incoming, text: string): Incoming => ({
  ...incoming,
  said: { ...incoming.said, text },
  subject: '',
});
