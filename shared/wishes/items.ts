import { mayAsk } from './addressed.ts';
import { furtherNumber, number, numberOf } from './nouns.ts';
import { words } from './pattern.ts';
import type { Rule } from './rule.ts';
import { tidy } from './spelling.ts';
import type { Wish } from './wish.ts';

export const numbered = (pattern: string): RegExp => words(pattern.replaceAll('NUMBER', number));

const wantsMore = [
  `(?:rest|remainder|whole|more|all|end|full|entire|long|complete)(?: \\S+){0,3} (?:of|from|to|about|for|in|version|story|text|words)? ?NUMBER`,
  `(?:read|see|get|send|show|have|want)(?: \\S+){0,4} NUMBER(?: \\S+){0,4} (?:in full|to the end|complete\\S*|whole|entire\\S*|rest|full)`,
  `NUMBER(?: \\S+){0,20} (?:rest|whole thing|full story|reste|suite|au complet|en entier|au long|complete|entier)`,
  `(?:suite|reste|fin|integral\\S*|version longue)(?: \\S+){0,3} (?:du |de |pour )?NUMBER`,
  `(?:suite|reste|fin|rest|remainder)(?: of| du| de| to| from| for)? (?<digit>\\d{1,2})`,
  `(?:lire|voir|recevoir|avoir|envoy\\S+|montr\\S+)(?: \\S+){0,3} NUMBER(?: \\S+){0,3} (?:au complet|en entier|au long|complete?|entiere?|jusqu au bout|suite|reste)`,
  `(?:lire|voir|recevoir|avoir|envoy\\S+|read|send|get|see)(?: \\S+){0,3} (?:au complet|en entier|au long|complete?|in full)(?: \\S+){0,4} NUMBER`,
  `^(?:more|suite|plus)(?: of| de| du)? (?:NUMBER|(?<bare>\\d{1,2}))$`,
].map(numbered);

/** "More 3", "the rest of number 2", « la suite du 2 et du 4 »: in one sentence, or told over several. */
export const more: Rule = {
  asked: false,
  ours: true,
  where: ['letter', 'settings'],
  read: (sentence, mail) => {
    const { raw, asks, told } = sentence;
    if (told || !(mayAsk(sentence, mail) || /\?\s*$/.test(raw))) return null;
    const own = moreIn(tidy(raw));
    if (own.length > 0) return own;
    const others = mail.sentences.filter(({ courteous }) => !courteous).map((one) => tidy(one.raw));
    if (!asks || others.some((one) => moreIn(one).length > 0)) return null;
    const all = others.join(' ');
    return all.split(' ').length > 45 ? null : moreIn(all);
  },
};

function moreIn(said: string): Wish[] {
  for (const pattern of wantsMore) {
    const found = pattern.exec(said);
    const { number: named, digit, bare } = found?.groups ?? {};
    const first = named ?? digit ?? bare;
    if (!found || !first) continue;
    const behind = said.slice(found.index + found[0].lastIndexOf(first) + first.length);
    const further = furtherNumber.exec(behind)?.groups?.number;
    return [first, further].flatMap((one) => (one ? [{ kind: 'more', number: numberOf(one) }] : []));
  }
  return [];
}

const worry = words(
  [
    'frighten\\S*|scar(?:ed|es|y)|worr(?:y|ies|ied|ying)|unsafe|in danger|in trouble|distress\\S*|without (?:asking|permission|my permission)|sans (?:me |lui )?(?:demander|permission)|sans ma permission|concern|concerned|concerning|report|reporting|flag|flagging|complain\\S*|complaint|offensive|offended|inappropriate|disrespect\\S*|hurtful|not (?:ok|okay|right|kind|fair|nice|appropriate)|mean|cruel|insult\\S*|hurt|hurts|upset|upsets|upsetting|wrong|should not be|shouldn t be|lies|lie|not true|private details|have a look|look at|look into',
    'detresse|en danger|effray\\S*|peur|preoccup\\S*|inquiet\\S*|inquiete|signal\\S+|denonc\\S+|plainte|offens\\S*|deplace\\S*|inapproprie\\S*|irrespect\\S*|blessante?s?|blesse\\S*|mechant\\S*|insult\\S*|pas (?:correct|vrai|acceptable|gentil|respectueux|juste|bien|normal)|peine|choque\\S*|bondi|derang\\S*|pas parler comme ca|parle pas comme ca|mensonges?|rude',
  ].join('|'),
);
/** "Nothing wrong with them!", « pas inquiète du tout ». */
const noWorry =
  /(?:^| )i mean(?= |$)|(?:^| )(?:nothing|not|isn t|aren t|never|no|rien|pas|aucune?)(?: (?:is|s|really|at all|du tout|de|d))? (?:wrong|upset|worried|worry|worries|hurt|angry|offended|mean|complaint|inquiet\S*|fache\S*|plainte|preoccup\S*|wait)(?= |$)/g;
const handing = words(
  'concern|concerned|report|reporting|flag|flagging|complain\\S*|complaint|(?:can|could|would|should|please|will)(?: \\S+){0,3} (?:someone|somebody|steward|stewards|you|look|check|talk|read|remove|take|do)(?: \\S+){0,5}|look (?:at|into)|talk to (?:him|her|them|whoever)|something done|do something|take it down|i want you to know|wrote about me|about me|signal\\S+|preoccup\\S*|inquiet\\S*|plainte|s en occupe\\S*|coup d oeil|relire|(?:responsables?|intendants?|personnes? ressources?|quelqu un)(?: \\S+){0,6} (?:regard\\S*|verifi\\S*|occupe\\S*|relire|relise|parle\\S*|lise|lire)|regard\\S+|parle[rz]? (?:lui|leur)|faites quelque chose|ecrit sur moi|sur moi|verifi\\S+|enlev\\S+|retir\\S+',
);
const which = numbered(
  `NUMBER|(?:concern|about|report|flag|in|of|au|du|preoccupation|inquietude|signaler|signale) (?<digit>\\d{1,2})`,
);

const numberIn = (said: string): string | undefined => {
  const { number: named, digit } = which.exec(said)?.groups ?? {};
  return named ?? digit;
};

/** "Concern 3", « Je vous signale le numéro 3 »: something in a letter is not right. */
export const concern: Rule = {
  asked: false,
  ours: false,
  where: ['letter', 'settings'],
  read: (sentence, { all, sentences }) => {
    const said = sentence.said.replace(noWorry, ' ');
    const told = all.replace(noWorry, ' ');
    if (
      told.split(' ').length > 70 ||
      !(worry.test(said) || (sentence.asks && handing.test(said) && worry.test(told)))
    )
      return null;
    const full = sentences.map(({ raw }) => tidy(raw)).join(' ');
    const about = numberIn(tidy(sentence.raw)) ?? numberIn(full);
    const inLetter = words(
      'letters?|digest|newsletter|lettre|bulletin|wrote|written|written about|story|words|ecrit|histoire|numero|texte|what (?:he|she|they|someone|somebody)',
    ).test(full);
    const bare = /^(?:i have a |a |j ai une )?(?:concern|preoccupation|inquietude)s?$/.test(sentence.said);
    if (!bare && !(handing.test(full) && (about !== undefined || inLetter))) return null;
    return { kind: 'concern', number: about ? numberOf(about) : null };
  },
};
