import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { readCommunity } from '../../../infra/constructs/community-configuration.ts';
import { communityItem } from '../../../shared/community/store.ts';
import { dueDigests } from '../../../shared/digests/due-digests.ts';
import { editionPlanned } from '../../../shared/letters/edition-store.ts';
import { s3 } from '../../../shared/platform/clients.ts';
import { commit } from '../../../shared/platform/table.ts';
import { mailFrom } from '../../support/bundle-events.ts';
import { startTwins } from '../../support/bundle-twins.ts';
import { mailOf, quietTime } from './first-events.ts';

/** What the bench tells this process: the table, and for how many rounds to store a mail. */
export interface Task {
  table: CreateTableCommandInput;
  rounds: number;
}

/** Run as a process of its own: twins of AWS with a community, its digests sent and mails waiting, until the bench goes. */
process.once('message', async ({ table, rounds }: Task) => {
  const twins = await startTwins(table);
  process.once('disconnect', async () => {
    await twins.stop();
    process.exit();
  });
  Object.assign(process.env, twins.surroundings);
  const community = readCommunity('community.example.json');
  await commit([{ kind: 'put', item: communityItem(community) }]);
  for (const edition of dueDigests(community, quietTime(0)))
    await commit([editionPlanned(edition, edition.createdAt)]);
  for (let round = 0; round < rounds; round++) {
    const { sesMessageId, address } = mailOf(round);
    const Body = mailFrom(address);
    await s3().send(new PutObjectCommand({ Bucket: 'raw-mail', Key: `raw/${sesMessageId}`, Body }));
  }
  process.send?.(twins.surroundings);
});
