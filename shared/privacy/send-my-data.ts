import type { Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { type Asking, answering } from './asking.ts';
import { loadHoldings } from './load-holdings.ts';
import { myDataFile, myDataView } from './my-data.ts';

/** "My data": everything we hold of a member, as a letter to read and a file with all of it; to their own address, as every letter to a member. */
export async function sendMyData(member: Member, asking: Asking): Promise<Outcome> {
  const held = await loadHoldings(member, asking.now);
  const content = myDataFile(held, asking.now);
  const outcome = answering(member, asking, {
    kind: 'my-data',
    data: myDataView(held, asking.community, asking.now),
  });
  const attachments = [{ name: 'my-data.json', type: 'application/json', content }];
  return { ...outcome, letters: outcome.letters.map((letter) => ({ ...letter, attachments })) };
}
