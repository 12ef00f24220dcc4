import { formatMonth, formatPastDate } from '../../shared/language/dates.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type { Frame, MyDataView } from '../../shared/letters/letter-model.ts';
import type { Brought } from '../../shared/letters/privacy-view.ts';
import { type Block, heading, subheading, text, type Write, when, words } from '../blocks.ts';
import { inBrief } from '../people.ts';
import { known } from './settings.ts';
import { trailBlocks } from './support-trail.ts';

/** Everything we hold of a person, to read; the file beside it has it whole. */
export const myData: Write<'my-data'> = ({ data }, frame) => {
  const { privacy, support } = wordsIn(frame.language, frame.profile);
  const said = privacy.myData;
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: true,
    blocks: [
      text(said.intro),
      text(said.file),
      heading(said.settingsTitle),
      { kind: 'facts', facts: [...whoBlocks(data, frame), ...known(data.settings, frame)] },
      ...consentBlocks(data, frame),
      heading(said.wordsTitle),
      ...wordBlocks(data, frame),
      ...gatheringBlocks(data, frame),
      heading(said.lettersTitle),
      ...letterBlocks(data, frame),
      ...(data.support ? trailBlocks(data.support, frame) : []),
      ...when(data.helping !== undefined, text(support.trail.helping(data.helping ?? 0))),
      heading(said.mailsTitle),
      ...mailBlocks(data, frame),
      text(said.forget),
    ],
  };
};

const dayIn =
  ({ language, community }: Frame) =>
  (instant: string): string =>
    formatPastDate(instant, language, community.timeZone);

/** Their name stands with their settings, where they gave one. */
function whoBlocks({ settings, joinedAt }: MyDataView, frame: Frame) {
  const said = wordsIn(frame.language, frame.profile).privacy.myData;
  return [
    ...(settings.name?.trim() ? [] : [{ label: said.name, value: said.noName }]),
    { label: said.joined, value: joinedAt === null ? said.notJoined : dayIn(frame)(joinedAt) },
  ];
}

function consentBlocks({ consents }: MyDataView, frame: Frame): Block[] {
  const { how, myData: said } = wordsIn(frame.language, frame.profile).privacy;
  if (consents.length === 0) return [];
  const items = consents.map(({ at, kind, method, wording, brought }) => {
    const what = [said.consent[kind](dayIn(frame)(at), how[method]), ...broughtLine(brought, frame)].join(
      ' ',
    );
    // What was asked for and not agreed to has no wording.
    const brief = kind === 'asked' ? '' : inBrief(wording, 120);
    return brief === '' ? what : `${what} ${said.wording(brief)}`;
  });
  return [heading(said.consentsTitle), { kind: 'list', items }];
}

/** Who brought them, where somebody did. */
export const broughtLine = (brought: Brought | undefined, frame: Frame): string[] =>
  brought
    ? [
        wordsIn(frame.language, frame.profile).privacy.broughtBy(
          inBrief(brought.by),
          inBrief(brought.list),
          dayIn(frame)(brought.at),
        ),
      ]
    : [];

function wordBlocks(
  { contributions, thanksGiven, concerns = 0, sharingPauses = 0 }: MyDataView,
  frame: Frame,
): Block[] {
  const said = wordsIn(frame.language, frame.profile).privacy.myData;
  const each = contributions.latest.flatMap((one) => [
    subheading(dayIn(frame)(one.at)),
    ...when(one.words.trim() !== '', words(one.words, one.language, 'quiet')),
    text(
      [
        said.fate[one.fate],
        ...(one.decidedBy?.trim() ? [said.decidedBy(inBrief(one.decidedBy))] : []),
        ...(one.thanks > 0 ? [said.thanked(one.thanks)] : []),
      ].join(' '),
    ),
  ]);
  return [
    ...(each.length > 0 ? each : [text(said.noWords)]),
    ...when(contributions.more > 0, text(said.more(contributions.more))),
    ...when(thanksGiven > 0, text(said.thanksGiven(thanksGiven))),
    ...when(concerns > 0, text(said.concerns(concerns))),
    ...when(sharingPauses > 0, text(said.sharingPauses(sharingPauses))),
  ];
}

function gatheringBlocks({ gatherings }: MyDataView, frame: Frame): Block[] {
  const said = wordsIn(frame.language, frame.profile).privacy.myData;
  if (gatherings.latest.length === 0) return [];
  const items = gatherings.latest.map((one) =>
    said.gathering(dayIn(frame)(one.at), said.saidTo[one.said], inBrief(one.title, 120) || said.noTitle),
  );
  return [
    heading(said.gatheringsTitle),
    { kind: 'list', items },
    ...when(gatherings.more > 0, text(said.more(gatherings.more))),
  ];
}

function letterBlocks({ letters, bounces }: MyDataView, frame: Frame): Block[] {
  const said = wordsIn(frame.language, frame.profile).privacy.myData;
  const { language, community } = frame;
  const items = letters.latest.map(({ at, sort, state, count }) =>
    count === 1
      ? said.letter(dayIn(frame)(at), said.sorts[sort], said.became[state])
      : said.letters(
          formatMonth(at, language, community.timeZone),
          said.sorts[sort],
          said.became[state],
          count,
        ),
  );
  return [
    ...(items.length > 0 ? [{ kind: 'list' as const, items }] : [text(said.noLetters)]),
    ...when(letters.more > 0, text(said.more(letters.more))),
    ...when(bounces > 0, text(said.bounces(bounces))),
  ];
}

function mailBlocks({ mails }: MyDataView, frame: Frame): Block[] {
  const said = wordsIn(frame.language, frame.profile).privacy.myData;
  const day = dayIn(frame);
  const items = mails.latest.map(({ receivedAt, until }) => said.mail(day(receivedAt), day(until)));
  return [
    text(said.mails),
    ...(items.length > 0 ? [{ kind: 'list' as const, items }] : [text(said.noMails)]),
    ...when(mails.more > 0, text(said.more(mails.more))),
  ];
}
