import * as z from 'zod';
import { ReceiptNotification } from '../mail/notification.ts';

/** What can wait for a steward. */
export const WaitingKind = z.enum(['words', 'gathering', 'question', 'harvest', 'concern', 'message']);

/**
 * What a letter is about: read when its reply address is used, to know what is being answered.
 * Kept apart from the letter's text so that reading a reply costs one small read.
 */
export const LetterContext = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('confirm') }),
  /** Welcome, settings, help and the like: a reply is a wish, or words for the stewards. */
  z.object({ kind: z.literal('personal') }),
  /** We asked where somebody lives: a bare place name is an answer. */
  z.object({ kind: z.literal('choose-region') }),
  z.object({ kind: z.literal('prompt'), promptId: z.string() }),
  z.object({ kind: z.literal('reminder'), promptId: z.string() }),
  z.object({ kind: z.literal('prompt-preview'), promptId: z.string() }),
  /** Several questions, numbered in this order. */
  z.object({ kind: z.literal('prompt-list'), promptIds: z.array(z.string()) }),
  /** What was shared, to be looked at before it is sent, or as it was: its numbered items, where the next part begins, other letters by number. */
  z.object({
    kind: z.enum(['harvest-preview', 'harvest']),
    promptId: z.string(),
    items: z.array(z.string()),
    next: z.int().nullable(),
    others: z.array(z.string()).optional(),
  }),
  z.object({ kind: z.literal('receipt'), contributionId: z.string() }),
  /** `asOf`: the words it shows had last changed then (ISO); a decision is about these. */
  z.object({ kind: z.literal('moderation'), contributionId: z.string(), asOf: z.string().optional() }),
  /** To the author, about their words: a reply goes to the stewards; `suggestion`: or says yes to a steward's words. */
  z.object({
    kind: z.literal('about-words'),
    contributionId: z.string(),
    suggestion: z.string().optional(),
  }),
  z.object({ kind: z.literal('response'), contributionId: z.string() }),
  /** What waits for a steward, numbered in this order. */
  z.object({
    kind: z.literal('waiting-list'),
    things: z.array(z.object({ what: WaitingKind, id: z.string(), asOf: z.string().optional() })),
  }),
  /** A steward, by member id, asked at an instant (ISO) whether somebody takes over `regions`; `name` is what they called them. */
  z.object({
    kind: z.literal('hand-over'),
    fromId: z.string(),
    name: z.string(),
    askedAt: z.string(),
    regions: z.array(z.string()).optional(),
  }),
  /** Who wrote; `messageId` where it waits for an answer of stewards. */
  z.object({
    kind: z.literal('message-to-stewards'),
    memberId: z.string(),
    messageId: z.string().optional(),
  }),
  /** A mail waits for its supposed writer's yes: all that is needed to read it again. */
  z.object({ kind: z.literal('sender-check'), notification: ReceiptNotification }),
  /** We asked somebody unreachable for a sign: any word is one. */
  z.object({ kind: z.literal('can-you-read-us') }),
  /** We asked whether somebody would like to go on: a yes makes their consent express. */
  z.object({ kind: z.literal('renewal') }),
  /** We asked whether somebody wants no more letters: a yes ends the membership. */
  z.object({ kind: z.literal('ask-stop') }),
  /** We asked whether to forget somebody, and what becomes of their words. */
  z.object({ kind: z.literal('ask-to-forget') }),
  /** We asked a member whether somebody is to help them. */
  z.object({ kind: z.literal('support-confirm'), supportId: z.string() }),
  /** We asked somebody whether they help a member: their own token says whom. */
  z.object({ kind: z.literal('support-asked') }),
  /** A gathering that its host still writes. */
  z.object({ kind: z.literal('gathering-draft'), gatheringId: z.string() }),
  z.object({ kind: z.literal('gathering-moderation'), gatheringId: z.string() }),
  /** A letter to who looks after a gathering: they change or cancel it by replying. */
  z.object({ kind: z.literal('gathering-host'), gatheringId: z.string() }),
  /** A reply says whether one comes: to the one day `date` (ISO) of one that comes back, else to all of it. */
  z.object({
    kind: z.literal('gathering-invitation'),
    gatheringId: z.string(),
    date: z.string().nullable(),
    /** The edition whose letter it is, of those that many get. */
    edition: z.string().optional(),
  }),
  /** We asked whether the numbers in a mail are a digest's: all that is needed to read it again. */
  z.object({ kind: z.literal('numbers'), notification: ReceiptNotification }),
  /** What was answered to several items of a digest, and all its numbers. */
  z.object({
    kind: z.literal('receipts'),
    receipts: z.array(z.object({ number: z.int(), contributionId: z.string() })),
    items: z.array(z.string()),
    prompts: z.array(z.string()),
    gatherings: z.array(z.string()).optional(),
  }),
  /** We asked which wish is meant: a number, a yes or other words answer; *share* reads the mail again as words. */
  z.object({
    kind: z.literal('which-wish'),
    options: z.array(z.string()),
    notification: ReceiptNotification,
  }),
  z.object({
    kind: z.literal('digest'),
    leadPromptId: z.string().nullable(),
    items: z.array(z.string()),
    /** Other open prompts, numbered behind the items. */
    prompts: z.array(z.string()).optional(),
    /** Gatherings, numbered behind these. */
    gatherings: z.array(z.string()).optional(),
  }),
]);
export type LetterContext = z.infer<typeof LetterContext>;
