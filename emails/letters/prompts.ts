import { formatDay } from '../../shared/language/dates.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type { Frame, PromptView } from '../../shared/letters/letter-model.ts';
import { slot } from '../../shared/letters/slots.ts';
import { type Block, mailTo, text, type Write, words } from '../blocks.ts';
import { inBrief, stewardLines } from '../people.ts';

/** A steward's question to everybody in a region. */
export const prompt: Write<'prompt'> = ({ prompt }, frame) => {
  const said = wordsIn(frame.language, frame.profile).prompt;
  const subject = said.subject(inBrief(prompt.question.words));
  const answer = mailTo(said.button, slot('reply'), `Re: ${subject}`, true);
  return {
    subject,
    title: said.title,
    invitesReply: true,
    blocks: [...questionBlocks(prompt, frame), answer, text(said.shared), text(said.free)],
  };
};

/** The same once more, to who has not answered. */
export const promptReminder: Write<'prompt-reminder'> = ({ prompt }, { community, language, profile }) => {
  const { planning, prompt: asked } = wordsIn(language, profile);
  const said = planning.reminder;
  const subject = said.subject(inBrief(prompt.question.words));
  return {
    subject,
    title: said.title,
    invitesReply: true,
    blocks: [
      text(asked.from(prompt.steward, prompt.place[language])),
      words(prompt.question.words, prompt.question.language, 'large'),
      text(said.answer(formatDay(prompt.closesOn, language, community.timeZone))),
      mailTo(asked.button, slot('reply'), `Re: ${subject}`, true),
      text(asked.shared),
      text(said.once),
    ],
  };
};

/** What a prompt says. */
function questionBlocks(prompt: PromptView, { community, language, profile }: Frame): Block[] {
  const said = wordsIn(language, profile).prompt;
  return [
    text(said.from(prompt.steward, prompt.place[language])),
    words(prompt.question.words, prompt.question.language, 'large'),
    text(said.answer(formatDay(prompt.closesOn, language, community.timeZone))),
  ];
}

/** A question is on its way. */
export const promptSent: Write<'prompt-sent'> = ({ prompt, audience }, { community, language, profile }) => {
  const said = wordsIn(language, profile).promptSent;
  return {
    subject: said.subject(inBrief(prompt.question.words)),
    title: said.title,
    invitesReply: false,
    blocks: [
      words(prompt.question.words, prompt.question.language, 'large'),
      text(said.text(prompt.place[language], audience)),
      text(said.closes(formatDay(prompt.closesOn, language, community.timeZone))),
    ],
  };
};

/** To a member who wrote to the stewards' address. */
export const notASteward: Write<'not-a-steward'> = ({ stewards }, { language, profile }) => {
  const said = wordsIn(language, profile).notASteward;
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: false,
    blocks: [text(said.text), text(said.write), { kind: 'list', items: stewardLines(stewards) }],
  };
};
