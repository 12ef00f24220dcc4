import * as z from 'zod';
import type { Sorted } from '../message.ts';
import type { Evidence } from './evidence.ts';
import { plain, wholeOf } from './phrases.ts';

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
  return { why: 'Gmail’s reaction', emoji: GmailReaction.safeParse(jsonOf(part)).data?.emoji ?? '' };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The whole mail, or one part of it. */
function rfc9078Reaction({ header, text, message }: Evidence): Found {
  const whole = /^reaction\b/i.test(header('content-disposition')) ? text : null;
  const part = message.attachments.find(({ disposition }) => disposition === 'reaction')?.text ?? null;
  const emoji = (part ?? whole ?? '').trim();
  return isEmoji(emoji) ? { why: 'Content-Disposition: reaction', emoji } : null;
}

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

const firstEmoji = (text: string): string | undefined => /\p{Extended_Pictographic}\uFE0F?/u.exec(text)?.[0];

/** `Liked “When did someone last surprise you?”`: a verb, the words reacted to in a phone's quotation marks, nothing more. */
function tapback({ words }: Evidence): Found {
  const said = words().text.trim().replace(/\s+/g, ' ');
  if (said.length > 2000) return null;
  const match = /^([^“«"]{3,40}?) ?(?:“[^“”]+”|«[^«»]+»)$/u.exec(said);
  const verb = plain(match?.[1] ?? '');
  const emoji = tapbacks.find(({ verbs }) => verbs.test(verb))?.emoji ?? chosenEmoji(verb);
  return match && emoji ? { why: 'a tapback', emoji } : null;
}

const tapbacks = [
  { emoji: '👍', verbs: wholeOf`liked|a aimé` },
  { emoji: '❤️', verbs: wholeOf`loved|a adoré` },
  { emoji: '👎', verbs: wholeOf`disliked|n'a pas aimé` },
  { emoji: '😆', verbs: wholeOf`laughed at|a ri (?:de|à)|a trouvé (?:ça |cela )?drôle` },
  { emoji: '‼️', verbs: wholeOf`emphasi[sz]ed|a insisté sur|a souligné|a mis (?:en évidence|l'accent sur)` },
  { emoji: '❓', verbs: wholeOf`questioned|a remis en question|a questionné` },
];

/** "Reacted 🎉 to", "A réagi avec 🎉 à". */
const chosenEmoji = (verb: string): string | undefined =>
  /^(?:reacted|a reagi)\b.{1,20} (?:to|a)$/iu.test(verb) ? firstEmoji(verb) : undefined;
