import { formatDay } from '../../shared/language/dates.ts';
import { formatFullDay } from '../../shared/language/moments.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type { HarvestGroup, HarvestView } from '../../shared/letters/harvest-view.ts';
import type { Frame } from '../../shared/letters/letter-model.ts';
import { type Block, heading, subheading, text, type Write, when, wishes, words } from '../blocks.ts';
import { filesOf } from '../files.ts';
import { inBrief, whoWrote } from '../people.ts';

/** All that was shared in answer to one question: what was asked, a table of contents by place, then everybody's words. */
export const harvest: Write<'harvest'> = ({ harvest, others }, frame) => {
  const { harvest: catalog, digest, mailboxes } = wordsIn(frame.language, frame.profile);
  const said = catalog.letter;
  const count = countIn(harvest);
  return {
    subject: said.subject(inBrief(harvest.question.words)),
    title: said.title,
    invitesReply: true,
    blocks: [
      ...harvestBlocks(harvest, frame),
      ...when(harvest.rest > 0, text(said.rest(harvest.rest))),
      text(said.thanks),
      heading(digest.replyTitle),
      ...when(count > 0, text(digest.byNumber(Math.min(3, count)))),
      text(digest.toStewards),
      text(said.keep(`${mailboxes.help}@${frame.community.mailDomain}`)),
      ...when(
        others.length > 0,
        heading(said.othersTitle),
        text(said.others),
        wishes(others.map(({ number, question }) => said.other(number, inBrief(question)))),
      ),
    ],
  };
};

/** The same, for the region's stewards before anybody else: what it waits for, and what can be done. */
export const harvestPreview: Write<'harvest-preview'> = ({ harvest, about }, frame) => {
  const { language, profile } = frame;
  const { harvest: catalog } = wordsIn(language, profile);
  const said = catalog.preview;
  const can = said.wishes;
  const count = countIn(harvest);
  return {
    subject: said.subject(inBrief(harvest.question.words)),
    title: said.title,
    invitesReply: true,
    blocks: [
      text(said.why[about.why]),
      text(said.audience(harvest.place[language], about.audience)),
      text(said.only),
      ...when(
        about.remindOn !== null,
        text(said.remind(formatDay(about.remindOn ?? harvest.closedOn, language))),
      ),
      ...when(about.held > 0, text(said.held(about.held))),
      ...when(about.leftOut > 0, text(said.leftOut(about.leftOut))),
      text(wordsIn(language, profile).planning.draft.say),
      wishes([
        can.send,
        can.leaveOut(Math.max(1, Math.min(3, count))),
        ...(about.leftOut > 0 ? [can.putBack] : []),
        can.wait,
      ]),
      heading(said.letterTitle),
      ...harvestBlocks(harvest, frame),
      ...when(harvest.rest > 0, text(catalog.letter.rest(harvest.rest))),
    ],
  };
};

const countIn = ({ groups }: HarvestView): number => groups.reduce((sum, { items }) => sum + items.length, 0);

function harvestBlocks(harvest: HarvestView, frame: Frame): Block[] {
  const { language, profile } = frame;
  const said = wordsIn(language, profile).harvest.letter;
  const { groups, steward, place, askedOn } = harvest;
  return [
    text(said.asked(inBrief(steward), place[language], formatFullDay(askedOn, language))),
    words(harvest.question.words, harvest.question.language, 'large'),
    text(said.count(harvest.total)),
    ...when(harvest.before > 0, text(said.before(harvest.before))),
    ...when(groups.length > 0, heading(said.contentsTitle), {
      kind: 'list',
      items: groups.map((group) => contentsOf(group, frame)),
    }),
    ...groups.flatMap((group) => groupBlocks(group, frame)),
  ];
}

/** "Ottawa: numbers 1 to 3". */
function contentsOf(group: HarvestGroup, frame: Frame): string {
  const said = wordsIn(frame.language, frame.profile).harvest.letter;
  const numbers = group.items.map(({ number }) => number);
  return said.content(placeOf(group, frame), numbers[0] ?? 0, numbers.at(-1) ?? 0);
}

function placeOf({ place, whole }: HarvestGroup, { language, profile }: Frame): string {
  return whole ? wordsIn(language, profile).harvest.letter.somewhere(place[language]) : place[language];
}

function groupBlocks(group: HarvestGroup, frame: Frame): Block[] {
  const { digest } = wordsIn(frame.language, frame.profile);
  return [
    heading(placeOf(group, frame)),
    ...group.items.flatMap(({ number, item, goesOn }) => [
      subheading(digest.itemTitle(number, whoWrote(item, frame.language))),
      words(item.words, item.language),
      ...when(goesOn, text(digest.goesOn(number))),
      ...filesOf(item, number, frame),
    ]),
  ];
}

/** To stewards: the question closed, and there is nothing to share. */
export const harvestEmpty: Write<'harvest-empty'> = ({ prompt, waiting }, { language, profile }) => {
  const said = wordsIn(language, profile).harvest.empty;
  return {
    subject: said.subject(inBrief(prompt.question.words)),
    title: said.title,
    invitesReply: waiting > 0,
    blocks: [
      words(prompt.question.words, prompt.question.language, 'large'),
      text(said.text(formatDay(prompt.closesOn, language))),
      text(waiting > 0 ? said.held(waiting) : said.free),
    ],
  };
};

/** What became of a harvest letter, or that there is none to be had. */
export const harvestNews: Write<'harvest-news'> = ({ news, question, audience }, { language, profile }) => {
  const said = wordsIn(language, profile).harvest.news;
  if (news === 'nothing-kept') {
    const { subject, title, text: what } = said.none;
    return { subject, title, invitesReply: false, blocks: [text(what)] };
  }
  const what = said[news].text;
  return {
    subject: said.subject(inBrief(question.words)),
    title: said[news].title,
    invitesReply: news !== 'sent' && news !== 'sent-before',
    blocks: [
      words(question.words, question.language, 'large'),
      text(typeof what === 'string' ? what : what(audience)),
    ],
  };
};
