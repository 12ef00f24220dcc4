import { formatPastDate } from '../../shared/language/dates.ts';
import { timeAt } from '../../shared/language/times.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type { Frame } from '../../shared/letters/letter-model.ts';
import type { HeldView } from '../../shared/letters/safe-space-view.ts';
import { type Block, heading, text, when, wishes, words } from '../blocks.ts';
import { inBrief } from '../people.ts';

/** Why words wait, where that is to be told. */
export function whyBlocks({ why, quietUntil }: HeldView, { community, language, profile }: Frame): Block[] {
  const { safeSpace, files } = wordsIn(language, profile);
  const said = safeSpace.waiting;
  if (why === 'unscanned') return [text(files.unscannedHeld)];
  if (why === 'quiet')
    return quietUntil ? [text(said.quiet(timeAt(quietUntil, language, community.timeZone)))] : [];
  return why && why !== 'unsure' ? [text(said.why[why])] : [];
}

/** What the writer shared before, in a few lines, and what was said with them; nothing about what they read. */
export function aboutWriter({ history, talk }: HeldView, { community, language, profile }: Frame): Block[] {
  const said = wordsIn(language, profile).safeSpace.waiting;
  const { since, shared, declined, hidden, concerns } = history;
  const day = since && formatPastDate(since, language, community.timeZone);
  const lines = [
    day ? said.shared(shared, day) : said.newHere,
    ...(declined > 0 ? [said.declined(declined)] : []),
    ...(hidden > 0 ? [said.hidden(hidden)] : []),
    ...(concerns > 0 ? [said.concerns(concerns)] : []),
  ];
  const spoken = talk.flatMap(({ side, by, words: told }): Block[] => [
    text(
      side === 'steward'
        ? said.asked(inBrief(by ?? '') || said.aSteward)
        : said.answered(inBrief(by ?? '') || said.theWriter),
    ),
    words(told, null, 'quiet'),
  ]);
  return [
    heading(said.historyTitle),
    text(lines.join(' ')),
    ...when(talk.length > 0, heading(said.talkTitle), ...spoken),
  ];
}

/** That words are out, through whom and why, and that they stay out unless a steward brings them back. */
export function refusalBlocks({ refusal }: HeldView, { language, profile }: Frame): Block[] {
  if (!refusal) return [];
  const said = wordsIn(language, profile).safeSpace.waiting;
  const { what, by, reason, concerns, review } = refusal;
  const who = inBrief(by ?? '') || said.aSteward;
  return [
    text(said.refused[what](who)),
    ...when(reason.trim() !== '', text(said.reason(who)), words(reason, null, 'quiet')),
    ...concerns.flatMap((one) => [
      text(said.concern(inBrief(one.by ?? '') || said.someone)),
      words(one.words, null, 'quiet'),
    ]),
    ...when(review, text(said.stays)),
  ];
}

/** What a steward may reply, by where the words are. */
export function orders({ state, refusal }: HeldView, { language, profile }: Frame): Block[] {
  const said = wordsIn(language, profile).safeSpace.waiting;
  const { leaveOut, approve, approveNow, putBack, hold, decline, ask, edit, keep, hide, pause, history } =
    said.choices;
  const own = {
    held: [approve, decline, ask, edit],
    quiet: [hold, approveNow, decline, ask, edit],
    published: [keep, hide, ask],
    hidden: refusal?.review ? [putBack, leaveOut, ask] : [putBack, ask],
    declined: refusal?.review ? [approve, leaveOut, ask] : [],
    withdrawn: [],
  }[state];
  return [text(said.decide), wishes([...own, pause, history])];
}
