import { formatDay, formatList } from '../shared/language/dates.ts';
import type { Language } from '../shared/language/language.ts';
import { timeAt, zoneName } from '../shared/language/times.ts';
import { wordsIn } from '../shared/language/words.ts';
import type { GatheringView, RepeatView } from '../shared/letters/gathering-view.ts';
import type { Frame } from '../shared/letters/letter-model.ts';
import { type Block, type Fact, text, when, words } from './blocks.ts';
import { inBrief } from './people.ts';

/** What a gathering is, as all letters about it show it: its title, when and where it is, and what its host says. */
export const gatheringBlocks = (gathering: GatheringView, frame: Frame): Block[] => [
  words(gathering.title, null, 'large'),
  ...factBlocks(gathering, frame),
  ...when(gathering.words.trim() !== '', words(gathering.words)),
];

/** The same without its title and the host's words, as a digest shows it. */
export const factBlocks = (gathering: GatheringView, { language }: Frame): Block[] => [
  { kind: 'facts', facts: factsOf(gathering, language) },
];

/** What is no more so, beside what is. */
export function beforeBlocks(was: GatheringView, gathering: GatheringView, frame: Frame): Block[] {
  const facts = factsThatDiffer(was, gathering, frame);
  const isRenamed = was.title !== gathering.title;
  return when(
    facts.length > 0 || isRenamed,
    text(wordsIn(frame.language, frame.profile).gatheringInvitation.before),
    ...when(isRenamed, words(was.title)),
    ...when(facts.length > 0, { kind: 'facts', facts }),
  );
}

/** What was so of a gathering and is otherwise now; who lives in another time zone reads their own hour alone. */
function factsThatDiffer(was: GatheringView, now: GatheringView, { language }: Frame): Fact[] {
  const { next } = wordsIn(language).gatherings.facts;
  const current = factsOf(now, language).map(({ value }) => value);
  return factsOf(was, language).filter(({ label, value }) => label !== next && !current.includes(value));
}

function factsOf(
  { start, end, timeZone, thereZone, repeats, where, host }: GatheringView,
  language: Language,
): Fact[] {
  const { facts: labels, timeIn } = wordsIn(language).gatherings;
  const time = timeText({ start, end }, language, timeZone);
  const told = thereZone === null ? time : timeIn(time, zoneName(timeZone, language));
  const there =
    thereZone && timeIn(timeText({ start, end }, language, thereZone), zoneName(thereZone, language));
  return [
    { label: labels.when, value: told },
    ...(there ? [{ label: labels.there, value: there }] : []),
    ...(repeats ? [{ label: labels.often, value: oftenText(repeats, language) }] : []),
    ...(repeats && repeats.next.length > 0
      ? [
          {
            label: labels.next,
            value: formatList(
              repeats.next.map((day) => formatDay(day, language)),
              language,
            ),
          },
        ]
      : []),
    { label: labels.where, value: where },
    ...(host === null ? [] : [{ label: labels.host, value: inBrief(host) }]),
  ];
}

/** "Tuesday, January 12, from 7 pm to 8:30 pm". */
function timeText(
  { start, end }: { start: string; end: string },
  language: Language,
  timeZone: string,
): string {
  const day = formatDay(start, language, timeZone);
  return wordsIn(language).gatherings.time(
    day,
    timeAt(start, language, timeZone),
    timeAt(end, language, timeZone),
  );
}

/** "Tuesday, January 12, 7 pm". */
export const beginsText = (
  { at, timeZone }: { at: string; timeZone: string },
  { language, profile }: Frame,
): string =>
  wordsIn(language, profile).gatheringQuestion.begins(
    formatDay(at, language, timeZone),
    timeAt(at, language, timeZone),
  );

function oftenText({ every, weekday, until }: RepeatView, language: Language): string {
  const said = wordsIn(language).gatherings;
  const name = said.weekdays[weekday - 1] ?? '';
  const often = every.unit === 'week' ? said.everyWeeks(name, every.weeks) : said.everyMonth(name, every.nth);
  return until === null ? often : said.until(often, formatDay(until, language));
}

/** The day of a gathering's next time, where its reader is. */
export const dayOf = ({ start, timeZone }: GatheringView, language: Language): string =>
  formatDay(start, language, timeZone);
