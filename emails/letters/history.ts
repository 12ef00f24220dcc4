import { formatList, formatPastDate } from '../../shared/language/dates.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type { Frame } from '../../shared/letters/letter-model.ts';
import type { TrailLine } from '../../shared/letters/safe-space-view.ts';
import { type Block, heading, text, type Write, when, wishes, words } from '../blocks.ts';
import { inBrief, whoSaid } from '../people.ts';

/** What was decided about somebody's words: when, what, by whom and why. */
export const history: Write<'history'> = ({ all, pauses }, frame) => {
  const { language, profile } = frame;
  const said = wordsIn(language, profile).safeSpace.history;
  const lines = pauses.map(({ at, what, by, reason }) => lineOf({ at, what, by, words: reason }, frame));
  const told = new Set<string>();
  const isEmpty = pauses.length === 0 && all.every((one) => one.lines.length === 0);
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: true,
    blocks: [
      text(isEmpty ? said.nothing : said.intro),
      ...all.flatMap(({ about, lines }): Block[] => [
        heading(whoSaid(about, language)),
        words(inBrief(about.words, 200), about.language, 'quiet'),
        lines.length === 0
          ? text(said.none)
          : { kind: 'list', items: lines.map((line) => lineOf(onceTold(line, told), frame)) },
      ]),
      ...when(lines.length > 0, heading(said.pauses), { kind: 'list', items: lines }),
      text(said.ask),
    ],
  };
};

type Line = Omit<TrailLine, 'what'> & { what: TrailLine['what'] | 'over' };

/** Why words waited is told once, of words that waited for the same reason later no more. */
function onceTold(line: Line, told: Set<string>): Line {
  if (line.what !== 'held') return line;
  const before = told.has(line.words);
  told.add(line.words);
  return before ? { ...line, words: '' } : line;
}

/** What the writer does, not a steward. */
const ofWriter: Line['what'][] = ['answered', 'review', 'edited', 'kept-own-words'];

function lineOf({ at, what, by, words: told }: Line, { community, language, profile }: Frame): string {
  const { history: said, waiting } = wordsIn(language, profile).safeSpace;
  const day = formatPastDate(at, language, community.timeZone);
  const name = inBrief(by ?? '');
  const nameless = ofWriter.includes(what) ? said.writer : waiting.aSteward;
  const done = what === 'concern' ? said.what.concern(name || null) : said.what[what](name || nameless);
  if (what === 'held') {
    const why = told in said.why ? ` ${said.why[told as keyof typeof said.why]}` : '';
    return said.line(day, `${done}${why}`);
  }
  const brief = inBrief(told, 200);
  return said.line(day, brief ? said.because(done, brief) : done);
}

/** How people are with each other here: the community's own lines, or those we suggest. */
export const guidelines: Write<'guidelines'> = ({ stewards }, { community, language, profile }) => {
  const said = wordsIn(language, profile).safeSpace.guidelines;
  const names = stewards.map((name) => inBrief(name));
  return {
    subject: said.subject(community.name[language]),
    title: said.title,
    invitesReply: true,
    blocks: [
      text(said.intro),
      { kind: 'list', items: community.guidelines?.[language] ?? said.lines },
      heading(said.stewardsTitle),
      text(said.stewards),
      ...when(names.length > 0, text(said.names(formatList(names, language)))),
      heading(said.concernTitle),
      text(said.concern),
      wishes(said.wishes),
      text(said.effect),
      text(said.review),
    ],
  };
};
