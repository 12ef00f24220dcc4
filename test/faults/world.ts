import {
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { handler as deliver } from '../../functions/deliver/handler.ts';
import { handler as feedback } from '../../functions/feedback/handler.ts';
import { handler as schedule } from '../../functions/schedule/handler.ts';
import { sqsEvent } from '../../infra/local/sqs-event.ts';
import { createTable } from '../../infra/local/table.ts';
import type { Community } from '../../shared/community/community.ts';
import { communityItem } from '../../shared/community/store.ts';
import { createContribution } from '../../shared/contributions/store.ts';
import { reportEditions } from '../../shared/delivery/report-edition.ts';
import { editionWrites } from '../../shared/letters/edition-store.ts';
import { createMember } from '../../shared/members/store.ts';
import { iso } from '../../shared/platform/instant.ts';
import { commit } from '../../shared/platform/table.ts';
import { createPrompt, savePrompt } from '../../shared/reflections/store.ts';
import { at, community, contribution, id, member, prompt } from '../support/builders.ts';
import type { Cloud } from '../support/local-cloud.ts';
import type { Life } from './life.ts';

type QueueName = 'editions' | 'outbox' | 'feedback';
const queues: QueueName[] = ['editions', 'outbox', 'feedback'];
const handlers: Record<QueueName, (event: SQSEvent) => Promise<unknown>> = {
  editions: schedule,
  outbox: deliver,
  feedback,
};

/** How a queue may treat its readers: SQS promises at least once, in any order. */
export interface QueueManners {
  twice?: boolean;
  backwards?: boolean;
  poisoned?: boolean;
  /** Nothing comes until the schedule has ticked once more. */
  late?: boolean;
  only?: QueueName[];
  /** Who is dead asks for no more messages. */
  dead?: () => boolean;
}

const tuesday = '2026-12-01 07:00';
export const letters = 'agtdos'.split('');
let worlds = 0;

const ottawa = (community.regions.regions ?? [])
  .flatMap(({ regions = [] }) => regions)
  .filter((one) => one.id === 'ottawa')[0] as Community['regions'];

/** A province of one town, with one steward: as few editions as can be. */
const village: Community = {
  ...community,
  regions: { ...community.regions, regions: [ottawa] },
  stewards: community.stewards.slice(0, 1),
};

/** Six members of one town, whose digest is due on Tuesday and to whom their steward has just sent a prompt. */
export interface World {
  /** The schedule's call in a life, in minutes after Tuesday at seven; from then on it is that time. */
  tick(life: Life, minutes: number): Promise<void>;
  /** Hands every message to its handler, as Lambda would, until none is left. A handler that throws leaves its messages in the queue. */
  drain(manners?: QueueManners): Promise<void>;
  /** How many digests and prompts each of the six has in their Maildir, as "1+1". */
  received(): Promise<string[]>;
  /** The editions of which a letter is still open, or nowhere, or in two places. */
  unsettled(): Promise<string[]>;
  close(): void;
}

/** Makes a world in a table of its own. */
export async function makeWorld(cloud: Cloud): Promise<World> {
  worlds += 1;
  const number = worlds;
  process.env.TABLE_NAME = `world${number}`;
  await createTable(process.env.AWS_ENDPOINT_URL_DYNAMODB ?? '', `world${number}`);
  const addressOf = (letter: string) => `${letter}${number}@example.net`;
  await people(addressOf);
  const endpoint = `http://127.0.0.1:${cloud.messaging.port}`;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const sqs = new SQSClient({ endpoint, region: 'ca-central-1', credentials });
  return {
    async tick(life, minutes) {
      const now = at(tuesday).add({ minutes });
      life.now = now.epochMilliseconds;
      await schedule({ kind: 'tick', scheduledTime: now.toString() });
    },
    async drain(manners = {}) {
      for (let handled = 1; handled > 0; ) {
        handled = 0;
        for (const queue of manners.only ?? queues)
          if (!manners.dead?.()) handled += await work(sqs, endpoint, queue, manners);
      }
    },
    async received() {
      const all = await Promise.all(letters.map((letter) => cloud.letters(addressOf(letter))));
      return all.map((mails) => {
        const prompts = mails.filter(({ subject }) => /surpris/i.test(subject)).length;
        return `${mails.length - prompts}+${prompts}`;
      });
    },
    async unsettled() {
      const reports = await reportEditions('2026-12');
      return reports
        .filter(({ state, accounted }) => !['done', 'closed'].includes(state) || !accounted)
        .map(({ edition, state, tally }) => `${edition.id} ${state} ${JSON.stringify(tally)}`);
    },
    close: () => sqs.destroy(),
  };
}

async function people(addressOf: (letter: string) => string): Promise<void> {
  await commit([{ kind: 'put', item: communityItem(village) }]);
  for (const [i, letter] of letters.entries()) {
    const language = i % 2 === 0 ? 'fr' : 'en';
    await commit(createMember(member({ id: id(letter), address: addressOf(letter), language }), null));
  }
  await commit(createContribution(contribution({ publishedAt: '2026-11-27T12:00:00.000Z' })));
  const draft = prompt({ state: 'draft', sentAt: null });
  const sent = { ...draft, state: 'open' as const, sentAt: iso(at(tuesday)) };
  const edition = { id: sent.id, kind: 'prompt', promptId: sent.id, createdAt: sent.sentAt } as const;
  await commit(createPrompt(draft));
  await commit([...savePrompt(draft, sent), ...editionWrites(edition)]);
}

async function work(
  sqs: SQSClient,
  endpoint: string,
  queue: QueueName,
  { twice, backwards, poisoned }: QueueManners,
): Promise<number> {
  const QueueUrl = `${endpoint}/000000000000/${queue}`;
  const command = new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 });
  const messages = (await sqs.send(command)).Messages ?? [];
  if (messages.length === 0) return 0;
  const ordered = backwards ? messages.toReversed() : messages;
  const shown = poisoned ? [poison, ...ordered] : ordered;
  const [failed = new Set()] = await Promise.all(
    Array.from({ length: twice ? 2 : 1 }, () => hand(queue, shown)),
  );
  for (const { MessageId = '', ReceiptHandle, Body } of messages) {
    // As good as showing it again at once, which fauxqs cannot.
    if (failed.has(MessageId)) await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: Body }));
    await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
  }
  return messages.length;
}

/** The ids of the messages that a handler failed: all, where it throws as a whole. */
async function hand(queue: QueueName, messages: Message[]): Promise<Set<string>> {
  try {
    const answer = (await handlers[queue](sqsEvent(queue, messages))) as SQSBatchResponse;
    return new Set(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  } catch {
    return new Set(messages.map(({ MessageId = '' }) => MessageId));
  }
}

const poison: Message = { MessageId: 'poison', ReceiptHandle: 'poison', Body: '{"neither":"nor"}' };
