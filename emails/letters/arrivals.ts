import { wordsIn } from '../../shared/language/words.ts';
import type { Reader } from '../../shared/letters/arrivals-view.ts';
import type { Frame } from '../../shared/letters/letter-model.ts';
import { type Block, heading, text, type Write, when } from '../blocks.ts';
import { calledBy, inBrief } from '../people.ts';

/** Asks, once, a member whose letters came back for a while whether they can read us. */
export const canYouReadUs: Write<'can-you-read-us'> = ({ name }, { language, profile }) => {
  const said = wordsIn(language, profile).canYouReadUs;
  return {
    subject: said.subject,
    title: said.title(calledBy(name)),
    invitesReply: true,
    blocks: [text(said.why), text(said.ask), text(said.stop), text(said.once)],
  };
};

/** Tells a steward whom letters reach no more, and whom they reach again. */
export const lettersNotArriving: Write<'letters-not-arriving'> = (
  { note },
  { community, language, profile },
) => {
  const { arrivals: said, mailboxes } = wordsIn(language, profile);
  const { unreachable, returned, refused, complained } = note;
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: false,
    blocks: [
      text(said.intro),
      ...when(
        unreachable.length > 0,
        heading(said.unreachableTitle),
        text(said.unreachable(unreachable.length)),
        people(unreachable, { language, profile }, ({ why }) => said.why[why]),
        text(said.help),
        text(said.newAddress(`${mailboxes.join}@${community.mailDomain}`)),
        text(said.oldAddress),
      ),
      ...when(
        returned.length > 0,
        heading(said.returnedTitle),
        text(said.returned(returned.length)),
        people(returned, { language, profile }, () => null),
      ),
      ...when(refused > 0, heading(said.refusedTitle), text(said.refused(refused))),
      ...when(complained > 0, heading(said.complainedTitle), text(said.complained(complained))),
    ],
  };
};

/** A letter must not outgrow what can be kept of it. */
const mostNames = 100;

/** One to a line: "Marie, Ottawa, marie@example.ca: the mailbox is full". */
function people<R extends Reader>(
  readers: R[],
  { language, profile }: Pick<Frame, 'language' | 'profile'>,
  remark: (reader: R) => string | null,
): Block {
  const { signed, labelled, arrivals } = wordsIn(language, profile);
  const items = readers.slice(0, mostNames).map((reader) => {
    const { name, address, place } = reader;
    const who = name
      ? `${signed(inBrief(name), place[language])}, ${address}`
      : `${address}, ${place[language]}`;
    const said = remark(reader);
    return said === null ? who : `${labelled(who)} ${said}`;
  });
  const others = readers.length - items.length;
  return { kind: 'list', items: others > 0 ? [...items, arrivals.others(others)] : items };
}
