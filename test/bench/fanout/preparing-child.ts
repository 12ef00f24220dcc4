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

/** What was measured: milliseconds of CPU time for so many letters, each way, and how large one letter is (octets of HTML and text). */
export interface Prepared {
  ours: { letters: number; cpu: number };
  perRecipient: { letters: number; cpu: number };
  octets: number;
}

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
  const about = { kind: 'digest', language, inReplyTo: null, references: [], createdAt: since };
  return { id: idFrom(`${regions} ${language}`), ...about, ...content, listId: regions[0] ?? null };
}

function addressed({ id, address, name }: Member, letter: Letter): string[] {
  const recipient = { memberId: id, address, name, purpose: 'bulk', tags: { delivery: id } } as const;
  const { html, text } = addressLetter(letter, recipient, head);
  return [textOf(html), textOf(text)];
}

/** Rendered with react-email for each recipient. */
async function perRecipient(recipients: Member[]): Promise<void> {
  for (const one of recipients) last = addressed(one, await rendered(one.regions, one.language));
}

/** As we do: each variant rendered once, its slots filled for each recipient. */
async function ours(recipients: Member[], variants: Map<string, Promise<Letter>>): Promise<void> {
  for (const one of recipients) {
    const key = `${one.regions} ${one.language}`;
    const letter = variants.get(key) ?? rendered(one.regions, one.language);
    variants.set(key, letter);
    last = addressed(one, await letter);
  }
}

async function cpuOf(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

let last: string[] = [];

/** Run as a process of its own, `preparing-child LETTERS RENDERED ROUNDS`: both ways in turn, so many rounds after one to warm up. */
const [letters = 0, toRender = 0, rounds = 1] = process.argv.slice(2).map(Number);
const members = Array.from({ length: letters }, (_, i) => memberOf(i, since));
const share = (all: Member[], round: number) =>
  all.slice((round * all.length) / rounds, ((round + 1) * all.length) / rounds);
await ours(members.slice(0, 2 * towns), new Map());
await perRecipient(members.slice(0, 2 * towns));

const cpu = { ours: 0, perRecipient: 0 };
const variants = new Map<string, Promise<Letter>>();
for (let round = 0; round < rounds; round++) {
  cpu.ours += await cpuOf(() => ours(share(members, round), variants));
  cpu.perRecipient += await cpuOf(() => perRecipient(share(members.slice(0, toRender), round)));
}
const prepared: Prepared = {
  ours: { letters, cpu: cpu.ours },
  perRecipient: { letters: toRender, cpu: cpu.perRecipient },
  octets: Buffer.byteLength(last.join('')),
};
console.log(JSON.stringify(prepared));
