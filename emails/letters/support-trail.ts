import { formatPastDate } from '../../shared/language/dates.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type { Frame } from '../../shared/letters/letter-model.ts';
import type { TrailLine, TrailView } from '../../shared/letters/support-view.ts';
import { type Block, heading, text, type Write, when, wishes } from '../blocks.ts';
import { inBrief } from '../people.ts';
import { helperLine } from './support.ts';

/** What was done for a member by who helps them. */
export const supportTrail: Write<'support-trail'> = ({ trail }, frame) => {
  const { support } = wordsIn(frame.language, frame.profile);
  const said = support.trail;
  const can = support.wishes;
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: true,
    blocks: [
      ...trailBlocks(trail, frame),
      heading(support.nextTitle),
      wishes(trail.helpers.length > 0 ? [can.copies, can.noCopies, can.end] : [can.name]),
    ],
  };
};

/** The same within a letter about more. */
export function trailBlocks({ helpers, latest, more }: TrailView, frame: Frame): Block[] {
  const said = wordsIn(frame.language, frame.profile).support.trail;
  const who = helpers.map((one) =>
    [said.state[one.state](helperLine(one)), ...(one.copies ? [said.copies] : [])].join(' '),
  );
  return [
    heading(said.nowTitle),
    who.length > 0 ? { kind: 'list', items: who } : text(said.nobody),
    heading(said.listTitle),
    latest.length > 0 ? { kind: 'list', items: latest.map((line) => lineOf(line, frame)) } : text(said.none),
    ...when(more > 0, text(said.more(more))),
  ];
}

function lineOf({ at, what, helper, words }: TrailLine, { language, profile, community }: Frame): string {
  const said = wordsIn(language, profile).support.trail;
  const who = inBrief(helper?.trim() || said.forgotten);
  const line = said.line(formatPastDate(at, language, community.timeZone), said.what[what](who));
  return words?.trim() ? `${line} ${said.words(inBrief(words, 160))}` : line;
}
