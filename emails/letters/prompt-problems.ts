import { formatFullDay } from '../../shared/language/moments.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type { DraftView, Frame, PromptProblem } from '../../shared/letters/letter-model.ts';
import { type Block, heading, text, when } from '../blocks.ts';
import { inBrief } from '../people.ts';

/** What there is to look at before a question goes out; where lines could not be read, how they are written. */
export function problemBlocks(problems: PromptProblem[], draft: DraftView | null, frame: Frame): Block[] {
  const { preview, help } = wordsIn(frame.language, frame.profile);
  const place = (draft?.place ?? frame.community.regions.name)[frame.language];
  const unread = ['unknown-region', 'unknown-date', 'date-past'];
  return when(
    problems.length > 0,
    heading(preview.problemsTitle),
    { kind: 'list', items: problems.map((problem) => problemText(problem, draft, frame)) },
    ...when(
      problems.some(({ kind }) => unread.includes(kind)),
      text(preview.fix),
      { kind: 'example', lines: help.stewardPromptLines(place) },
    ),
    heading(preview.nextTitle),
  );
}

function problemText(
  problem: PromptProblem,
  draft: DraftView | null,
  { language, profile, community }: Frame,
): string {
  const { preview, planning } = wordsIn(language, profile);
  const said = planning.draft.problems;
  const closes = draft ? formatFullDay(draft.closesOn, language) : '';
  switch (problem.kind) {
    case 'unknown-region':
      return preview.problems[problem.kind](
        inBrief(problem.written),
        (draft?.place ?? community.regions.name)[language],
      );
    case 'unknown-date':
    case 'date-past':
      return preview.problems[problem.kind](inBrief(problem.written), closes);
    case 'unknown-moment':
      return said[problem.kind](inBrief(problem.written));
    case 'moment-past':
      return said[problem.kind](formatFullDay(problem.written, language));
    case 'date-far':
      return said[problem.kind](inBrief(problem.written), formatFullDay(problem.day, language));
    case 'closes-too-soon':
      return said[problem.kind](formatFullDay(problem.day, language), closes);
    case 'one-language':
      return said[problem.kind][problem.language];
    case 'several-at-once':
    case 'send-and-more':
    case 'no-question':
      return said[problem.kind];
  }
}
