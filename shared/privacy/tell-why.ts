import type { WhyView } from '../letters/letter-model.ts';
import type { Outcome } from '../letters/outcome.ts';
import { loadLetter } from '../letters/store.ts';
import { Consent, type Member } from '../members/member.ts';
import { settingsOf } from '../members/settings.ts';
import { loadConsents } from '../members/store.ts';
import { type Asking, answering } from './asking.ts';
import { broughtHere } from './brought-here.ts';
import { sortOf } from './letter-sort.ts';

/**
 * "Why did I get this?", answered from the record: which letter it was, because of which consent, where and how often, and how to stop. A
 * reply to the answer can still say yes where that was asked.
 */
export async function tellWhy(member: Member, letterId: string | null, asking: Asking): Promise<Outcome> {
  const letter = letterId === null ? null : await loadLetter(letterId);
  const why: WhyView = {
    letter: letter && { sort: sortOf(letter.kind), sentAt: letter.createdAt },
    status: statusOf(member),
    since: await sinceWhen(member),
    settings: settingsOf(member, asking.community),
  };
  const context = member.status === 'pending' ? 'confirm' : 'personal';
  return answering(member, asking, { kind: 'why', why }, { kind: context });
}

function statusOf({ status }: Member): WhyView['status'] {
  if (status === 'pending') return 'asked';
  return status === 'left' ? 'left' : 'member';
}

/** The consent by which we write now: the last yes, or what stood in for one; before it the wish to join. */
async function sinceWhen({ id, status }: Member): Promise<WhyView['since']> {
  const consents = (await loadConsents(id)).map((item) => Consent.parse(item));
  const wanted: Consent['kind'][] = status === 'pending' ? ['asked'] : ['confirmed', 'implied'];
  const last = consents.findLast(({ kind }) => wanted.includes(kind));
  return last ? { method: last.method, ...broughtHere(last) } : null;
}
