import { isToUs } from './addressed.ts';
import { words } from './pattern.ts';
import type { Found } from './rule.ts';
import type { Sentence } from './sentences.ts';

/**
 * What else a mail surely asks of us that was not understood, as written: told to its writer, so that nothing is lost in silence. `strange` are the
 * words of each sentence that no wish is made of: without any, it but repeats what was heard, or points at it ("Could you send them?").
 */
export const unheardIn = (sentences: Sentence[], heard: Found[], strange: number[]): string[] =>
  sentences
    .filter((one, at) => asksElse(one) && (strange[at] ?? 0) > 0 && !heard.some((found) => found.at === at))
    .map(({ raw }) => raw)
    .slice(0, 3);

const asksElse = (one: Sentence): boolean =>
  one.asks && !one.told && !one.courteous && isToUs(one) && !courtesies.test(one.said);

/** What is asked for with every wish: that it be done, that nothing else change, an answer. */
const courtesies = words(
  [
    'is (?:that|it|this) (?:\\S+ )?(?:possible|ok|okay|alright)|possible|confirm\\S*|let me know|tell me (?:if|when|whether)|(?:can|could|will) you (?:do|fix|arrange|manage|help|see|look|make|change) (?:that|this|it|to that)(?: \\S+){0,3}',
    'keep (?:the|all|my|everything|them|it|up)(?: \\S+){0,5}|leave (?:the|all|my|everything|it|them)(?: \\S+){0,5}|(?:the )?(?:rest|others?)(?: \\S+){0,4}|(?:gard|laiss|touch)\\S+(?: \\S+){0,6}',
    'do (?:it|that|so)|correct|update|amend|note|record\\S*|faites(?: \\S+){0,3}|corrig\\S+|not(?:ez|er)|inscri\\S+|dossiers?|files?|(?:ce|c) (?:est|serait) possible|d accord|understand|comprend\\S*|forgive|excus\\S+|pardon\\S*|hope|sorry|desolee?',
  ].join('|'),
);
