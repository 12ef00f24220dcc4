import type { Contribution } from '../contributions/contribution.ts';
import { mayOpen } from '../contributions/files/may-open.ts';
import { quotationForStewards, quotationOf } from '../contributions/quotation.ts';
import { loadContribution } from '../contributions/store.ts';
import type { Attachment } from '../letters/attachment-store.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { LetterContext } from '../letters/letter-context.ts';
import { mediaTypes } from '../letters/media-types.ts';
import type { Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { fetchFile } from '../platform/stored-files.ts';
import type { Wish } from '../wishes/wish.ts';
import type { Target } from './identify.ts';
import { type Incoming, wordsOf } from './incoming.ts';
import { passToStewards } from './pass-on.ts';
import { tell } from './tell.ts';

/** SES takes letters of 10 MB, as they travel: a third of that is their encoding. */
const mostOctets = 7_000_000;

/** "Files 3": the files of what a letter numbers so, or of what it is about; null where the letter is about nothing that has files. */
export async function giveFiles(
  member: Member,
  wish: Wish,
  target: Target,
  incoming: Incoming,
  tools: Tools,
): Promise<Outcome | null> {
  const said = wish.kind === 'files' ? wish.number : null;
  const context = target.kind === 'reply' ? target.context : null;
  const number = said ?? (target.kind === 'reply' && target.item > 0 ? target.item : null);
  const id = context && idOf(context, number);
  if (!id) return number === null ? null : passToStewards(member, wordsOf(incoming), incoming, tools);
  const shared = await loadContribution(id);
  if (!shared || !mayOpen(shared, member, incoming.community))
    return passToStewards(member, wordsOf(incoming), incoming, tools);
  return sendFiles(member, shared, context, incoming);
}

function idOf(context: LetterContext, number: number | null): string | undefined {
  switch (context.kind) {
    case 'digest':
    case 'harvest':
    case 'harvest-preview':
      return context.items[(number ?? 0) - 1];
    case 'receipt':
    case 'moderation':
    case 'response':
      return context.contributionId;
    default:
      return undefined;
  }
}

/** What fits into a letter goes with it, the smallest first; for the rest there are links. */
async function sendFiles(
  member: Member,
  shared: Contribution,
  context: LetterContext,
  incoming: Incoming,
): Promise<Outcome> {
  const byLink: number[] = [];
  const attachments: Attachment[] = [];
  let octets = 0;
  const numbered = (shared.files ?? []).map((file, i) => ({ ...file, number: i + 1 }));
  for (const file of numbered.toSorted((a, b) => a.octets - b.octets)) {
    const content = octets + file.octets > mostOctets ? null : await fetchFile(file.key);
    if (content === null) byLink.push(file.number);
    else attachments.push({ name: file.name, type: mediaTypes[file.type], content });
    octets += content?.length ?? 0;
  }
  const quote = shared.state === 'published' ? quotationOf : quotationForStewards;
  const model = { kind: 'files', item: quote(shared, incoming.community), byLink } as const;
  const about: LetterContext =
    context.kind === 'receipt' || context.kind === 'moderation'
      ? context
      : { kind: 'response', contributionId: shared.id };
  const outcome = tell(member, incoming, model, about);
  if (attachments.length === 0) return outcome;
  return { ...outcome, letters: outcome.letters.map((letter) => ({ ...letter, attachments })) };
}
