import { formatDay, formatList } from '../../shared/language/dates.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type { ComingUp } from '../../shared/letters/digest-view.ts';
import type {
  DigestItem,
  DigestSection,
  DigestView,
  Frame,
  PromptView,
} from '../../shared/letters/letter-model.ts';
import { lineBreak, slot } from '../../shared/letters/slots.ts';
import { type Block, heading, mailTo, subheading, text, type Write, when, words } from '../blocks.ts';
import { filesOf } from '../files.ts';
import { factBlocks } from '../gatherings.ts';
import { inBrief, whoSaid, whoWrote } from '../people.ts';
import { wrap } from '../wrap.ts';

/** The open question first, then what people shared: what is near, then what is further away; at last what comes next, and how to answer. */
export const digest: Write<'digest'> = ({ digest }, frame) => {
  const { digest: said, mailboxes } = wordsIn(frame.language, frame.profile);
  const subject = subjectOf(digest, frame);
  const { lead, more, sections, comingUp } = digest;
  const count = sections.reduce((sum, { items }) => sum + items.length, 0);
  return {
    subject,
    title: said.title(digest.place[frame.language]),
    invitesReply: true,
    yours: yoursOf(digest, frame),
    blocks: [
      ...(lead ? leadBlocks(lead, subject, frame) : []),
      ...when(lead !== null && count > 0, heading(said.sharedTitle)),
      ...when(count > 0, text(introduction(digest, count, frame))),
      ...sections.flatMap((section, i) =>
        sectionBlocks(section, sections.slice(i + 1).some(hasItems), frame),
      ),
      ...when(more, text(said.more)),
      ...comingBlocks(comingUp, frame),
      heading(said.replyTitle),
      text(lead ? said.toLead : said.toStewards),
      ...when(count > 0, text(`${said.byNumber(Math.min(3, count))} ${said.thank(Math.min(3, count))}`)),
      ...when(count > 1, text(said.several)),
      heading(said.ownTitle),
      text(said.own(`${mailboxes.share}@${frame.community.mailDomain}`)),
    ],
  };
};

/** What there is to read; for whose own words are answered, that too, in a line of its own or none at all. */
function introduction({ from, until, answered, thanked }: DigestView, count: number, frame: Frame): string {
  const said = wordsIn(frame.language, frame.profile).digest;
  const day = (iso: string) => formatDay(iso, frame.language, frame.community.timeZone);
  return `${said.period(day(from), day(until))} ${said.count(count)}${answered.length + thanked.length > 0 ? slot('yours') : ''}`;
}

/** Each line begins with a break, which parts it from what stands before. */
function yoursOf({ answered, thanked }: DigestView, frame: Frame): Record<string, string> {
  const lines = [
    ...answered.map(({ memberId, numbers }) => [memberId, answeredLine(numbers, frame)] as const),
    ...thanked.map(({ memberId, by }) => [memberId, thankedLine(by, frame)] as const),
  ];
  return Object.fromEntries(
    [...Map.groupBy(lines, ([memberId]) => memberId)].map(([memberId, theirs]) => [
      memberId,
      theirs.map(([, line]) => `${lineBreak}${wrap(line)}`).join(''),
    ]),
  );
}

const answeredLine = (numbers: number[], { language, profile }: Frame): string =>
  wordsIn(language, profile).digest.answered(
    formatList(numbers.map(String), language),
    numbers.length === 1 ? 'one' : 'many',
  );

/** So many who thanked are named; more would be a list. */
const mostNamed = 3;

function thankedLine(by: (string | null)[], { language, profile }: Frame): string {
  const said = wordsIn(language, profile).digest;
  const names = [...new Set(by.flatMap((name) => (name?.trim() ? [inBrief(name)] : [])))].slice(0, mostNamed);
  const others = by.length - names.length;
  const who =
    names.length === 0
      ? said.somebody(others)
      : formatList([...names, ...(others > 0 ? [said.oneMore(others)] : [])], language);
  return said.thanked(who, by.length === 1 ? 'one' : 'many');
}

function subjectOf({ lead, place, until }: DigestView, { community, language, profile }: Frame): string {
  const said = wordsIn(language, profile).digest;
  return lead
    ? said.subjectLead(inBrief(lead.question.words))
    : said.subject(place[language], formatDay(until, language, community.timeZone));
}

function leadBlocks(lead: PromptView, subject: string, { community, language, profile }: Frame): Block[] {
  const said = wordsIn(language, profile).digest;
  return [
    heading(said.leadTitle),
    text(said.leadFrom(lead.steward, lead.place[language])),
    words(lead.question.words, lead.question.language, 'large'),
    text(said.leadAnswer(formatDay(lead.closesOn, language, community.timeZone))),
    mailTo(said.leadButton, slot('reply'), `Re: ${subject}`, true),
  ];
}

const hasItems = ({ items }: DigestSection): boolean => items.length > 0;

/** Where it was quiet, what others further away share stands in for it (`goesOn`), and says so. */
function sectionBlocks({ nearness, place, items }: DigestSection, goesOn: boolean, frame: Frame): Block[] {
  const said = wordsIn(frame.language, frame.profile).digest;
  return [
    heading(said[nearness](place[frame.language])),
    ...when(items.length === 0, text(goesOn ? said.borrowed : said.quiet)),
    ...items.flatMap((item) => itemBlocks(item, frame)),
  ];
}

/** Questions that are open besides the lead, and gatherings, each with its number and its reply address, and the day of the next digest. */
function comingBlocks({ prompts, gatherings = [], nextDigest }: ComingUp, frame: Frame): Block[] {
  const { community, language, profile } = frame;
  const said = wordsIn(language, profile).digest;
  const day = (iso: string) => formatDay(iso, language, community.timeZone);
  return [
    ...when(prompts.length + gatherings.length > 0 || nextDigest !== null, heading(said.comingTitle)),
    ...prompts.flatMap(({ number, prompt }) => [
      subheading(said.alsoAsked(number, prompt.steward, prompt.place[language])),
      words(prompt.question.words, prompt.question.language),
      text(said.alsoUntil(day(prompt.closesOn))),
      mailTo(
        said.alsoAnswer(number),
        slot(`reply:${number}`),
        said.replySubject(number, inBrief(prompt.question.words)),
      ),
    ]),
    ...gatherings.flatMap(({ number, gathering }) => [
      subheading(said.gathering(number, inBrief(gathering.title))),
      ...factBlocks(gathering, frame),
      mailTo(
        said.gatheringAnswer(number),
        slot(`reply:${number}`),
        said.replySubject(number, inBrief(gathering.title)),
      ),
    ]),
    ...when(gatherings.length > 0, text(said.gatheringByNumber(gatherings[0]?.number ?? 0))),
    ...when(nextDigest !== null, text(said.nextDigest(nextDigest === null ? '' : day(nextDigest)))),
  ];
}

/** Who, their words, what these answer, and the way to answer them. */
function itemBlocks({ number, kind, item, goesOn, question, inReplyTo }: DigestItem, frame: Frame): Block[] {
  const { language, profile } = frame;
  const said = wordsIn(language, profile).digest;
  const who = whoWrote(item, language);
  return [
    subheading(said.itemTitle(number, who)),
    ...(kind === 'resource' || kind === 'question' ? [text(said.shared[kind])] : []),
    words(item.words, item.language),
    ...when(goesOn, text(said.goesOn(number))),
    ...filesOf(item, number, frame),
    ...(question
      ? [text(said.question), words(inBrief(question.words, 300), question.language, 'quiet')]
      : []),
    ...(inReplyTo
      ? [
          text(said.inReplyTo(whoSaid(inReplyTo, language, 'within'))),
          words(inBrief(inReplyTo.words, 160), inReplyTo.language, 'quiet'),
        ]
      : []),
    mailTo(
      said.reply(number),
      slot(`reply:${number}`),
      said.replySubject(number, whoSaid(item, language, 'within')),
    ),
  ];
}
