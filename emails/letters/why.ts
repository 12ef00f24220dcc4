import { formatList, formatPastDate } from '../../shared/language/dates.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type { Frame, WhyView } from '../../shared/letters/letter-model.ts';
import { heading, text, type Write, when, wishes } from '../blocks.ts';
import { broughtLine } from './my-data.ts';

/** Why somebody got a letter, and how to get fewer or none. */
export const why: Write<'why'> = ({ why: view }, frame) => {
  const { language, profile, community } = frame;
  const { privacy, settingsRows, wishes: can } = wordsIn(language, profile);
  const said = privacy.whyLetter;
  const { letter, status, settings } = view;
  const day = (instant: string) => formatPastDate(instant, language, community.timeZone);
  const places = formatList(
    settings.regions.map((region) => region[language]),
    language,
  );
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: true,
    blocks: [
      ...(letter
        ? [
            text(said.letter(privacy.myData.sorts[letter.sort], day(letter.sentAt))),
            text(said.because[letter.sort]),
          ]
        : []),
      text(statusIn(view, frame)),
      ...when(status === 'asked', text(said.askedNo)),
      ...when(status === 'member' && places !== '', text(said.places(places))),
      ...when(status === 'member', text(said.rhythm(settingsRows.rhythmName[settings.rhythm]))),
      ...when(status !== 'left', heading(said.stopTitle)),
      ...when(status === 'asked', wishes([can.stop, can.help])),
      ...when(status === 'member', wishes([can.monthly, can.pause, can.stop, privacy.wishes.myData])),
    ],
  };
};

function statusIn({ status, since }: WhyView, frame: Frame): string {
  const { language, profile, community } = frame;
  const { how, whyLetter } = wordsIn(language, profile).privacy;
  const said = whyLetter.status;
  if (status === 'left') return said.left;
  if (since === null) return said.unknown;
  const day = formatPastDate(since.at, language, community.timeZone);
  if (since.method === 'import') return [said.list(day), ...broughtLine(since.brought, frame)].join(' ');
  if (status === 'asked') return said.asked(day, how[since.method]);
  return since.method === 'steward-file' ? said.steward(day) : said.member(day, how[since.method]);
}
