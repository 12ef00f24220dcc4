import { hesitates } from './frames.ts';
import type { Hearing, Reading } from './hearing.ts';
import { letters } from './nouns.ts';
import { words } from './pattern.ts';
import { readCommand } from './read-command.ts';
import type { Found, Mail, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { disagree, settled } from './settle.ts';
import type { Wish } from './wish.ts';
import { firstLine } from './wish-line.ts';

const nothing: Reading = { wishes: [], rest: '', doubt: null };

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
  if (subject === '' || (hearing.where === 'letter' && spoken.length > 0)) return seemsAWish(spoken, hearing) ? { ...nothing, doubt: [] } : read;
  const titled = readSentences([...sentencesOf(subject), ...spoken], `${subject}\n\n${text}`, hearing);
  if (found(titled)) return titled;
  return hearing.where === 'settings' && spoken.length > 0 ? { ...nothing, doubt: [] } : read;
}

/** Whether a mail surely asks something of us, though we cannot tell what. */
const seemsAWish = (sentences: Sentence[], { where }: Hearing): boolean =>
  where === 'settings'
    ? sentences.length > 0
    : where === 'letter' &&
      sentences.reduce((sum, { raw }) => sum + raw.split(/\s+/).length, 0) <= 60 &&
      sentences.some(({ asks, told, said }) => asks && !told && ourLetters.test(said) && us.test(said));

const ourLetters = words('(?:your|the|these|my|our|more|fewer|no|any) (?:\\S+ )?(?:letters|emails?|digests?|newsletters?|mailings?|news)|(?:vos|les|ces|mes|nos|de|des) (?:\\S+ )?(?:lettres|courriels?|bulletins?|infolettres?|nouvelles|envois)|(?:le|votre|mon) (?:bulletin|courriel)');

const found = ({ wishes, doubt }: Reading): boolean => wishes.length > 0 || doubt !== null;

function readSentences(sentences: Sentence[], text: string, hearing: Hearing): Reading {
  if (sentences.length === 0) return nothing;
  const said = sentences.map((one) => one.said);
  const mail: Mail = { sentences, all: said.join(' '), raw: sentences.map(({ raw }) => raw).join('\n'), hearing };
  const line = firstLine(text);
  const command = readCommand(text, hearing);
  const meant = settled([
    ...(command ? [{ wish: command, at: 0, sure: false, asked: false }] : []),
    ...sentences.flatMap((sentence, at) => (command && line.includes(sentence.raw) ? [] : wishesIn(sentence, at, mail))),
  ]);
  const wishes = meant.map(({ wish }) => wish);
  if (wishes.length === 0) return nothing;
  const others = sentences.filter((one, at) => !meant.some((found) => found.at === at) && !(command && line.includes(one.raw)));
  const told = others.filter((one) => !one.courteous && !isReason(one, hearing));
  const toldWords = told.reduce((sum, { raw }) => sum + raw.split(/\s+/).length, 0);
  const rest = toldWords >= aStory ? told.map(({ raw }) => raw).join(' ') : '';
  const unclear = wishes.some(({ kind }) => kind === 'unclear' || kind === 'perhaps-stop') || disagree(wishes) || doubts(sentences, wishes);
  const sure = meant.every((one) => one.sure);
  const reply = hearing.where !== 'settings';
  if (reply && !sure && toldWords > aRemark) return meant.some(({ asked }) => asked) ? unsure(wishes, rest) : nothing;
  return unclear ? unsure(wishes, rest) : { wishes, rest, doubt: null };
}

/** So many words told beside a wish are worth keeping; so many make a reply somebody's own words. */
const aStory = 12;
const aRemark = 18;

const unsure = (wishes: Wish[], rest: string): Reading => ({
  wishes: [],
  rest,
  doubt: wishes.filter(({ kind }) => kind !== 'unclear').map((wish) => [wish]),
});

const doubts = (sentences: Sentence[], wishes: Wish[]): boolean =>
  wishes.some(({ kind }) => !['help', 'why', 'guidelines', 'concern', 'more', 'thanks-item'].includes(kind)) &&
  sentences.some(({ said }) => hesitates.test(said));

/** A sentence about letters, reading or the writer's time explains a wish; it is no story. */
const isReason = ({ said }: Sentence, { where }: Hearing): boolean => where === 'settings' || reason.test(said);

const reason = words(`${letters}|eyes?|reading|screen|hospital|surgery|too (?:much|many)|trop|yeux|lire|ecran|hopital`);

function wishesIn(sentence: Sentence, at: number, mail: Mail): Found[] {
  const { where } = mail.hearing;
  return Object.values(rules).flatMap((rule: Rule) => {
    if (rule.where && !rule.where.includes(where)) return [];
    if (rule.asked && !mayAsk(sentence, mail)) return [];
    const wish = rule.read(sentence, mail);
    return wish ? [{ wish, at, sure: isSure(sentence, rule, mail), asked: sentence.asks && (where !== 'letter' || rule.ours || us.test(sentence.said)) }] : [];
  });
}

/** A request; or a few words that say nothing else; or, in a mail that was written to ask, whatever is not told of somebody. */
const mayAsk = ({ asks, said, told }: Sentence, { hearing, sentences }: Mail): boolean => {
  const few = said.split(' ').length;
  if (asks) return true;
  if (hearing.where === 'settings') return !told && !past.test(said) && (few <= 12 || sentences.some((one) => one.asks));
  return few <= 6 && ( sentences.filter(({ courteous }) => !courteous).length <= 3);
};

const past = words('was|were|had|went|asked|got|came|did|used|etait|avait|avais|etais|ai demande|avons demande|a ete');

const us = words(`${letters}|me|you|your|unsubscribe|moi|m|vous|vos|votre|desabonn\\S*|desinscri\\S*|nous|ecri\\S*`);

const isSure = ({ asks, said, told }: Sentence, rule: Rule, { hearing }: Mail): boolean =>
  !told && asks && (hearing.where !== 'letter' || rule.ours || (us.test(said) && words(letters).test(said)));
