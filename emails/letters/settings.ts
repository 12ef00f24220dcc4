import { formatDate, formatList } from '../../shared/language/dates.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type { Change, Frame, Settings } from '../../shared/letters/letter-model.ts';
import { slot } from '../../shared/letters/slots.ts';
import { type Block, type Fact, heading, page, text, type Write, when, wishes } from '../blocks.ts';
import { examplePlace, inBrief } from '../people.ts';

/** What we know about somebody, after they changed it or asked. */
export const settings: Write<'settings'> = (
  { settings, changed, undo = [], guessed = [], unheard = [] },
  frame,
) => {
  const said = wordsIn(frame.language, frame.profile);
  return {
    subject: said.settings.subject,
    title: said.settings.title,
    invitesReply: true,
    blocks: [
      ...changed.flatMap((change) => changeTexts(change, settings, frame)).map(text),
      ...when(
        guessed.length > 0,
        text(
          said.settings.guessed(
            formatList(
              guessed.map((place) => place[frame.language]),
              frame.language,
            ),
          ),
        ),
      ),
      ...unheard.map((words) => text(said.settings.unheard(inBrief(words, 150)))),
      ...undoBlocks(undo, frame),
      heading(said.settings.now),
      { kind: 'facts', facts: known(settings, frame) },
      ...canChange(settings, frame),
      page(said.settings.page, slot('settings')),
    ],
  };
};

/** How to have it as it was: of several changes, each by the words that name it. */
function undoBlocks(undo: string[], { language, profile }: Frame): Block[] {
  const { settings: said, quoted } = wordsIn(language, profile);
  const [say, ...others] = undo;
  if (say === undefined) return [];
  if (others.length === 0) return [text(said.undo(say))];
  return [text(said.undoSeveral), { kind: 'list', items: undo.map(quoted) }];
}

/** To somebody who asks to join and is with us already. */
export const alreadyMember: Write<'already-member'> = ({ settings }, frame) => {
  const said = wordsIn(frame.language, frame.profile).alreadyMember;
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: true,
    blocks: [
      text(said.text),
      heading(said.settings),
      { kind: 'facts', facts: known(settings, frame) },
      ...canChange(settings, frame),
    ],
  };
};

/** The last letter. */
export const goodbye: Write<'goodbye'> = (_, { community, language, profile }) => {
  const { goodbye: said, mailboxes } = wordsIn(language, profile);
  const back = said.back(`${mailboxes.join}@${community.mailDomain}`);
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: false,
    blocks: [text(said.done), text(said.thanks), text(back)],
  };
};

function changeTexts(
  change: Change,
  { name, rhythm, profile: reads, answers, stillHere, pausedUntil }: Settings,
  { language, profile }: Frame,
): string[] {
  const { settings, settingsRows, profiles, choices } = wordsIn(language, profile);
  const said = settings.changed;
  switch (change) {
    case 'rhythm':
      return [said.rhythm(settingsRows.rhythmName[rhythm])];
    case 'profile':
      return [profiles.changed[reads]];
    case 'answers':
      return [choices.answers.changed[answers ? 'letter' : 'digest']];
    case 'still-here':
      return [choices.stillHere.changed[stillHere ? 'on' : 'off']];
    case 'name':
      return [said.name(name ?? '')];
    case 'paused':
      return [pausedUntil ? said.paused(formatDate(pausedUntil, language)) : said.pausedOpen];
    default:
      return [said[change]];
  }
}

/** What somebody has chosen. */
export function known(settings: Settings, { language, profile }: Frame): Fact[] {
  const { settingsRows: said, profiles, choices, wishes: can } = wordsIn(language, profile);
  const { answers, stillHere } = choices;
  const regions = settings.regions.map((region) => region[language]);
  const facts = [
    { label: said.address, value: settings.address },
    ...(settings.name?.trim() ? [{ label: said.name, value: settings.name }] : []),
    { label: said.language, value: said.languageName[settings.language] },
    { label: said.regions, value: regions.length > 0 ? formatList(regions, language) : said.none },
    { label: said.rhythm, value: said.rhythmName[settings.rhythm] },
    { label: profiles.label, value: profiles.name[settings.profile] },
    { label: answers.label, value: answers.name[settings.answers ? 'letter' : 'digest'] },
    { label: stillHere.label, value: stillHere.name[settings.stillHere ? 'on' : 'off'] },
  ];
  const { paused, pausedUntil } = settings;
  const until = pausedUntil ? formatDate(pausedUntil, language) : said.pausedOpen(can.resume.say);
  const pause = paused || pausedUntil ? [{ label: said.paused, value: until }] : [];
  return [...facts, ...pause];
}

function canChange(
  { regions: own, answers, stillHere }: Settings,
  { community, language, profile }: Frame,
): Block[] {
  const { wishes: can, profiles, choices, wishesTitle, wishesIntro } = wordsIn(language, profile);
  const regions = can.regions(own[0]?.[language] ?? examplePlace(community, language));
  const rhythms = [can.daily, can.weekly, can.monthly];
  const reading = [can.language, ...Object.values(profiles.wishes)];
  const others = [
    choices.answers.wishes[answers ? 'digest' : 'letter'],
    choices.stillHere.wishes[stillHere ? 'off' : 'on'],
  ];
  const all = [regions, ...rhythms, ...reading, ...others, can.pause, can.resume, can.stop];
  return [heading(wishesTitle), text(wishesIntro), wishes(all)];
}
