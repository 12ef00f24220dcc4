import { wordsIn } from '../../shared/language/words.ts';
import type { GatheringView } from '../../shared/letters/gathering-view.ts';
import type { Frame } from '../../shared/letters/letter-model.ts';
import { slot } from '../../shared/letters/slots.ts';
import { type Block, mailTo, subheading, text, type Write, when, wishes, words } from '../blocks.ts';
import { beforeBlocks, dayOf, gatheringBlocks } from '../gatherings.ts';
import { inBrief, whoSaid } from '../people.ts';

/** To everybody who is invited: a new gathering, one that changed or is cancelled, and the day before. */
export const gatheringInvitation: Write<'gathering-invitation'> = (
  { gathering, news, because, by, was },
  frame,
) => {
  const said = wordsIn(frame.language, frame.profile).gatheringInvitation;
  const subject = said.subject[news](inBrief(gathering.title));
  return {
    subject,
    title: said.title[news],
    invitesReply: true,
    blocks:
      news === 'cancelled'
        ? [
            text(by === null ? said.cancelled : said.cancelledBy(inBrief(by))),
            ...gatheringBlocks({ ...gathering, words: '' }, frame),
            ...when(
              because.trim() !== '',
              text(by === null ? said.because : said.becauseBy(inBrief(by))),
              words(because),
            ),
            text(said.cancelledDo),
          ]
        : invitationBlocks(gathering, news, was, subject, frame),
  };
};

function invitationBlocks(
  gathering: GatheringView,
  news: 'new' | 'changed' | 'reminder',
  was: GatheringView | null,
  subject: string,
  frame: Frame,
): Block[] {
  const said = wordsIn(frame.language, frame.profile).gatheringInvitation;
  const intro = { new: invites(gathering, frame), changed: said.changed, reminder: said.reminder };
  return [
    text(intro[news]),
    ...gatheringBlocks(gathering, frame),
    ...(was ? beforeBlocks(was, gathering, frame) : []),
    ...(news === 'reminder' ? [text(said.plans)] : [text(said.ask), wishes(said.answers)]),
    mailTo(said.button, slot('reply'), `Re: ${subject}`, true),
    ...when(news === 'changed', text(said.keep)),
    ...when(news !== 'reminder', text(said.calendar), text(said.free)),
  ];
}

function invites({ host, place }: GatheringView, { language, profile }: Frame): string {
  const said = wordsIn(language, profile).gatheringInvitation;
  return host ? said.from(inBrief(host), place[language]) : said.fromNobody(place[language]);
}

/** To who answered in words. */
export const rsvp: Write<'rsvp'> = ({ gathering, answer, party, once, noted }, frame) => {
  const said = wordsIn(frame.language, frame.profile).rsvp;
  return {
    subject: said.subject(inBrief(gathering.title)),
    title: said.title[answer],
    invitesReply: true,
    blocks: [
      text(answer === 'yes' ? said.text.yes(party) : said.text[answer]),
      ...when(once, text(said.once(dayOf(gathering, frame.language)))),
      ...gatheringBlocks({ ...gathering, words: '' }, frame),
      ...when(noted, text(said.note)),
      text(said.change),
    ],
  };
};

/** To who answered, but neither yes nor no. */
export const rsvpQuestion: Write<'rsvp-question'> = ({ gathering, passedOn }, frame) => {
  const { rsvpQuestion: said, gatheringInvitation: asked } = wordsIn(frame.language, frame.profile);
  return {
    subject: said.subject(inBrief(gathering.title)),
    title: said.title,
    invitesReply: true,
    blocks: [
      text(said.text),
      ...when(passedOn, text(said.passedOn)),
      text(said.ask),
      wishes(asked.answers),
      ...gatheringBlocks({ ...gathering, words: '' }, frame),
    ],
  };
};

/** To who answered what is cancelled or over. */
export const gatheringClosed: Write<'gathering-closed'> = ({ gathering, why }, frame) => {
  const said = wordsIn(frame.language, frame.profile).gatheringClosed;
  return {
    subject: said.subject[why](inBrief(gathering.title)),
    title: said.title[why],
    invitesReply: false,
    blocks: [text(said.text[why]), ...gatheringBlocks({ ...gathering, words: '' }, frame)],
  };
};

/** What people would get, or get: as previews and stewards see it. */
export const letterToCome = (gathering: GatheringView, frame: Frame): Block[] => [
  subheading(wordsIn(frame.language, frame.profile).gatheringInvitation.title.new),
  text(invites(gathering, frame)),
  ...gatheringBlocks(gathering, frame),
];

/** To a steward: may people be invited? */
export const gatheringModeration: Write<'gathering-moderation'> = ({ gathering, unclear }, frame) => {
  const said = wordsIn(frame.language, frame.profile).gatheringModeration;
  const who = gathering.host ? inBrief(gathering.host) : said.someone;
  return {
    subject: said.subject(inBrief(gathering.title)),
    title: said.title,
    invitesReply: true,
    blocks: [
      ...when(unclear, text(said.unclear)),
      text(said.text(who, gathering.place[frame.language])),
      ...gatheringBlocks(gathering, frame),
      text(said.decide),
      wishes(said.choices),
    ],
  };
};

/** To a steward: it is decided, by them or by one who was faster. */
export const gatheringDecided: Write<'gathering-decided'> = ({ gathering, decision, by, first }, frame) => {
  const { gatheringDecided: said, labelled } = wordsIn(frame.language, frame.profile);
  return {
    subject: `${labelled(said.subject[decision])} ${inBrief(gathering.title)}`,
    title: first || decision === 'cancelled' ? said.title[decision] : said.alreadyTitle,
    invitesReply: decision === 'announced',
    blocks: [
      text(first ? said.thanks : said.already[decision](inBrief(by))),
      ...when(decision === 'announced', text(said.cancel)),
      ...gatheringBlocks(gathering, frame),
    ],
  };
};

/** A guest's words to the host. */
export const noteToHost: Write<'note-to-host'> = ({ gathering, from, place, words: written }, frame) => {
  const said = wordsIn(frame.language, frame.profile).noteToHost;
  return {
    subject: said.subject(inBrief(gathering.title)),
    title: said.title,
    invitesReply: true,
    blocks: [
      text(said.text(whoSaid({ author: from, place }, frame.language))),
      words(written),
      text(said.reply),
    ],
  };
};
