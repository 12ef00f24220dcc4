import { formatPastDate } from '../../shared/language/dates.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type { Frame, LetterModel } from '../../shared/letters/letter-model.ts';
import { type Block, heading, text, type Write, when, wishes } from '../blocks.ts';

type Asked = Extract<LetterModel, { kind: 'ask-to-forget' }>;

/** What will be erased, what stays and why; and what becomes of words that others can read. */
export const askToForget: Write<'ask-to-forget'> = (model, frame) => {
  const said = wordsIn(frame.language, frame.profile).privacy.askToForget;
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: true,
    blocks: [
      ...when(model.unsure && !model.isSteward, text(said.unsure)),
      text(said.asked),
      ...(model.isSteward ? [text(said.steward), text(said.stewardFirst)] : choiceBlocks(model, frame)),
    ],
  };
};

function choiceBlocks({ shared, hosts }: Asked, { language, profile }: Frame): Block[] {
  const said = wordsIn(language, profile).privacy.askToForget;
  return [
    heading(said.erasedTitle),
    { kind: 'list', items: said.erased },
    heading(said.keptTitle),
    text(said.kept),
    text(said.law),
    text(said.others),
    ...when(hosts, text(said.gatherings)),
    text(said.backups),
    heading(said.wordsTitle),
    ...when(shared > 0, text(said.shared(shared))),
    text(said.hidden),
    text(said.choose),
    wishes(shared > 0 ? [said.erase, said.keep] : [said.erase]),
    text(said.no),
    text(said.end),
  ];
}

/** The last letter. */
export const forgotten: Write<'forgotten'> = ({ words }, { community, language, profile }) => {
  const { privacy, mailboxes } = wordsIn(language, profile);
  const said = privacy.forgotten;
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: false,
    blocks: [
      text(said.done),
      ...(words === null ? [] : [text(said.words[words])]),
      text(said.kept),
      text(said.address),
      text(said.thanks),
      text(said.back(`${mailboxes.join}@${community.mailDomain}`)),
    ],
  };
};

/** To somebody who writes to us after that. */
export const wasForgotten: Write<'was-forgotten'> = ({ on }, { community, language, profile }) => {
  const { privacy, mailboxes } = wordsIn(language, profile);
  const said = privacy.wasForgotten;
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: false,
    blocks: [
      text(said.text(formatPastDate(on, language, community.timeZone))),
      text(said.unused),
      text(said.back(`${mailboxes.join}@${community.mailDomain}`)),
    ],
  };
};
