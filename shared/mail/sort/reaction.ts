import * as z from 'zod';
import type { Sorted } from '../sorted.ts';
import { firstEmoji } from './emoji.ts';
import type { Evidence } from './evidence.ts';
import { plain, wholeOf } from './phrases.ts';
import { tapback } from './tapback.ts';

/**
 * One emoji in answer to a letter, sent by a press and not by writing: Gmail's own part, RFC 9078, Outlook's notice, or the
 * sentence a phone makes of a tapback. The emoji is empty where the mail does not tell it (Outlook shows a picture).
 * An emoji that somebody typed into an ordinary reply is no reaction but their words.
 */
export function reaction(evidence: Evidence): Sorted | null {
  const found =
    gmailReaction(evidence) ?? rfc9078Reaction(evidence) ?? outlookReaction(evidence) ?? tapback(evidence);
  return found && { kind: 'reaction', ...found, inReplyTo: evidence.message.inReplyTo };
}

type Found = { why: string; emoji: string } | null;

/** developers.google.com/workspace/gmail/reactions/format */
const GmailReaction = z.object({ emoji: z.string().min(1).max(50), version: z.number() });

function gmailReaction(evidence: Evidence): Found {
  const part = evidence.part('text/vnd.google.email-reaction+json');
  if (part === null) return null;
  const emoji = GmailReaction.safeParse(jsonOf(part)).data?.emoji ?? '';
  const isByGmail = namesGmail.test(evidence.words().text.slice(0, 500));
  return isByGmail || isForOlderPrograms(evidence, emoji) ? { why: 'Gmail’s reaction', emoji } : null;
}

/** "👍 Marie reacted via Gmail", in whatever language. */
const namesGmail = /\bGmail\b/;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The whole mail, or one part of it. */
function rfc9078Reaction(evidence: Evidence): Found {
  const { header, text, message } = evidence;
  const whole = /^reaction\b/i.test(header('content-disposition')) ? text : null;
  const part = message.attachments.find(({ disposition }) => disposition === 'reaction')?.text ?? null;
  const emoji = (part ?? whole ?? '').trim();
  if (!isEmoji(emoji) || !(whole || isForOlderPrograms(evidence, emoji))) return null;
  return { why: 'Content-Disposition: reaction', emoji };
}

/** What stands beside a reaction for programs that know none: nothing, or one line with the emoji ("Marie reacted with 👍"). */
function isForOlderPrograms({ words }: Evidence, emoji: string): boolean {
  const said = words().text.trim();
  if (said === '') return true;
  return emoji !== '' && said.length <= 200 && !said.includes('\n') && bare(said).includes(bare(emoji));
}

/** An emoji may or may not bear the mark that it is to be shown as one. */
const bare = (text: string): string => text.replaceAll('\uFE0F', '');

const isEmoji = (text: string): boolean =>
  text.length <= 100 && /^(?:\p{Emoji}|\p{Emoji_Component}|\s)+$/u.test(text) && /[^\d\s#*]/u.test(text);

/** "Marie Dupont reacted to your message:" and nothing of her own. */
function outlookReaction({ words }: Evidence): Found {
  const said = words().text.trim();
  if (said.length > 300 || !outlookNotice.test(plain(said).replace(/\s+/g, ' '))) return null;
  const picture = /^\W*(like|heart|love|celebrate|laugh|surprised|sad)\b/i.exec(said)?.[1]?.toLowerCase();
  const emoji = firstEmoji(said) ?? (picture ? outlookPictures[picture] : undefined) ?? '';
  return { why: 'Outlook’s reaction', emoji };
}

const outlookNotice = wholeOf`
  .{1,120} (?:reacted to your (?:message|e-?mail)|a réagi à votre (?:message|e-?mail|courriel))`;
const outlookPictures: Record<string, string> = {
  like: '👍',
  heart: '❤️',
  love: '❤️',
  celebrate: '🎉',
  laugh: '😆',
  surprised: '😮',
  sad: '😢',
};
