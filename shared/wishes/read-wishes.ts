import type { Community } from '../community/community.ts';
import { regionsOf } from '../community/region.ts';
import { fold } from '../language/fold.ts';
import { everyday } from './everyday-words.ts';
import { hesitates } from './frames.ts';
import type { Hearing, Reading } from './hearing.ts';
import { letters } from './nouns.ts';
import { placeNames } from './place-names.ts';
import { words } from './pattern.ts';
import { readCommand } from './read-command.ts';
import type { Found, Mail, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { disagree, settled } from './settle.ts';
import { isWishWord, tidy } from './spelling.ts';
import type { Wish, WishKind } from './wish.ts';
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
  const meant = settled(together([
    ...(command ? [{ wish: command, at: 0, sure: false, asked: false }] : []),
    ...sentences.flatMap((sentence, at) => (command && line.includes(sentence.raw) ? [] : wishesIn(sentence, at, mail))),
  ]));
  const wishes = meant.map(({ wish }) => wish);
  if (wishes.length === 0) return nothing;
  const others = sentences.filter((one, at) => !meant.some((found) => found.at === at) && !(command && line.includes(one.raw)));
  const told = others.filter((one) => !one.courteous && !isReason(one, hearing));
  const toldWords = told.reduce((sum, { raw }) => sum + raw.split(/\s+/).length, 0);
  const rest = toldWords >= aStory ? told.map(({ raw }) => raw).join(' ') : '';
  const unclear = wishes.some(({ kind }) => kind === 'unclear' || kind === 'perhaps-stop') || disagree(wishes) || doubts(sentences, wishes);
  const sure = meant.every((one) => one.sure);
  const reply = hearing.where !== 'settings';
  const strange = strangersIn(sentences, meant, hearing);
  if (reply && !sure && (toldWords > remarkBeside(wishes) || strays(strange, meant, hearing)))
    return meant.some(({ asked }) => asked) && sum(strange) <= aTale ? unsure(wishes, rest) : nothing;
  return unclear ? unsure(wishes, rest) : { wishes, rest, doubt: null };
}

/** So many words told beside a wish are worth keeping; so many make a reply somebody's own words. */
const aStory = 12;
const aRemark = 18;

/** An end is asked about sooner than anything else. */
const remarkBeside = (wishes: Wish[]): number => (wishes.some(({ kind }) => kind === 'stop') ? 6 : aRemark);

const sum = (all: number[]): number => all.reduce((total, one) => total + one, 0);

const unsure = (wishes: Wish[], rest: string): Reading => ({
  wishes: [],
  rest,
  doubt: wishes.filter(({ kind }) => kind !== 'unclear').map((wish) => [wish]),
});

const doubts = (sentences: Sentence[], wishes: Wish[]): boolean =>
  wishes.some(({ kind }) => !['help', 'why', 'guidelines', 'concern', 'more', 'thanks-item'].includes(kind)) &&
  sentences.some(({ said }) => hesitates.test(said));

/** What stands beside a sure wish, in the same sentence, is meant as surely. */
const together = (all: Found[]): Found[] =>
  all.map((one) => ({ ...one, sure: one.sure || (one.asked && all.some(({ at, sure }) => at === one.at && sure)) }));

/** Whether a reply speaks of more than letters: the sentence of a wish has words in it that no wish is made of, or the others have many. */
function strays(strange: number[], meant: Found[], { where }: Hearing): boolean {
  const own = where === 'own-words';
  const within = meant.some(({ at, sure, wish }) => {
    if (sure || plainly.includes(wish.kind)) return false;
    return (strange[at] ?? 0) > (own ? fewStrangers : wish.kind === 'name' ? 2 : 0);
  });
  const many = own || meant.every(({ wish }) => plainly.includes(wish.kind));
  return within || sum(strange) > (many ? manyStrangers : fewStrangers);
}

/** How many words of each sentence belong to no wish. */
function strangersIn(sentences: Sentence[], meant: Found[], { community }: Hearing): number[] {
  const names = meant.flatMap(({ wish }) => (wish.kind === 'name' ? tidy(wish.name).split(' ') : []));
  return sentences.map((one) => (one.courteous ? 0 : strangers(one, community, names)));
}

/** Questions to us that change nothing, known by words that no story is told in. */
const plainly: WishKind[] = ['why', 'concern', 'more', 'thanks-item', 'guidelines', 'my-data', 'end-support', 'support-person'];
const manyStrangers = 12;
const aTale = 10;
const fewStrangers = 4;

function strangers({ raw }: Sentence, community: Community, names: string[]): number {
  const places = new Set(regionsOf(community).flatMap(({ name, alsoKnownAs }) => [name.en, name.fr, ...alsoKnownAs].flatMap((one) => fold(one).split(' '))));
  const named = placeNames(raw, community).filter(({ guessed }) => guessed).length;
  const behindColon = raw.split(/:\s/).at(-1) ?? '';
  const part = behindColon.split(/\s+/).length >= 3 ? behindColon : raw;
  const strange = [...new Set(tidy(part).split(' '))]
    .filter((word) => word.length > 2 && !/\d/.test(word) && !everyday.has(word) && !names.includes(word) && !isWishWord(word) && !places.has(word));
  return Math.max(0, strange.length - named);
}

/** A sentence about letters, reading or the writer's time explains a wish; it is no story. */
const isReason = ({ said }: Sentence, { where }: Hearing): boolean => where === 'settings' || reason.test(said);

const reason = words(`${letters}|eyes?|reading|screen|hospital|surgery|too (?:much|many)|trop|yeux|lire|ecran|hopital`);

function wishesIn(sentence: Sentence, at: number, mail: Mail): Found[] {
  const { where } = mail.hearing;
  return Object.entries(rules).flatMap(([kind, rule]: [string, Rule]) => {
    if (rule.where && !rule.where.includes(where)) return [];
    if (where === 'letter' && itemFirst.test(sentence.raw) && !aboutItems.includes(kind)) return [];
    if (rule.asked && !mayAsk(sentence, mail)) return [];
    const wish = rule.read(sentence, mail);
    return wish ? [{ wish, at, sure: isSure(sentence, rule, mail), asked: sentence.asks && (where !== 'letter' || rule.ours || us.test(sentence.said) || words(letters).test(sentence.said)) }] : [];
  });
}

/** "3. I moved to Ottawa too!" answers somebody. */
const itemFirst = /^\s*(?:#|no\.?\s|n[°º])?\s*\d{1,2}\s*[.:)]\s/u;
const aboutItems = ['thanks-item', 'more', 'concern'];

/** A request; or a few words that say nothing else; or, in a mail that was written to ask, whatever is not told of somebody. */
const mayAsk = ({ asks, said, told }: Sentence, { hearing, sentences }: Mail): boolean => {
  const few = said.split(' ').length;
  if (asks) return true;
  if (hearing.where === 'settings') return !told && !past.test(said) && (few <= 12 || sentences.some((one) => one.asks));
  return few <= 6 && !subject.test(said) && ( sentences.filter(({ courteous }) => !courteous).length <= 3);
};

const subject = /^(?:i|we|he|she|they|you|my|his|her|je|j|on|nous|il|elle|ils|elles|tu|mon|ma|mes|sa|son) /;
const past = words('ai recu|avons recu|received|was|were|had|went|asked|got|came|did|used|etait|avait|avais|etais|ai demande|avons demande|a ete');

const us = words('me|you|your|my|unsubscribe|moi|m|vous|vos|votre|mes|mon|desabonn\\S*|desinscri\\S*|nous|us|our');

/** Said to us: "can you", "please", "send me", « mettez-moi ». */
const toUs = words(
  'please|svp|s il (?:vous|te) plait|(?:can|could|would|will) (?:you|i|we|it|they|my|this|these|the)|you (?:can|could|may)|(?:pouvez|pourriez|peux|pourrais|voulez|voudriez) (?:vous|tu)|(?:vous|tu) (?:pouvez|peux|pourriez)|(?:pourrait|peut) on|puis je|est il possible|is it possible|would it be|merci d|merci de|priere de|veuillez|kindly|(?:stop|quit|cease) (?:\\S+ing|the|these|my|all)|arret\\S* (?:de|d|les|tout)|cess\\S* (?:de|d|les)|(?:send|write|put|set|switch|make|pause|keep|call|give|show|take|mail|email|add|change)(?: \\S+)? (?:me|us|my)|(?:envoyez|ecrivez|mettez|remettez|gardez|inscrivez|passez|appelez|laissez|enlevez|retirez|otez|donnez|montrez|desinscrivez|desabonnez|rayez)(?: (?:moi|nous|le|la|les))|(?:ne )?(?:m|nous) (?:envoyez|ecrivez|effacez)|(?:changez|enlevez|ajoutez|suspendez|reprenez|arretez|cessez) (?:ma|mon|mes|les|le|de)',
);

/** "I want …", with a word about letters. */
const wanting = words('(?:i|we|je|j|on|nous|he|she|il|elle)(?: \\S+){0,2} (?:want|need|would like|d like|prefer|veux|voudrais|voudrait|aimerais|aimerait|souhaite|prefere)|i d like|jveux');
const about = words(`${letters}|recevoir|recois|receive|get|getting`);

const isSure = ({ raw, asks, said, told }: Sentence, rule: Rule, { hearing }: Mail): boolean => {
  if (told || !asks) return false;
  if (hearing.where === 'settings') return true;
  const all = tidy(raw);
  if (hearing.where === 'own-words') return toUs.test(all);
  return toUs.test(all) ? rule.ours || us.test(said) || words(letters).test(said) : wanting.test(said) && about.test(said) && words(letters).test(said);
};
