import { formatDay } from '../../shared/language/dates.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type { GatheringProblem, GuestView } from '../../shared/letters/gathering-view.ts';
import type { Frame } from '../../shared/letters/letter-model.ts';
import { type Block, heading, text, type Write, when, wishes, words } from '../blocks.ts';
import { beginsText, gatheringBlocks } from '../gatherings.ts';
import { noteBlocks } from '../note.ts';
import { inBrief, whoSaid } from '../people.ts';
import { letterToCome } from './gatherings.ts';

/** To who announces a gathering: what is still missing, by the name of its line, with an example. */
export const gatheringQuestion: Write<'gathering-question'> = ({ known, problems, example }, frame) => {
  const said = wordsIn(frame.language, frame.profile).gatheringQuestion;
  const has = [known.title, known.when ? beginsText(known.when, frame) : '', known.where, known.words].filter(
    (one) => one.trim() !== '',
  );
  return {
    subject: said.subject,
    title: said.title(problems.length),
    invitesReply: true,
    blocks: [
      text(said.text),
      {
        kind: 'list',
        items: problems.map((problem) => problemText(problem, example[frame.language], frame)),
      },
      text(said.fix),
      { kind: 'example', lines: exampleLines(problems, example[frame.language], frame) },
      ...when(has.length > 0, text(said.known), words(has.join('\n'))),
    ],
  };
};

function problemText(problem: GatheringProblem, place: string, { language, profile }: Frame): string {
  const said = wordsIn(language, profile).gatheringQuestion.problems;
  switch (problem.kind) {
    case 'weekday-differs':
    case 'date-past':
    case 'ends-before':
      return said[problem.kind](inBrief(problem.written), formatDay(problem.day, language));
    case 'unknown-region':
      return said[problem.kind](inBrief(problem.written), place);
    case 'unknown-day':
    case 'unknown-time':
    case 'unknown-repeat':
      return said[problem.kind](inBrief(problem.written));
    default:
      return said[problem.kind]();
  }
}

function exampleLines(problems: GatheringProblem[], place: string, { language, profile }: Frame): string[] {
  const { examples } = wordsIn(language, profile).gatheringQuestion;
  const lineOf = ({ kind }: GatheringProblem): string => {
    if (kind === 'no-title') return examples.title;
    if (kind === 'no-where') return examples.where(place);
    return kind === 'unknown-repeat' || kind === 'ends-before' ? examples.repeat : examples.when;
  };
  return [...new Set(problems.map(lineOf))];
}

/** The very letter, shown to its host before anybody else sees it. */
export const gatheringPreview: Write<'gathering-preview'> = (
  { gathering, audience, problems, readFirst },
  frame,
) => {
  const said = wordsIn(frame.language, frame.profile).gatheringPreview;
  const place = gathering.place[frame.language];
  return {
    subject: said.subject(inBrief(gathering.title)),
    title: said.title,
    invitesReply: true,
    blocks: [
      ...when(problems.length > 0, heading(said.problemsTitle), {
        kind: 'list',
        items: problems.map((problem) => problemText(problem, place, frame)),
      }),
      text(said.audience(place, audience)),
      text(readFirst ? `${said.send} ${said.readFirst}` : said.send),
      text(said.change(said.changeLine)),
      heading(said.letterTitle),
      ...letterToCome(gathering, frame),
    ],
  };
};

/** To a host who is no steward of the region: one reads it first. */
export const gatheringHeld: Write<'gathering-held'> = ({ gathering }, frame) => {
  const said = wordsIn(frame.language, frame.profile).gatheringHeld;
  return {
    subject: said.subject(inBrief(gathering.title)),
    title: said.title,
    invitesReply: false,
    blocks: [text(said.text), ...gatheringBlocks(gathering, frame)],
  };
};

/** To the host: how it stands, and what one can do. */
export const gatheringAnnounced: Write<'gathering-announced'> = (
  { gathering, news, audience, by = '', because = '' },
  frame,
) => {
  const said = wordsIn(frame.language, frame.profile).gatheringAnnounced;
  const isOn = news !== 'cancelled' && news !== 'cancelled-for-you';
  const steward = inBrief(by);
  const asks = {
    kind: 'text',
    text: said.text[news](gathering.place[frame.language], audience, steward),
  } as const;
  return {
    subject: said.subject[news](inBrief(gathering.title)),
    title: said.title[news],
    invitesReply: news !== 'cancelled',
    blocks: [
      asks,
      ...when(because.trim() !== '', text(said.because(steward)), words(because)),
      ...gatheringBlocks(gathering, frame),
      ...when(isOn, text(said.list), heading(said.canTitle), text(said.canIntro), wishes(said.wishes)),
      ...when(news === 'cancelled-for-you', text(said.talk(steward))),
    ],
  };
};

/** To the host: not this time, and why. */
export const gatheringDeclined: Write<'gathering-declined'> = (
  { gathering, reason, steward, noteIn },
  frame,
) => {
  const said = wordsIn(frame.language, frame.profile).gatheringDeclined;
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: true,
    blocks: [
      text(said.text(inBrief(steward))),
      ...when(
        reason.trim() !== '',
        text(said.reason(inBrief(steward))),
        ...noteBlocks(reason, noteIn, frame),
      ),
      ...gatheringBlocks(gathering, frame),
      text(said.again),
    ],
  };
};

/** Who is coming, with whom, and what they say besides. */
export const guestList: Write<'guest-list'> = ({ gathering, guests, occasion }, frame) => {
  const said = wordsIn(frame.language, frame.profile).guestList;
  const coming = guests.filter(({ answer }) => answer === 'yes');
  return {
    subject: said.subject(inBrief(gathering.title)),
    title: said.title,
    invitesReply: true,
    blocks: [
      ...when(occasion === 'day-before', text(said.soon)),
      text(said.count(coming.reduce((sum, { party }) => sum + party, 0))),
      ...(['yes', 'maybe', 'no'] as const).flatMap((answer) => guestBlocks(guests, answer, frame)),
      text(said.quiet),
      ...gatheringBlocks({ ...gathering, words: '' }, frame),
    ],
  };
};

function guestBlocks(
  guests: GuestView[],
  answer: GuestView['answer'],
  { language, profile }: Frame,
): Block[] {
  const said = wordsIn(language, profile).guestList;
  const items = guests
    .filter((guest) => guest.answer === answer)
    .map(({ name, place, party, note }) => {
      const who = whoSaid({ author: name, place }, language);
      const many = party > 1 ? said.party(who, party) : who;
      return note.trim() === '' ? many : said.note(many, inBrief(note, 300));
    });
  return when(items.length > 0, heading(said[answer]), { kind: 'list', items });
}
