import { formatDay } from '../../shared/language/dates.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type { Frame, PromptProblem, PromptView } from '../../shared/letters/letter-model.ts';
import { slot } from '../../shared/letters/slots.ts';
import { type Block, heading, mailTo, subheading, text, type Write, when, words } from '../blocks.ts';
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

/** What a prompt says, as its letter and its preview show it. */
function questionBlocks(prompt: PromptView, { community, language, profile }: Frame): Block[] {
  const said = wordsIn(language, profile).prompt;
  return [
    text(said.from(prompt.steward, prompt.place[language])),
    words(prompt.question.words, prompt.question.language, 'large'),
    text(said.answer(formatDay(prompt.closesOn, language, community.timeZone))),
  ];
}

/** The very letter, shown to its steward before anybody else sees it. */
export const promptPreview: Write<'prompt-preview'> = ({ prompt, audience, problems }, frame) => {
  const { preview: said, ...all } = wordsIn(frame.language, frame.profile);
  const place = prompt.place[frame.language];
  const day = formatDay(prompt.closesOn, frame.language, frame.community.timeZone);
  const problemText = ({ kind, written }: PromptProblem) =>
    said.problems[kind](inBrief(written), kind === 'unknown-region' ? place : day);
  return {
    subject: said.subject(inBrief(prompt.question.words)),
    title: said.title,
    invitesReply: true,
    blocks: [
      ...when(
        problems.length > 0,
        heading(said.problemsTitle),
        { kind: 'list', items: problems.map(problemText) },
        text(said.fix),
        { kind: 'example', lines: all.help.stewardPromptLines(place) },
        heading(said.nextTitle),
      ),
      text(said.audience(place, audience)),
      text(said.closes(day)),
      text(said.send),
      text(said.change),
      heading(said.letterTitle),
      subheading(all.prompt.title),
      ...questionBlocks(prompt, frame),
      text(all.prompt.shared),
      text(all.prompt.free),
    ],
  };
};

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
