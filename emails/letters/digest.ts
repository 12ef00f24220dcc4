import { formatDay } from '../../shared/language/dates.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type {
  DigestItem,
  DigestSection,
  DigestView,
  Frame,
  PromptView,
} from '../../shared/letters/letter-model.ts';
import { slot } from '../../shared/letters/slots.ts';
import { type Block, heading, mailTo, subheading, text, type Write, when, words } from '../blocks.ts';
import { inBrief, whoSaid } from '../people.ts';

/** What people shared: the open question first, then what is near, then what is further away. */
export const digest: Write<'digest'> = ({ digest }, frame) => {
  const said = wordsIn(frame.language, frame.profile).digest;
  const subject = subjectOf(digest, frame);
  const count = digest.sections.reduce((sum, { items }) => sum + items.length, 0);
  const day = (iso: string) => formatDay(iso, frame.language, frame.community.timeZone);
  return {
    subject,
    title: said.title(digest.place[frame.language]),
    invitesReply: true,
    blocks: [
      ...when(count > 0, text(`${said.period(day(digest.from), day(digest.until))} ${said.count(count)}`)),
      ...(digest.lead ? leadBlocks(digest.lead, subject, frame) : [text(said.toStewards)]),
      ...when(count > 0, text(said.byNumber(Math.min(3, count)))),
      ...digest.sections
        .filter(({ items }) => items.length > 0)
        .flatMap((section) => sectionBlocks(section, frame)),
      ...when(digest.more, text(said.more)),
    ],
  };
};

function subjectOf({ lead, place, until }: DigestView, { community, language, profile }: Frame): string {
  const said = wordsIn(language, profile).digest;
  return lead
    ? said.subjectLead(inBrief(lead.question))
    : said.subject(place[language], formatDay(until, language, community.timeZone));
}

function leadBlocks(lead: PromptView, subject: string, { community, language, profile }: Frame): Block[] {
  const said = wordsIn(language, profile).digest;
  return [
    heading(said.leadTitle),
    text(said.leadFrom(lead.steward, lead.place[language])),
    words(lead.question, null, 'large'),
    text(said.leadAnswer(formatDay(lead.closesOn, language, community.timeZone))),
    mailTo(said.leadButton, slot('reply'), `Re: ${subject}`, true),
  ];
}

function sectionBlocks({ nearness, place, items }: DigestSection, frame: Frame): Block[] {
  const said = wordsIn(frame.language, frame.profile).digest;
  const title = nearness === 'near' ? said.near(place[frame.language]) : said.section(place[frame.language]);
  return [heading(title), ...items.flatMap((item) => itemBlocks(item, frame))];
}

/** Who, their words, what these answer, and the way to answer them. */
function itemBlocks(
  { number, item, question, inReplyTo }: DigestItem,
  { language, profile }: Frame,
): Block[] {
  const said = wordsIn(language, profile).digest;
  const who = whoSaid(item, language);
  return [
    subheading(said.itemTitle(number, who)),
    words(item.words, item.language),
    ...when(question !== null, text(said.question), words(inBrief(question ?? '', 300), null, 'quiet')),
    ...(inReplyTo
      ? [
          text(said.inReplyTo(whoSaid(inReplyTo, language))),
          words(inBrief(inReplyTo.words, 160), inReplyTo.language, 'quiet'),
        ]
      : []),
    mailTo(said.reply, slot(`reply:${number}`), said.replySubject(number, who)),
  ];
}
