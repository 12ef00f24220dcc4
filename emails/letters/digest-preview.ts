import { formatDay } from '../../shared/language/dates.ts';
import { timeAt } from '../../shared/language/times.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type { DigestView, Frame } from '../../shared/letters/letter-model.ts';
import { slotsIn } from '../../shared/letters/slots.ts';
import { type Block, heading, text, type Write, when, wishes } from '../blocks.ts';
import { examplePlace } from '../people.ts';
import { digest as digestLetter } from './digest.ts';

/** The digest that would go out next, as it would look now; nobody answers it from here. */
export const digestPreview: Write<'digest-preview'> = ({ digest, about }, frame) => {
  const { language, profile, community } = frame;
  const { preview: said, wishes: ask, wishesTitle } = wordsIn(language, profile).desk;
  const day = formatDay(about.at, language, about.timeZone);
  const time = timeAt(about.at, language, about.timeZone);
  return {
    subject: said.subject(about.place[language]),
    title: said.title,
    invitesReply: true,
    blocks: [
      text(said.text(day, time, about.readers)),
      text(digest === null ? said.nothing : said.changes),
      wishes([
        ...(about.other ? [{ say: said.other[about.other], does: said.otherDoes }] : []),
        said.place(examplePlace(community, language)),
      ]),
      ...(digest === null ? [] : [heading(said.below), ...asItLooks(digest, frame)]),
      heading(wishesTitle),
      wishes([ask.waiting, ask.held, ask.newcomers, ask.how]),
    ],
  };
};

/** What readers see, without what is for one of them alone, and without the ways to answer. */
function asItLooks(digest: DigestView, frame: Frame): Block[] {
  const said = wordsIn(frame.language, frame.profile).digest;
  const { blocks } = digestLetter(
    { kind: 'digest', digest: { ...digest, answered: [], thanked: [] } },
    frame,
  );
  const end = blocks.findIndex((block) => block.kind === 'heading' && block.text === said.replyTitle);
  return blocks
    .slice(0, end < 0 ? blocks.length : end)
    .flatMap((block) => when(block.kind !== 'link' || slotsIn(block.href).length === 0, block));
}
