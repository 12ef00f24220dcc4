import { formatDay, formatList } from '../../shared/language/dates.ts';
import { type Language, languages } from '../../shared/language/language.ts';
import { formatFullDay, formatMoment } from '../../shared/language/moments.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type { DraftView, Frame } from '../../shared/letters/letter-model.ts';
import {
  type Block,
  heading,
  subheading,
  text,
  type Wish,
  type Write,
  when,
  wishes,
  words,
} from '../blocks.ts';
import { inBrief } from '../people.ts';
import { problemBlocks } from './prompt-problems.ts';

/** The very letter in each language, shown to its steward before anybody else sees it. */
export const promptPreview: Write<'prompt-preview'> = ({ draft, approval, problems }, frame) => {
  const { language, profile } = frame;
  const { preview, planning } = wordsIn(language, profile);
  const said = planning.draft;
  const place = draft.place[language];
  const question = inBrief(draft.question[language] ?? draft.question.en ?? draft.question.fr ?? '');
  const { askedBy, needed } = approval;
  const isPlanned = draft.state === 'scheduled';
  const moment = draft.sendsAt && formatMoment(draft.sendsAt, language);
  const [subject, title] = askedBy
    ? [said.askedSubject(question), said.askedTitle]
    : isPlanned
      ? [said.scheduledSubject(question), said.scheduledTitle]
      : [preview.subject(question), preview.title];
  return {
    subject,
    title,
    invitesReply: true,
    blocks: [
      ...problemBlocks(problems, draft, frame),
      ...when(askedBy !== null, text(said.asks(inBrief(askedBy ?? ''), place))),
      text(preview.audience(place, draft.audience)),
      ...when(
        needed.length > 0,
        text(
          said.needs(
            formatList(
              needed.map((name) => inBrief(name)),
              language,
            ),
            place,
          ),
        ),
      ),
      ...when(moment !== null, text(isPlanned ? said.goes(moment ?? '') : said.would(moment ?? ''))),
      text(preview.closes(formatFullDay(draft.closesOn, language))),
      text(said.say),
      wishes(wishesFor(isPlanned, askedBy !== null, said.wishes)),
      text(isPlanned ? said.changePlanned : preview.change),
      heading(preview.letterTitle),
      ...languages.flatMap((one) => letterIn(one, draft, frame)),
    ],
  };
};

function wishesFor(
  isPlanned: boolean,
  isAsked: boolean,
  can: ReturnType<typeof wordsIn>['planning']['draft']['wishes'],
): Wish[] {
  if (isAsked) return [can.send, can.sendWhen, can.decline];
  return [isPlanned ? can.sendNow : can.send, can.sendWhen, can.cancel, can.questions];
}

/** A letter as those get it who read a language: what it says, as one quotation in that language. */
function letterIn(of: Language, draft: DraftView, { language, profile, community }: Frame): Block[] {
  const { draft: said } = wordsIn(language, profile).planning;
  if (!community.languages.includes(of)) return [];
  const title = subheading(said.inLanguage[of]);
  const question = draft.question[of];
  if (question === undefined) return [title, text(said.missing[of])];
  const { prompt } = wordsIn(of);
  const letter = [
    prompt.title,
    prompt.from(inBrief(draft.steward), draft.place[of]),
    question,
    prompt.answer(formatDay(draft.closesOn, of, community.timeZone)),
    prompt.shared,
    prompt.free,
  ];
  return [title, words(letter.join('\n\n'), of)];
}
