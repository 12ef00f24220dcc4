import { Temporal } from 'temporal-polyfill';
import { render } from '../../../emails/render.ts';
import { addressLetter, type Letterhead } from '../../../shared/delivery/address-letter.ts';
import { composeDigest } from '../../../shared/digests/digest.ts';
import type { Language } from '../../../shared/language/language.ts';
import type { Letter } from '../../../shared/letters/delivery.ts';
import { textOf } from '../../../shared/letters/slots.ts';
import type { Member } from '../../../shared/members/member.ts';
import { idFrom } from '../../../shared/platform/base32.ts';
import { communityAt, contributions, memberOf, towns } from './audience.ts';

/** What was measured: how many letters, milliseconds of CPU time, and how large one letter is (HTML and text). */
export interface Prepared {
  letters: number;
  cpu: number;
  octets: number;
}

/**
 * Run as a process of its own, `preparing-child once|each LETTERS`: prepares so many letters, either as we do (each variant rendered once,
 * its slots filled for each recipient) or with react-email for each recipient, and prints what it took.
 */
const [how, count] = process.argv.slice(2);
const letters = Number(count);
const now = Temporal.Instant.from('2026-12-01T12:00:00Z');
const since = '2026-11-24T11:55:00.000Z';
const until = '2026-12-01T11:55:00.000Z';
const community = communityAt(now);
const published = contributions('2026-11-28T12:00:00.000Z');
const head: Letterhead = {
  community,
  webUrl: 'https://letters.example',
  tokenKey: new Uint8Array(32).fill(7),
};

async function rendered(regions: string[], language: Language): Promise<Letter> {
  const background = { questions: new Map(), answered: new Map() };
  const digest = composeDigest({ regions, language, since, until }, published, background, null, community);
  if (!digest) throw new Error('there is nothing to say');
  const content = await render({ kind: 'digest', digest: digest.view }, { community, language, bulk: true });
  const id = idFrom(`${regions} ${language}`);
  return {
    id,
    kind: 'digest',
    language,
    ...content,
    inReplyTo: null,
    references: [],
    listId: regions[0] ?? null,
    createdAt: since,
  };
}

const members = Array.from({ length: Math.max(letters, 2 * towns) }, (_, i) => memberOf(i, since));

function address({ id, address, name }: Member, letter: Letter): string[] {
  const recipient = { memberId: id, address, name, purpose: 'bulk', tags: { delivery: id } } as const;
  const { html, text } = addressLetter(letter, recipient, head);
  return [textOf(html), textOf(text)];
}

async function each(recipients: Member[]): Promise<void> {
  for (const one of recipients) last = address(one, await rendered(one.regions, one.language));
}

async function once(recipients: Member[]): Promise<void> {
  const variants = new Map<string, Promise<Letter>>();
  for (const one of recipients) {
    const key = `${one.regions} ${one.language}`;
    const letter = variants.get(key) ?? rendered(one.regions, one.language);
    variants.set(key, letter);
    last = address(one, await letter);
  }
}

let last: string[] = [];
const prepare = how === 'once' ? once : each;
await prepare(members.slice(0, 2 * towns));
const before = process.cpuUsage();
await prepare(members.slice(0, letters));
const { user, system } = process.cpuUsage(before);
const octets = Buffer.byteLength(last.join(''));
console.log(JSON.stringify({ letters, cpu: (user + system) / 1000, octets } satisfies Prepared));
