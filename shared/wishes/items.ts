import { fold } from '../language/fold.ts';
import { number, numberOf } from './nouns.ts';
import { words } from './pattern.ts';
import type { Rule } from './rule.ts';
import { tidy } from './spelling.ts';

const numbered = (pattern: string): RegExp => words(pattern.replaceAll('NUMBER', number));

const wantsMore = [
  `(?:rest|remainder|whole|more|all|end|full|entire|long|complete)(?: \\S+){0,3} (?:of|from|to|about|for|in|version|story|text|words)? ?NUMBER`,
  `(?:read|see|get|send|show|have|want)(?: \\S+){0,4} NUMBER(?: \\S+){0,4} (?:in full|to the end|complete\\S*|whole|entire\\S*|rest|full)`,
  `NUMBER(?: \\S+){0,20} (?:rest|whole thing|full story|reste|suite|au complet|en entier|au long|complete|entier)`,
  `(?:suite|reste|fin|integral\\S*|version longue)(?: \\S+){0,3} (?:du |de |pour )?NUMBER`,
  `(?:suite|reste|fin|rest|remainder)(?: of| du| de| to| from| for)? (?<digit>\\d{1,2})`,
  `(?:lire|voir|recevoir|avoir|envoy\\S+|montr\\S+)(?: \\S+){0,3} NUMBER(?: \\S+){0,3} (?:au complet|en entier|au long|complete?|entiere?|jusqu au bout|suite|reste)`,
  `^(?:more|suite|plus)(?: of| de| du)? (?:NUMBER|(?<bare>\\d{1,2}))$`,
].map(numbered);

/** "More 3", "the rest of number 2", « la suite du 2 ». */
export const more: Rule = {
  asked: true,
  ours: true,
  where: ['letter', 'settings'],
  read: (_, { sentences }) => {
    const all = sentences
      .filter(({ courteous }) => !courteous)
      .map(({ raw }) => tidy(raw))
      .join(' ');
    if (all.split(' ').length > 45) return null;
    const found = wantsMore
      .map((pattern) => {
        const { number: named, digit, bare } = pattern.exec(all)?.groups ?? {};
        return named ?? digit ?? bare;
      })
      .find(Boolean);
    return found ? { kind: 'more', number: numberOf(found) } : null;
  },
};

const thanking = words('thanks?|thank you|merci|mercis|bravo|gratitude|grateful|loved|thumbs up|hug');
const toNumber = numbered(`NUMBER|(?:for|to|tell|pour|a|au|from) (?<digit>\\d{1,2})`);
const startsNumbered = /^\s*(?:#|no\.?|n[°º]|num[ée]ro|number|item)?\s*(\d{1,2})\s*[.:),–—-]?\s+(.+)$/isu;

/** What thanks are made of: with anything else beside it, it is an answer, and somebody's own words. */
const onlyThanks =
  /^(?:(?:a|an|i|we|you|the|my|so|very|much|big|huge|many|thanks?|thank|merci|mercis|gros|grand|mille|un|une|beaucoup|bien|fois|for|to|please|pass|on|say|said|tell|give|him|her|them|that|from|me|us|just|want|wanted|would|like|d|pour|a|au|dites?|dire|lui|leur|de|ma|part|la|le|les|that|was|lovely|beautiful|loved|it|this|story|number|no|num|numero|n|item|histoire|mot|mots|words|sharing|writing|partage|votre|your|person|personne|who|wrote|qui|ecrit|l|svp|hello|hi|bonjour|ok|x+|lot|bunch|again|encore|and|et|moi|heart|coeur|du|fond|one|ones|two|three|un|deux|trois|\d{1,2}|bravo|c|est|etait|beau|belle|tres|je|veux|voudrais|remercier|remercie|auteur|author|transmettez|transmettre|passez|mes|remerciements|what|they|shared) ?)+$/;

/** "2. Thank you!": thanks for one item, and nothing else. */
export const thanksItem: Rule = {
  asked: false,
  ours: true,
  where: ['letter'],
  read: (_, { sentences }) => {
    const told = sentences.filter(({ courteous, raw }) => !courteous || thanking.test(fold(raw)));
    const thanks = told.map((one) => one.raw).join(' ');
    const all = sentences
      .filter(({ raw: own }, i) => i === 0 || thanking.test(fold(own)) || /\d/.test(own))
      .map(({ raw: own }) => own);
    const said = tidy(all.join(' '));
    if (said.split(' ').length > 24 || !thanking.test(fold(thanks)) || !onlyThanks.test(said)) return null;
    const [, first] = startsNumbered.exec(all.join(' ')) ?? [];
    const found = first ?? toNumber.exec(said)?.groups?.number ?? toNumber.exec(said)?.groups?.digit;
    return found ? { kind: 'thanks-item', number: numberOf(found) } : null;
  },
};

const worry = words(
  [
    'without (?:asking|permission|my permission)|sans (?:me |lui )?(?:demander|permission)|sans ma permission|concern|concerned|concerning|report|reporting|flag|flagging|complain\\S*|complaint|offensive|offended|inappropriate|disrespect\\S*|hurtful|not (?:ok|okay|right|kind|fair|nice|appropriate)|mean|cruel|insult\\S*|hurt|hurts|upset|upsets|upsetting|wrong|should not be|shouldn t be|lies|lie|not true|private details|have a look|look at|look into',
    'preoccup\\S*|inquiet\\S*|inquiete|signal\\S+|denonc\\S+|plainte|offens\\S*|deplace\\S*|inapproprie\\S*|irrespect\\S*|blessante?s?|blesse\\S*|mechant\\S*|insult\\S*|pas (?:correct|vrai|acceptable|gentil|respectueux|juste|bien|normal)|peine|choque\\S*|bondi|derang\\S*|pas parler comme ca|parle pas comme ca|mensonges?|rude',
  ].join('|'),
);
const handing = words(
  'concern|concerned|report|reporting|flag|flagging|complain\\S*|complaint|(?:can|could|would|should|please|will)(?: \\S+){0,3} (?:someone|somebody|steward|stewards|you|look|check|talk|read|remove|take|do)(?: \\S+){0,5}|look (?:at|into)|talk to (?:him|her|them|whoever)|something done|do something|take it down|i want you to know|wrote about me|about me|signal\\S+|preoccup\\S*|inquiet\\S*|plainte|s en occupe|regard\\S+|parle[rz]? (?:lui|leur)|faites quelque chose|ecrit sur moi|sur moi|verifi\\S+|enlev\\S+|retir\\S+',
);
const which = numbered(
  `NUMBER|(?:concern|about|report|flag|in|of|au|du|preoccupation|inquietude|signaler|signale) (?<digit>\\d{1,2})`,
);

/** "Concern 3", « Je vous signale le numéro 3 »: something in a letter is not right. */
export const concern: Rule = {
  asked: false,
  ours: false,
  where: ['letter', 'settings'],
  read: ({ said }, { all, sentences }) => {
    if (all.split(' ').length > 70 || !worry.test(said)) return null;
    const full = sentences.map(({ raw }) => tidy(raw)).join(' ');
    const about = which.exec(full)?.groups?.number ?? which.exec(full)?.groups?.digit;
    const inLetter = words(
      'letters?|digest|newsletter|lettre|bulletin|wrote|written|written about|story|words|ecrit|histoire|numero|texte|what (?:he|she|they|someone|somebody)',
    ).test(full);
    const bare = /^(?:i have a |a |j ai une )?(?:concern|preoccupation|inquietude)s?$/.test(said);
    if (!bare && !(handing.test(full) && (about !== undefined || inLetter))) return null;
    return { kind: 'concern', number: about ? numberOf(about) : null };
  },
};
