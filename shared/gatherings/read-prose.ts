import { readDate } from '../language/read-date.ts';
import { readTimes } from '../language/read-time.ts';
import type { Details } from './gathering.ts';
import { type AnnouncementMail, namesLines } from './read-announcement.ts';
import { readWhen } from './read-when.ts';

/**
 * An announcement in plain sentences, with the lines that it tells: "Potluck on Saturday December 5 at noon at 12 Oak Street. Bring a dish!". Only a sentence
 * that names both a day and an hour is read so, and only while no time is known; all that was written stays.
 */
export function withLines(mail: AnnouncementMail, before: Details): AnnouncementMail {
  const { text, language, now } = mail;
  if (before.start !== null || namesLines(text) || mail.calendar(before.timeZone)) return mail;
  const here = now.toZonedDateTimeISO(before.timeZone).toPlainDateTime();
  const day = here.toPlainDate();
  for (const sentence of sentencesOf(text)) {
    const place = placeIn(sentence, (words) => readTimes(words) === null && !readDate(words, language, day));
    const when = place ? sentence.replace(place.said, ' ') : sentence;
    if (readWhen(when, language, here).kind !== 'read') continue;
    const where = place && before.where === '' ? `\nWhere: ${place.name}` : '';
    return { ...mail, text: `When: ${when.trim()}${where}\n${text}` };
  }
  return mail;
}

/** Nobody announces anything in more, or later. */
const [longest, most] = [300, 5];

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=\p{L}{2}[.!?]|\d[!?])\s+|\n+/u)
    .map((one) => one.replace(/[.!?\s]+$/, ''))
    .filter((one) => one !== '' && one.length <= longest)
    .slice(0, most);

/** "At the library", « au 12, rue Oak »: what stands behind such a word and is no time. */
function placeIn(
  sentence: string,
  isPlace: (words: string) => boolean,
): { name: string; said: string } | null {
  for (const match of sentence.matchAll(/(?:^|\s)(?:at|in|à|au|aux|chez)\s+/giu)) {
    const rest = sentence.slice(match.index + match[0].length);
    const [name = ''] = rest.split(/,?\s+(?:on|le|from|this|next|every|at|à|de\s+\d)\s/iu);
    if (/\p{L}{3}/u.test(name) && isPlace(name)) return { name: name.trim(), said: `${match[0]}${name}` };
  }
  return null;
}
