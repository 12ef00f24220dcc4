import { formatDay } from '../../shared/language/dates.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type { Frame } from '../../shared/letters/letter-model.ts';
import type { EditionView } from '../../shared/letters/sending-view.ts';
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
  const has = (kind: EditionView['kind']) => editions.some((edition) => edition.kind === kind);
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

/** To the same: letters in which something was wrong, so that they were not sent at all. */
export const lettersNotSent: Write<'letters-not-sent'> = ({ editions }, frame) => {
  const said = wordsIn(frame.language, frame.profile).sending.unfit;
  const has = (kind: EditionView['kind']) => editions.some((edition) => edition.kind === kind);
  const faults = new Set(editions.flatMap((edition) => edition.faults));
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: false,
    blocks: [
      text(said.text),
      { kind: 'list', items: editions.map((edition) => said.item(nameOf(edition, frame), edition.letters)) },
      heading(said.whyTitle),
      { kind: 'list', items: [...faults].map((fault) => said.why[fault]) },
      heading(said.nowTitle),
      ...when(has('digest'), text(said.digests)),
      ...when(has('prompt'), text(said.prompts)),
      text(said.operator),
    ],
  };
};

/** To anybody, in place of a letter in which something was wrong. It says as little as can be, for it must not go wrong itself. */
export const couldNotWrite: Write<'could-not-write'> = (_, { language, profile }) => {
  const said = wordsIn(language, profile).sending.couldNotWrite;
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: true,
    blocks: [text(said.text), text(said.safe), text(said.ask)],
  };
};

function nameOf(edition: EditionView, { community, language, profile }: Frame): string {
  const said = wordsIn(language, profile).sending.expired;
  if (edition.kind === 'gathering') return said.gathering(inBrief(edition.title));
  if (edition.kind !== 'digest') return said[edition.kind](inBrief(edition.question));
  return said[edition.rhythm](edition.place[language], formatDay(edition.due, language, community.timeZone));
}
