import { aboutItems, isSure, itemFirst, mayAsk, us } from './addressed.ts';
import { hesitates } from './frames.ts';
import type { Hearing, Reading } from './hearing.ts';
import { letters, membership } from './nouns.ts';
import { words } from './pattern.ts';
import { readCommand } from './read-command.ts';
import type { Found, Mail, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { disagree, settled } from './settle.ts';
import { strangersIn, strays, sum } from './strangers.ts';
import { unheardIn } from './unheard.ts';
import { isUnmeant } from './unmeant.ts';
import type { Wish, WishKind } from './wish.ts';
import { firstLine } from './wish-line.ts';

const nothing: Reading = { wishes: [], rest: '', unheard: [], doubt: null };

/**
 * What a mail asks for. Its words are parted into sentences; each is a wish, a courtesy, a reason, or something told. In a mail that was written to
 * ask (`settings`), what is told is a reason. In a reply, a wish counts where it is surely about our letters, or where nothing else is told; where
 * somebody's words stand around it, we ask rather than act. Pure, linear in the length of the text.
 */
export function readWishes(text: string, hearing: Hearing): Reading {
  const subject = hearing.subject ?? '';
  const spoken = sentencesOf(text);
  const read = readSentences(spoken, text, hearing);
  if (found(read)) return read;
  if (subject === '' || (hearing.where === 'letter' && spoken.length > 0))
    return seemsAWish(spoken, hearing) ? { ...nothing, doubt: [] } : read;
  const titled = readSentences([...sentencesOf(subject), ...spoken], `${subject}\n\n${text}`, hearing);
  if (found(titled))
    return onlyTitled(titled, spoken)
      ? { ...titled, wishes: [], unheard: [], doubt: [titled.wishes] }
      : titled;
  return hearing.where === 'settings' && spoken.length > 0 ? { ...nothing, doubt: [] } : read;
}

/** A wish that only the subject names, above a story: it may be but the story's title. */
const onlyTitled = ({ wishes, doubt }: Reading, spoken: Sentence[]): boolean =>
  doubt === null &&
  wishes.some(({ kind }) => kind === 'profile' || kind === 'rhythm') &&
  spoken.filter(({ courteous }) => !courteous).length > 2;

/** Whether a mail surely asks something of us, though we cannot tell what. */
const seemsAWish = (sentences: Sentence[], { where, ownWords }: Hearing): boolean =>
  where === 'settings'
    ? sentences.length > 0
    : where === 'letter' &&
      !ownWords &&
      sentences.reduce((sum, { raw }) => sum + raw.split(/\s+/).length, 0) <= 60 &&
      sentences.some(({ asks, told, said }) => asks && !told && ourLetters.test(said) && us.test(said));

const ourLetters = words(
  '(?:your|the|these|my|our|more|fewer|no|any) (?:\\S+ )?(?:letters|emails?|digests?|newsletters?|mailings?|news)|(?:vos|les|ces|mes|nos|de|des) (?:\\S+ )?(?:lettres|courriels?|bulletins?|infolettres?|nouvelles|envois)|(?:le|votre|mon) (?:bulletin|courriel)',
);

const found = ({ wishes, doubt }: Reading): boolean => wishes.length > 0 || doubt !== null;

function readSentences(all: Sentence[], text: string, hearing: Hearing): Reading {
  const command = readCommand(text, hearing);
  const line = firstLine(text);
  const sentences = command ? all.filter(({ raw }) => !line.includes(raw)) : all;
  const said = sentences.map((one) => one.said).join(' ');
  const mail: Mail = { sentences, all: said, raw: text, hearing };
  const commanded = command ? [{ wish: command, at: -1, sure: true, asked: false }] : [];
  const heard = sentences.flatMap((one, at) => wishesIn(one, at, mail));
  const meant = settled([...commanded, ...together(heard)]);
  if (meant.length === 0) return nothing;
  const reading = judged(meant, sentences, hearing);
  if (reading.wishes.length === 0 || reading.wishes.some(({ kind }) => kind === 'stop')) return reading;
  const strange = strangersIn(sentences, meant, hearing.community);
  return { ...reading, unheard: unheardIn(sentences, heard, strange) };
}

/** Whether what was found is meant: acted on, asked about, or taken for somebody's words. */
function judged(found: Found[], sentences: Sentence[], { where, community, ownWords }: Hearing): Reading {
  const strange = strangersIn(sentences, found, community);
  const meant = found.map((one) => ({
    ...one,
    sure: one.sure && (where !== 'letter' || isOurs(one, sentences, strange)),
  }));
  const wishes = meant.map(({ wish }) => wish);
  const others = sentences.filter((_, at) => !meant.some((one) => one.at === at));
  const told = others.filter((one) => !one.courteous && !(where === 'settings' || reason.test(one.said)));
  const toldWords = sum(told.map(({ raw }) => raw.split(/\s+/).length));
  const rest = toldWords >= aStory ? told.map(({ raw }) => raw).join(' ') : '';
  if (where !== 'settings' && !meant.every(({ sure, at }) => sure && at >= 0)) {
    if (ownWords && toldWords > 0) return nothing;
    const chats = toldWords > 3 && meant.every(({ wish, sure }) => wish.kind === 'help' && !sure);
    if (chats || toldWords > remarkBeside(meant) || strays(strange, meant, where))
      return meant.some(({ asked }) => asked) && sum(strange) <= aTale ? unsure(wishes, rest) : nothing;
  }
  const unclear = wishes.some(({ kind }) => kind === 'unclear' || kind === 'perhaps-stop');
  return unclear || disagree(wishes) || hesitant(sentences, wishes)
    ? unsure(wishes, rest)
    : { wishes, rest, unheard: [], doubt: null };
}

/** "Stop sending us home": what strange words stand with, and nothing of ours, is no letter that we send. */
function isOurs({ wish, at }: Found, sentences: Sentence[], strange: number[]): boolean {
  const said = sentences[at]?.said ?? '';
  if (!ofLetters.includes(wish.kind) || (strange[at] ?? 0) === 0) return true;
  return !nothingElse.includes(wish.kind) && ourNouns.test(said);
}

const ofLetters: WishKind[] = ['stop', 'forget-me', 'answers', 'still-here'];
/** Of these "letters" speak too: "I don’t want answers to my letters, I want action". */
const nothingElse: WishKind[] = ['answers', 'still-here'];
const ourNouns = words(
  `${letters}|${membership}|lists?|listes?|unsubscribe|desabonn\\S*|desinscri\\S*|circle|cercle|(?:take|taking) (?:me|us) off|(?:about|forget|delete|erase) me|(?:sur|oubliez|effacez) moi`,
);

/** So many words told beside a wish are worth keeping; so many make a reply somebody's own words. */
const aStory = 12;
const aRemark = 18;
/** So many strange words are a story, about which nobody wants to be asked. */
const aTale = 10;

/** How much may be told beside: an end is asked about sooner than anything else, but a command to end has been weighed with what stands below it. */
function remarkBeside(meant: Found[]): number {
  const stop = meant.find(({ wish }) => wish.kind === 'stop');
  if (meant.some(({ at }) => at < 0)) return stop ? Number.POSITIVE_INFINITY : aStory - 1;
  return stop ? aStory / 2 : aRemark;
}

const unsure = (wishes: Wish[], rest: string): Reading => ({
  wishes: [],
  rest,
  unheard: [],
  doubt: wishes.flatMap((wish) =>
    wish.kind === 'unclear' ? (wish.options ?? []).map((option) => [option]) : [[wish]],
  ),
});

/** "Maybe weekly, I am not sure": what somebody is not sure of themselves we ask about; of a question nobody need be sure. */
const hesitant = (sentences: Sentence[], wishes: Wish[]): boolean =>
  wishes.some(({ kind }) => !questions.includes(kind)) && sentences.some(({ said }) => hesitates.test(said));

const questions: WishKind[] = [
  'help',
  'why',
  'settings',
  'my-data',
  'guidelines',
  'concern',
  'more',
  'thanks-item',
];

/** What is told of letters, reading or the writer's time explains a wish; it is no story. */
const reason = words(
  `${letters}|eyes?|reading|screen|hospital|surgery|too (?:much|many)|trop|yeux|lire|ecran|hopital`,
);

/** What stands beside a sure wish, in the same sentence, is meant as surely. */
const together = (all: Found[]): Found[] =>
  all.map((one) => ({
    ...one,
    sure: one.sure || (one.asked && all.some(({ at, sure }) => at === one.at && sure)),
  }));

function wishesIn(sentence: Sentence, at: number, mail: Mail): Found[] {
  const { where } = mail.hearing;
  const unmeant = isUnmeant(sentence);
  return Object.entries(rules).flatMap(([kind, rule]: [string, Rule]) => {
    if (rule.where && !rule.where.includes(where)) return [];
    if (unmeant && !questions.some((one) => one === kind)) return [];
    if (where === 'letter' && itemFirst.test(sentence.raw) && !aboutItems.includes(kind)) return [];
    if (rule.asked && !mayAsk(sentence, mail)) return [];
    const read = rule.read(sentence, mail) ?? [];
    const asked =
      sentence.asks &&
      (where !== 'letter' || rule.ours || us.test(sentence.said) || words(letters).test(sentence.said));
    return [read].flat().map((wish) => ({ wish, at, sure: isSure(sentence, rule, mail), asked }));
  });
}
