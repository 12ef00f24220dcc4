import type { Language } from '../../shared/language/language.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type { Frame } from '../../shared/letters/letter-model.ts';
import type { HelpedView, HelperView } from '../../shared/letters/support-view.ts';
import { type Block, heading, text, type Wish, type Write, when, wishes, words } from '../blocks.ts';
import { calledBy, inBrief, whoSaid } from '../people.ts';

/** A helper by name and address, as who named them knows both. */
export const helperLine = ({ name, address }: HelperView): string => {
  const called = calledBy(name);
  return called ? `${called}, ${inBrief(address)}` : inBrief(address);
};
const shortly = (helper: HelperView | null): string =>
  helper ? (calledBy(helper.name) ?? inBrief(helper.address)) : '';

/** A member as they are called; by their place where they gave no name. */
const memberName = (member: HelpedView, language: Language): string =>
  calledBy(member.name) ?? whoSaid({ author: null, place: member.place }, language, 'within');

/** The same where a sentence begins. */
const atFirst = (member: HelpedView, language: Language): string =>
  calledBy(member.name) ?? whoSaid({ author: null, place: member.place }, language);

/** Asks a member whether somebody is to help them, and says what that one may do. */
export const supportConfirm: Write<'support-confirm'> = ({ helper }, { language, profile }) => {
  const said = wordsIn(language, profile).support.confirm;
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: true,
    blocks: [
      text(said.named(helperLine(helper))),
      heading(said.mayTitle),
      { kind: 'list', items: said.may },
      heading(said.mayNotTitle),
      { kind: 'list', items: said.mayNot },
      text(said.choose),
      wishes([said.yes, said.copies, said.no]),
      text(said.end),
    ],
  };
};

/** Asks somebody whether they help a member, who is named, or else known by their address; it ends with a line for who reads the other language. */
export const supportAsked: Write<'support-asked'> = ({ member, address, copies }, { language, profile }) => {
  const said = wordsIn(language, profile).support.asked;
  const known = calledBy(member.name) ?? calledBy(address);
  const who = known ?? memberName(member, language);
  const other: Language = language === 'fr' ? 'en' : 'fr';
  const briefly = wordsIn(other).support.asked.briefly(known ?? memberName(member, other));
  return {
    subject: said.subject(who),
    title: said.title(who),
    invitesReply: true,
    blocks: [
      text(said.text(known ?? atFirst(member, language))),
      heading(said.mayTitle),
      { kind: 'list', items: said.may },
      text(copies ? said.copies : said.noCopies),
      text(said.list),
      text(said.choose),
      wishes([said.yes, said.no]),
      text(said.nothing),
      words(briefly, other, 'quiet'),
    ],
  };
};

/** What a member is told of who helps them, and what they can write next. */
export const helperNews: Write<'helper-news'> = ({ news, helper, others, words: said, copies }, frame) => {
  const { support } = wordsIn(frame.language, frame.profile);
  const about = support.helperNews[news];
  const next = nextOfMember(news, copies === true, frame);
  return {
    subject: about.title,
    title: about.title,
    invitesReply: true,
    blocks: [
      text(
        about.text(
          news === 'cannot-ask' && helper ? helperLine(helper) : shortly(helper) || support.copy.helper,
        ),
      ),
      ...copyLines(news, copies, support.copiesGo.member),
      ...when(news === 'did' || news === 'stop', words(said)),
      ...when(others.length > 0, { kind: 'list', items: others.map(helperLine) }),
      ...when(next.length > 0, heading(support.nextTitle), wishes(next)),
    ],
  };
};

/** Whether copies go, where a yes has just been said. */
const copyLines = (news: string, copies: boolean | undefined, said: { yes: string; no: string }): Block[] =>
  copies !== undefined && (news === 'asked' || news === 'accepted')
    ? [text(copies ? said.yes : said.no)]
    : [];

function nextOfMember(news: string, copies: boolean, { language, profile }: Frame): Wish[] {
  const can = wordsIn(language, profile).support.wishes;
  switch (news) {
    case 'asked':
      return [can.end];
    case 'accepted':
    case 'already':
      return [copies ? can.noCopies : can.copies, can.trail, can.end];
    case 'copies-on':
      return [can.noCopies, can.trail, can.end];
    case 'copies-off':
      return [can.copies, can.trail, can.end];
    case 'did':
    case 'stop':
      return [can.trail, can.end];
    case 'which':
    case 'too-many':
      return [can.end];
    default:
      return [can.name];
  }
}

/** What a helper is told of whom they help, and what they can write next. */
export const helpedNews: Write<'helped-news'> = ({ news, member, others, words: said, copies }, frame) => {
  const { language, profile } = frame;
  const { support } = wordsIn(language, profile);
  const about = support.helpedNews[news];
  const who = !member ? '' : news === 'expired' ? atFirst(member, language) : memberName(member, language);
  return {
    subject: about.title,
    title: about.title,
    invitesReply: true,
    blocks: [
      text(about.text(who)),
      ...copyLines(news, copies, support.copiesGo.helper),
      ...when(said.trim() !== '', words(inBrief(said, 300))),
      ...when(others.length > 0, {
        kind: 'list',
        items: others.map((one) => whoSaid({ author: one.name, place: one.place }, language)),
      }),
      ...nextOfHelper(news, calledBy(member?.name ?? null), frame),
    ],
  };
};

function nextOfHelper(news: string, name: string | null, { language, profile }: Frame): Block[] {
  const { support } = wordsIn(language, profile);
  const can = support.wishes;
  const [yes, no] = [support.asked.yes, support.asked.no];
  switch (news) {
    case 'accepted':
    case 'copies-on':
    case 'copies-off':
      return [
        text(name ? support.howTo(name) : support.howToReply),
        heading(support.nextTitle),
        wishes(news === 'copies-on' ? [can.noCopies, can.end] : [can.end]),
      ];
    case 'which':
      return [text(support.howToAny)];
    case 'unclear':
      return [heading(support.nextTitle), wishes([yes, no])];
    default:
      return [];
  }
}

/** To somebody who says that they help a person. */
export const howToHelp: Write<'how-to-help'> = (_, { community, language, profile }) => {
  const { support, mailboxes } = wordsIn(language, profile);
  const said = support.howToHelp;
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: false,
    blocks: [
      text(said.text),
      text(said.example(`${mailboxes.help}@${community.mailDomain}`)),
      { kind: 'example', lines: [support.wishes.name.say] },
      text(said.afterwards),
    ],
  };
};
