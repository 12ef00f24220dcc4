import { formatDate, formatDay, formatList, formatNumber } from '../../shared/language/dates.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type { HowView } from '../../shared/letters/desk-view.ts';
import type { Frame } from '../../shared/letters/letter-model.ts';
import { type Block, type Fact, heading, text, type Write, when, wishes } from '../blocks.ts';
import { inBrief, stewardLines, whoSaid } from '../people.ts';

/** Who joined in the last month, by place. */
export const whoIsNew: Write<'who-is-new'> = ({ news }, { community, language, profile }) => {
  const { newcomers: said, waiting, wishes: ask, wishesTitle } = wordsIn(language, profile).desk;
  const since = formatDay(news.since, language, community.timeZone);
  const named = news.places.flatMap(({ people }) => people);
  const count = named.length + news.more;
  const lines = news.places.flatMap(({ place, people }): Block[] => [
    heading(place[language]),
    {
      kind: 'list',
      items: people.map(({ name, on }) =>
        said.joined(
          name?.trim() ? inBrief(name) : whoSaid({ author: null, place }, language),
          formatDay(on, language, community.timeZone),
        ),
      ),
    },
  ]);
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: true,
    blocks: [
      text(count === 0 ? said.nobody(since) : said.since(since, count)),
      ...lines,
      ...when(news.more > 0, text(said.more(news.more))),
      ...when(news.asked > 0, text(waiting.invited(news.asked))),
      ...when(count > 0, text(said.welcome)),
      heading(wishesTitle),
      wishes([ask.waiting, ask.held, ask.preview, ask.how]),
    ],
  };
};

/** The last thirty days beside the thirty before. */
export const howAreWeDoing: Write<'how-are-we-doing'> = ({ how }, frame) => {
  const { language, profile } = frame;
  const { how: said, wishes: ask, wishesTitle } = wordsIn(language, profile).desk;
  return {
    subject: said.subject(how.place[language]),
    title: said.title,
    invitesReply: true,
    blocks: [
      text(said.period(formatDate(how.from, language), formatDate(how.until, language))),
      { kind: 'facts', facts: figures(how, frame) },
      heading(said.membersTitle),
      text(said.members(how.members)),
      ...balanceBlocks(how, frame),
      text(said.private),
      heading(wishesTitle),
      wishes([ask.newcomers, ask.waiting, ask.held, ask.preview]),
    ],
  };
};

const order = [
  'voices',
  'returning',
  'reflection',
  'response',
  'story',
  'resource',
  'question',
  'harvests',
  'gatherings',
  'answers',
] as const;

function figures({ now, before }: HowView, { language, profile }: Frame): Fact[] {
  const said = wordsIn(language, profile).desk.how;
  const shown = (count: number) => formatNumber(count, language);
  return order.map((what) => ({
    label: said.labels[what],
    value: said.beside(shown(now[what]), shown(before[what])),
  }));
}

function balanceBlocks({ balance, quiet }: HowView, { language, profile }: Frame): Block[] {
  const said = wordsIn(language, profile).desk.how;
  if (balance.length === 0) return [text(said.tooFew)];
  const facts = balance.map(({ place, members, voices }) => ({
    label: place ? place[language] : said.elsewhere,
    value: said.share(String(members), String(voices)),
  }));
  const names = formatList(
    quiet.map((place) => place[language]),
    language,
  );
  return [{ kind: 'facts', facts }, text(quiet.length > 0 ? said.quiet(names) : said.even)];
}

/** To a member who asks what stewards ask. */
export const forStewards: Write<'for-stewards'> = ({ stewards }, { language, profile }) => {
  const said = wordsIn(language, profile).desk.forStewards;
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: true,
    blocks: [text(said.text), text(said.write), { kind: 'list', items: stewardLines(stewards) }],
  };
};
