import { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import type { DeliveryState } from '../letters/delivery.ts';
import type { MyDataView } from '../letters/letter-model.ts';
import { rawMailDays } from '../mail/kept-mail.ts';
import { settingsOf } from '../members/settings.ts';
import { iso } from '../platform/instant.ts';
import { trailView } from '../support/show-trail.ts';
import { broughtHere } from './brought-here.ts';
import type { Holdings } from './holdings.ts';
import { sortOf } from './letter-sort.ts';

/** A letter holds so many of the latest; the file has all. */
const most = { words: 12, gatherings: 12, consents: 20, letters: 30, mails: 20 };
/** So much of somebody's words is enough to know them by. */
const beginning = 240;

/** What a person reads of all we hold of them. */
export const myDataView = (held: Holdings, community: Community, now: Temporal.Instant): MyDataView => ({
  settings: settingsOf(held.member, community),
  joinedAt: held.member.status === 'pending' ? null : held.member.joinedAt,
  consents: held.consents
    .slice(-most.consents)
    .map(({ kind, method, wording, ...one }) => ({ kind, method, wording, ...broughtHere(one) })),
  contributions: latest(held.contributions.map(myWords), most.words),
  concerns: held.concerns.length,
  sharingPauses: held.sharingPauses.filter(({ what }) => what === 'paused').length,
  thanksGiven: held.thanksGiven.length,
  gatherings: latest(gatheringsIn(held), most.gatherings),
  letters: lettersIn(held, community.timeZone),
  mails: latest(
    held.mails.map(({ receivedAt }) => ({ receivedAt, until: deletedAt(receivedAt) })),
    most.mails,
  ),
  bounces: held.trouble.bounces.length,
  ...(held.support.helpers.length > 0 && {
    support: trailView(held.support.helpers, held.support.trail, iso(now)),
  }),
  ...(held.support.helping.length > 0 && { helping: held.support.helping.length }),
});

/** So that a year of digests is a few lines. The newest first. */
function lettersIn({ letters }: Holdings, timeZone: string): MyDataView['letters'] {
  const each = letters.map(({ at, kind, state }) => ({ at, sort: sortOf(kind), state: stateOf(state) }));
  const month = (at: string) =>
    Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toPlainYearMonth().toString();
  const alike = Map.groupBy(each, ({ at, sort, state }) => [month(at), sort, state].join());
  const lines = [...alike.values()].flatMap((some) => {
    const last = some.at(-1);
    return last ? [{ ...last, count: some.length }] : [];
  });
  const { latest: shown } = latest(
    lines.toSorted((a, b) => a.at.localeCompare(b.at)),
    most.letters,
  );
  return { latest: shown, more: each.length - shown.reduce((sum, { count }) => sum + count, 0) };
}

/** The newest first, for whoever reads only the beginning. */
const latest = <T>(all: T[], count: number): { latest: T[]; more: number } => ({
  latest: all.slice(-count).toReversed(),
  more: Math.max(0, all.length - count),
});

function myWords(one: Holdings['contributions'][number]): MyDataView['contributions']['latest'][number] {
  const { createdAt: at, kind, language, state, visibility, decidedBy, thanks } = one;
  const words = [...one.words];
  return {
    at,
    kind,
    language,
    words: words.length > beginning ? `${words.slice(0, beginning).join('').trimEnd()}…` : one.words,
    fate: state === 'published' && visibility !== 'community' ? visibility : state,
    decidedBy,
    thanks,
  };
}

const gatheringsIn = ({ gatherings, answers }: Holdings): MyDataView['gatherings']['latest'] =>
  [
    ...gatherings.map(({ createdAt: at, title }) => ({ at, title, said: 'host' as const })),
    ...answers.map(({ answeredAt: at, title, answer: said }) => ({ at, title, said })),
  ].toSorted((a, b) => a.at.localeCompare(b.at));

const stateOf = (state: string): DeliveryState => (state === 'delayed' ? 'sent' : (state as DeliveryState));

const deletedAt = (receivedAt: string): string =>
  iso(Temporal.Instant.from(receivedAt).add({ hours: 24 * rawMailDays }));

/** The same, whole, for a computer to read (JSON, UTF-8). Names are ours; what each means stands in the project's documents. */
export const myDataFile = (held: Holdings, now: Temporal.Instant): Uint8Array =>
  Buffer.from(`${JSON.stringify({ writtenAt: iso(now), ...fileOf(held) }, null, 2)}\n`);

function fileOf({
  member,
  mails,
  trouble,
  questions,
  decisions,
  asSteward,
  support,
  ...rest
}: Holdings): object {
  const { version: _, copiesTo: __, ...settings } = member;
  return {
    settings,
    ...rest,
    ...(questions.length > 0 && { questions }),
    ...(decisions.length > 0 && { decisionsAsSteward: decisions }),
    ...(asSteward && { asSteward }),
    ...(support.helpers.length + support.helping.length > 0 && { support: supportIn(support) }),
    lettersThatCameBack: trouble.bounces,
    mailsWeKeep: mails.map(({ sesMessageId, receivedAt }) => ({
      id: sesMessageId,
      receivedAt,
      deletedAt: deletedAt(receivedAt),
    })),
  };
}

/** Whom they help is named by nobody's id and no address: that is another's. */
const supportIn = ({ helpers, helping, trail }: Holdings['support']): object => ({
  helpers: helpers.map(({ version: _, memberId: __, ...one }) => one),
  helping: helping.map(({ version: _, memberId: __, ...one }) => one),
  done: trail,
});
