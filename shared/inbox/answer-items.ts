import { withReceipt } from '../contributions/offer.ts';
import { quotationOf } from '../contributions/quotation.ts';
import { loadContribution } from '../contributions/store.ts';
import { hasThanked, saveThanks } from '../contributions/thanks.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { isOnlyThanks } from '../members/read-thanks.ts';
import { iso } from '../platform/instant.ts';
import type { DigestAnswer, Placed } from './digest-items.ts';
import { type Incoming, threadOf } from './incoming.ts';
import { passToStewards } from './pass-on.ts';
import { offerReflection, offerResponse, saidIn, saidWithFiles } from './share-words.ts';
import { type Numbers, type Taken, tellOfAll } from './tell-of-all.ts';

/** Answers to the items of a digest: each goes to its place, and one receipt tells of all. */
export async function answerItems(
  member: Member,
  { placed, unplaced }: Extract<DigestAnswer, { kind: 'items' }>,
  numbers: Numbers,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const first = placed.findIndex(({ words }) => !isOnlyThanks(words));
  const taken = await Promise.all(
    placed.map((one, i) => take(member, one, numbers, incoming, tools, i === first)),
  );
  const [only, ...others] = taken;
  if (only && others.length + unplaced.length === 0) {
    if (only.kind === 'offered') return withReceipt(member, only.offered, threadOf(incoming));
    if (only.kind === 'gone') return passToStewards(member, only.words, incoming, tools);
  }
  return tellOfAll(member, taken, unplaced, numbers, incoming);
}

/** What becomes of the words behind one number; files of the mail go with the first of them. */
export async function take(
  member: Member,
  { id, number, words }: Placed,
  { prompts }: Numbers,
  incoming: Incoming,
  tools: Tools,
  withFiles = false,
): Promise<Taken> {
  if (isOnlyThanks(words) && !prompts.includes(id)) {
    const thanked = await thank(member, id, incoming);
    return thanked ? { kind: 'thanked', number, ...thanked } : { kind: 'gone', number, words };
  }
  const said = { ...(withFiles ? await saidWithFiles(member, incoming) : saidIn(member, incoming)), words };
  const offered = prompts.includes(id)
    ? await offerReflection(member, id, said, incoming, tools)
    : await offerResponse(member, id, said, incoming, tools);
  return offered ? { kind: 'offered', number, offered } : { kind: 'gone', number, words };
}

/** A thank-you in answer to a letter that brought somebody's words. */
export async function thankFor(
  member: Member,
  contributionId: string,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome> {
  const thanked = await thank(member, contributionId, incoming);
  if (!thanked) return passToStewards(member, saidIn(member, incoming).words, incoming, tools);
  return { what: 'thanks', writes: thanked.writes, letters: [] };
}

/** A thank-you for somebody's words, said once; null where nobody may read those any more. */
async function thank(member: Member, contributionId: string, { community, now }: Incoming) {
  const to = await loadContribution(contributionId);
  if (to?.state !== 'published' || to.visibility === 'stewards') return null;
  const again = to.authorId === member.id || (await hasThanked(to.id, member.id));
  return { to: quotationOf(to, community), writes: again ? [] : saveThanks(to, member, iso(now)) };
}
