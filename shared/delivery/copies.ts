import type { Temporal } from 'temporal-polyfill';
import { stewardAt } from '../community/region.ts';
import { wordsIn } from '../language/words.ts';
import { type Delivery, helperDelivery, type Letter } from '../letters/delivery.ts';
import { deliveryWrite } from '../letters/store.ts';
import type { Member } from '../members/member.ts';
import { loadMember } from '../members/store.ts';
import { iso } from '../platform/instant.ts';
import { queueDeliveries } from '../platform/queue.ts';
import { commit } from '../platform/table.ts';
import { isCopied } from '../support/may-do.ts';
import { loadSupport } from '../support/store.ts';
import { helperName, isHelping } from '../support/support.ts';
import type { Recipient } from './address-letter.ts';
import type { PostOffice } from './deliver.ts';
import { withNote } from './with-note.ts';

/**
 * Writes the copies of letters that are just being sent, and asks for their delivery: for nearly everybody there are none, and nothing is read. Before
 * the letters themselves, so that whoever dies on the way writes them again, and each is one: a copy is named by letter and helper.
 */
export async function planCopies(
  sent: { member: Member; letter: Letter }[],
  { community, now }: Pick<PostOffice, 'community' | 'now'>,
): Promise<void> {
  const at = iso(now());
  const copies = sent.flatMap(({ member, letter }) =>
    isCopied(letter.kind, stewardAt(community, member.address) !== null)
      ? (member.copiesTo ?? []).map((id) => helperDelivery({ id: letter.id, createdAt: at }, id, 'wished'))
      : [],
  );
  for (const copy of copies)
    if ((await commit([deliveryWrite(copy)])).kind === 'committed') await queueDeliveries([copy.id]);
}

type ToHelper =
  | { kind: 'to'; recipient: Omit<Recipient, 'tags'>; letter: Letter }
  | { kind: 'none'; why: string };

/** Where a letter to a helper goes now, and as what: copies end with the support, whatever was written before. */
export async function helperOf(
  { supportId, copy }: Delivery & { supportId: string },
  letter: Letter,
  now: Temporal.Instant,
): Promise<ToHelper> {
  const support = await loadSupport(supportId);
  if (!support || support.address === '') return { kind: 'none', why: 'no such helper' };
  const { id, address, name } = support;
  const own = { memberId: id, address, name };
  if (!copy) return { kind: 'to', recipient: { ...own, purpose: 'personal' }, letter };
  const member = await loadMember(support.memberId);
  if (!isHelping(support, member, iso(now))) return { kind: 'none', why: 'support has ended' };
  if (copy === 'wished' && !support.copies) return { kind: 'none', why: 'no copies' };
  const recipient = { ...own, name: member.name, purpose: 'bulk', isCopy: true } as const;
  return { kind: 'to', recipient, letter: asCopy(letter, member, id) };
}

/** A letter to a member as who helps them gets it: it says so before anything else, and is no invitation to their calendar. */
export function asCopy(letter: Letter, member: Pick<Member, 'id' | 'name'>, supportId: string): Letter {
  const said = wordsIn(letter.language).support.copy;
  const who = inShort(member.name ?? '') || said.someone;
  const { calendar: _, yours, ...rest } = withNote(letter, said.note(who));
  const theirs = yours && Object.hasOwn(yours, member.id) ? yours[member.id] : undefined;
  return {
    ...rest,
    subject: said.subject(who, letter.subject),
    ...(theirs !== undefined && { yours: { [supportId]: theirs } }),
  };
}

/** A letter that answers what a helper wrote, as its member gets it: it says who that was. */
export async function namingHelper(letter: Letter): Promise<Letter> {
  if (letter.helpedBy === undefined) return letter;
  const support = await loadSupport(letter.helpedBy);
  const said = wordsIn(letter.language).support.copy;
  const who = support && support.address !== '' ? inShort(helperName(support)) : said.helper;
  return withNote(letter, said.helped(who));
}

/** A name as it fits a line; nobody's is a letter of its own. */
const inShort = (name: string): string => name.replace(/\s+/gu, ' ').trim().slice(0, 60).toWellFormed();
