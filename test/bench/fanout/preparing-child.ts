import { createElement } from 'react';
import { render as renderReactEmail } from 'react-email';
import { Temporal } from 'temporal-polyfill';
import { clean } from '../../../emails/clean.ts';
import { Letter as LetterComponent } from '../../../emails/components/letter.tsx';
import { footerOf } from '../../../emails/footer.ts';
import { draftOf } from '../../../emails/letters/index.ts';
import { render } from '../../../emails/render.ts';
import { toText } from '../../../emails/text.ts';
import { addressLetter, type Letterhead } from '../../../shared/delivery/address-letter.ts';
import { composeDigest } from '../../../shared/digests/digest.ts';
import type { Language } from '../../../shared/language/language.ts';
import type { Letter } from '../../../shared/letters/delivery.ts';
import type { Render } from '../../../shared/letters/letter-model.ts';
import { jsonOf } from '../../../shared/letters/slots.ts';
import type { Member } from '../../../shared/members/member.ts';
import { idFrom } from '../../../shared/platform/base32.ts';
import { communityAt, contributions, memberOf, towns } from './audience.ts';

/** What was measured: milliseconds of CPU time for so many letters, each way, and how large one letter is (octets of HTML and text). */
export interface Prepared {
  ours: { letters: number; cpu: number };
  /** By React's own renderer, as we render each variant once. */
  perRecipient: { letters: number; cpu: number };
  /** By react-email's `render`, as its users do. */
  reactEmail: { letters: number; cpu: number };
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

/** The same letter by react-email's own `render`. */
const byReactEmail: Render = async (model, frame) => {
  const draft = draftOf(clean(model), clean(frame));
  const footer = footerOf(model.kind, clean(frame));
  const { subject } = draft;
  const letter = { draft, footer, subject, frame };
  const html = await renderReactEmail(createElement(LetterComponent, letter));
  return { subject, html, text: toText(letter) };
};

async function rendered(regions: string[], language: Language, how: Render = render): Promise<Letter> {
  const background = { questions: new Map(), answered: new Map(), open: [], thanks: [], nextDigest: null };
  const digest = composeDigest({ regions, language, since, until }, published, background, community);
  if (!digest) throw new Error('there is nothing to say');
  const content = await how(
    { kind: 'digest', digest: digest.view },
    { community, language, profile: 'standard', bulk: true },
  );
  const about = { kind: 'digest', language, inReplyTo: null, references: [], createdAt: since };
  return { id: idFrom(`${regions} ${language}`), ...about, ...content, listId: regions[0] ?? null };
}

/** As it goes to the SES client. */
function addressed({ id, address, name }: Member, letter: Letter): Uint8Array[] {
  const recipient = { memberId: id, address, name, purpose: 'bulk', tags: { delivery: id } } as const;
  const { html, text } = addressLetter(letter, recipient, head);
  return [html, text].flatMap((part) => (part ? jsonOf(part) : []));
}

/** Rendered for each recipient. */
async function perRecipient(recipients: Member[], how: Render): Promise<void> {
  for (const one of recipients) last = addressed(one, await rendered(one.regions, one.language, how));
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

let last: Uint8Array[] = [];

/** Run as a process of its own, `preparing-child LETTERS RENDERED ROUNDS`: all ways in turn, so many rounds after one to warm up. */
const [letters = 0, toRender = 0, rounds = 1] = process.argv.slice(2).map(Number);
const members = Array.from({ length: letters }, (_, i) => memberOf(i, since));
const share = (all: Member[], round: number) =>
  all.slice((round * all.length) / rounds, ((round + 1) * all.length) / rounds);
await ours(members.slice(0, 2 * towns), new Map());
for (const how of [render, byReactEmail]) await perRecipient(members.slice(0, 2 * towns), how);

const cpu = { ours: 0, perRecipient: 0, reactEmail: 0 };
const variants = new Map<string, Promise<Letter>>();
for (let round = 0; round < rounds; round++) {
  cpu.ours += await cpuOf(() => ours(share(members, round), variants));
  const some = share(members.slice(0, toRender), round);
  cpu.perRecipient += await cpuOf(() => perRecipient(some, render));
  cpu.reactEmail += await cpuOf(() => perRecipient(some, byReactEmail));
}
const prepared: Prepared = {
  ours: { letters, cpu: cpu.ours },
  perRecipient: { letters: toRender, cpu: cpu.perRecipient },
  reactEmail: { letters: toRender, cpu: cpu.reactEmail },
  octets: Buffer.concat(last).length,
};
console.log(JSON.stringify(prepared));
