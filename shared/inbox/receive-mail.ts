import type { Community } from '../community/community.ts';
import { stewardAt } from '../community/region.ts';
import { loadCommunity } from '../community/store.ts';
import { liftSuppression } from '../delivery/lift-suppression.ts';
import { commitOutcome, type Tools } from '../letters/commit-outcome.ts';
import { nothing, type Outcome } from '../letters/outcome.ts';
import { normalizeAddress } from '../mail/addresses.ts';
import { quarantine } from '../mail/authenticate.ts';
import { noteMail } from '../mail/kept-store.ts';
import type { ReceiptNotification } from '../mail/notification.ts';
import { dateAt } from '../platform/instant.ts';
import { answerForAnother } from './answer-for-another.ts';
import { answerHelper } from './answer-helper.ts';
import { answerMember } from './answer-member.ts';
import { answerReturning } from './answer-returning.ts';
import { answerStranger } from './answer-stranger.ts';
import { askMember } from './ask-member.ts';
import { identify, lettersAnswered, loadTarget, type Writer } from './identify.ts';
import { type Incoming, loadIncoming } from './incoming.ts';
import { sortIncoming } from './sort-incoming.ts';
import { answersToday, countAnswer, handledBefore, handledOnce } from './store.ts';
import { takeReport } from './take-report.ts';
import { takeWaitingMail } from './waiting-mail.ts';
import { withEndings } from './with-endings.ts';

const triesAtOnce = 3;
/** Letters that one address's mails may cause in a day (RFC 3834 §2): a few for strangers, plenty for members. Those of a steward's decisions go to others, who wait for them. */
const answersADay = { stranger: 3, member: 60, steward: 600 };

/**
 * Handles one mail from notification to letters: read → sort → identify → understand → decide → commit.
 * Handling it again changes nothing and sends nothing (rule 2). Returns what was decided, in a few words.
 */
export async function receiveMail(notification: ReceiptNotification, tools: Tools): Promise<string> {
  const before = await handledBefore(notification.mail.messageId);
  if (before !== null) return `handled already: ${before}`;
  let community = await loadCommunity();
  const incoming = await loadIncoming(notification, community, tools);
  await noteMail(
    notification,
    { sender: senderOf(incoming), letterIds: await lettersAnswered(incoming) },
    tools.now(),
  );
  for (let attempt = 0; attempt < triesAtOnce; attempt++) {
    // What stewards settle may be what changed.
    if (attempt > 0) community = await loadCommunity();
    const { outcome, sender } = await understand({ ...incoming, community }, tools);
    const { messageId } = incoming.message;
    const handled = { sesMessageId: notification.mail.messageId, messageId, sender, what: outcome.what };
    const guards = handledOnce(handled, incoming.now);
    const committed = await commitOutcome(outcome, community, tools, guards);
    if (committed.kind === 'committed') return outcome.what;
    if (committed.at.some((position) => position < guards.length)) return 'handled already';
  }
  throw new Error(`mail ${notification.mail.messageId}: what it changes kept changing; trying again later`);
}

async function understand(
  read: Incoming,
  tools: Tools,
): Promise<{ outcome: Outcome; sender: string | null }> {
  const { notification, message } = read;
  const sender = senderOf(read);
  const refused = quarantine(notification.receipt);
  if (refused) return { outcome: nothing(`quarantined: ${refused}`), sender };
  const sorted = sortIncoming(read);
  if (sorted.kind === 'not-written') return { outcome: nothing(sorted.what), sender };
  if (sorted.kind === 'report') {
    const taken = await takeReport(sorted.report, read, { messageId: message.messageId, sender });
    return { outcome: nothing(`${sorted.what}; ${taken}`), sender };
  }
  const { incoming } = sorted;
  const target = await loadTarget(incoming);
  const writer = await identify(incoming, target);
  const another = await answerForAnother(writer, target, incoming, tools);
  const by = another?.writer ?? writer;
  const whole = await withEndings(another?.outcome ?? (await answer(writer)), by, incoming);
  const outcome = await withinLimits(by, incoming, whole);
  const silenced = silencedAddress(writer, outcome);
  if (silenced) await liftSuppression(silenced);
  return { outcome, sender };

  async function answer(writer: Writer): Promise<Outcome> {
    switch (writer.kind) {
      case 'nobody':
        return nothing(`not answered: ${writer.why}`);
      case 'unproven':
        return askMember(writer.member, writer.wroteFrom, incoming);
      case 'helper':
        return answerHelper(writer, target, incoming, tools);
      case 'stranger':
        return answerStranger(writer, target, incoming, tools);
      case 'member':
        return answerReturning(writer.member, incoming, (member) =>
          target.kind === 'reply' && target.context.kind === 'sender-check'
            ? takeWaitingMail(member, target.context.notification, incoming, tools)
            : answerMember(member, target, incoming, tools),
        );
    }
  }
}

const senderOf = ({ message }: Incoming): string | null =>
  message.from && normalizeAddress(message.from.address);

/**
 * An address that SES may have stopped sending to, of somebody who proves that they write from it and is to be answered there:
 * one who was unreachable, who never confirmed, or who left, perhaps by complaining.
 */
function silencedAddress(writer: Writer, { letters }: Outcome): string | null {
  if (writer.kind === 'member' && writer.member.status === 'unreachable') return writer.member.address;
  if (letters.length === 0) return null;
  if (writer.kind === 'member' && writer.member.status === 'pending') return writer.member.address;
  return writer.kind === 'stranger' && writer.left && writer.proven ? writer.address : null;
}

/** Drops the letters, never the changes, of an outcome beyond the day's measure. */
async function withinLimits(
  writer: Writer,
  { community, now }: Incoming,
  outcome: Outcome,
): Promise<Outcome> {
  if (outcome.letters.length === 0 || writer.kind === 'nobody') return outcome;
  const address = addressOf(writer);
  const limit = answersADay[measureOf(writer, address, community)];
  const key = writer.kind === 'unproven' ? `?${address}` : address;
  const date = dateAt(now, community.timeZone).toString();
  if ((await answersToday(key, date)) >= limit)
    return { ...outcome, what: `${outcome.what} (not answered: enough for today)`, letters: [] };
  return { ...outcome, writes: [...outcome.writes, countAnswer(key, date, now)] };
}

function measureOf({ kind }: Writer, address: string, community: Community): keyof typeof answersADay {
  if (kind === 'unproven' || kind === 'stranger') return 'stranger';
  return stewardAt(community, address) ? 'steward' : 'member';
}

function addressOf(writer: Exclude<Writer, { kind: 'nobody' }>): string {
  if (writer.kind === 'stranger') return writer.address;
  return writer.kind === 'helper' ? writer.support.address : writer.member.address;
}
