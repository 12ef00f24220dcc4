import { formatDay } from '../../shared/language/dates.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type { ExpiredView, Frame } from '../../shared/letters/letter-model.ts';
import { heading, text, type Write, when } from '../blocks.ts';
import { inBrief } from '../people.ts';

/** To the stewards of the whole community: SES took no letters for a while. */
export const sendingStopped: Write<'sending-stopped'> = (
  { why, since },
  { community, language, profile },
) => {
  const said = wordsIn(language, profile).sending.stopped;
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: false,
    blocks: [
      text(said.text(formatDay(since, language, community.timeZone))),
      heading(said.whyTitle),
      text(said.why[why]),
      heading(said.nowTitle),
      text(said.nothingLost),
      text(said.tooOld),
      text(said.operator),
    ],
  };
};

/** To the same: what waited so long that it was not sent any more. */
export const editionsExpired: Write<'editions-expired'> = ({ editions }, frame) => {
  const said = wordsIn(frame.language, frame.profile).sending.expired;
  const has = (kind: ExpiredView['kind']) => editions.some((edition) => edition.kind === kind);
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: false,
    blocks: [
      text(said.text),
      { kind: 'list', items: editions.map((edition) => said.item(nameOf(edition, frame), edition.sent)) },
      ...when(has('digest'), text(said.digests)),
      ...when(has('prompt'), text(said.prompts)),
      text(said.why),
    ],
  };
};

function nameOf(edition: ExpiredView, { community, language, profile }: Frame): string {
  const said = wordsIn(language, profile).sending.expired;
  if (edition.kind === 'prompt') return said.prompt(inBrief(edition.question));
  return said[edition.rhythm](edition.place[language], formatDay(edition.due, language, community.timeZone));
}
