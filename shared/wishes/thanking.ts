import { fold } from '../language/fold.ts';
import { itemFirst } from './addressed.ts';
import { numbered } from './items.ts';
import { numberOf } from './nouns.ts';
import { words } from './pattern.ts';
import type { Mail, Rule } from './rule.ts';
import type { Sentence } from './sentences.ts';
import { tidy } from './spelling.ts';
import type { Wish } from './wish.ts';

const thanking = words('thanks?|thank you|merci|mercis|bravo|gratitude|grateful|loved|thumbs up|hug');
const toNumber = numbered(`NUMBER|(?:for|to|tell|pour|a|au|from) (?<digit>\\d{1,2})`);
const startsNumbered = /^\s*(?:#|no\.?|n[°º]|num[ée]ro|number|item)?\s*(\d{1,2})\s*[.:),–—-]?\s+(.+)$/isu;

/** What thanks are made of: with anything else beside it, it is an answer, and somebody's own words. */
const onlyThanks =
  /^(?:(?:a|an|i|we|you|the|my|so|very|much|big|huge|many|thanks?|thank|merci|mercis|gros|grand|mille|un|une|beaucoup|bien|fois|for|to|please|pass|on|say|said|tell|give|him|her|them|that|from|me|us|just|want|wanted|would|like|d|pour|a|au|dites?|dire|lui|leur|de|ma|part|la|le|les|that|was|lovely|beautiful|loved|it|this|story|number|no|num|numero|n|item|histoire|mot|mots|words|sharing|writing|partage|votre|your|person|personne|who|wrote|qui|ecrit|l|svp|hello|hi|bonjour|ok|x+|lot|bunch|again|encore|and|et|moi|heart|coeur|du|fond|one|ones|two|three|un|deux|trois|\d{1,2}|bravo|c|est|etait|beau|belle|tres|je|veux|voudrais|remercier|remercie|auteur|author|transmettez|transmettre|passez|mes|remerciements|what|they|shared) ?)+$/;

const whom =
  'authors?|writers?|person|whoever|lady|woman|man|guy|gentleman|one|him|her|them|everyone|number|who wrote|auteure?|autrice|personne|dame|madame|monsieur|gars|fille|femme|homme|lui|celle|celui|numero|no';
/** "Thank the author for me", "pass my thanks on to her", « dites-lui merci », "tell whoever wrote it how much it meant". */
const handing = words(
  [
    `(?:thank|thanking)(?: \\S+){0,3} (?:${whom})`,
    `(?:pass|give|send|say|tell)(?: \\S+){0,6} (?:thanks|thank you|gratitude)(?: \\S+){0,4} (?:${whom}|\\d)`,
    `(?:tell|let)(?: \\S+)? (?:${whom})(?: \\S+){0,8} (?:thanks|thank|loved|meant|touched|liked|grateful|helped|moved)`,
    `(?:remerci|felicit)\\S+(?: \\S+){0,4} (?:${whom})`,
    `(?:dites?|dire|dit|donne\\S*|passe\\S*|transmett\\S+)(?: \\S+){0,5} (?:merci|mercis|remerciements|bravo)(?: \\S+){0,6}`,
  ].join('|'),
);

/** Thanks that we are to hand on, whatever is told beside them; for the item named with them, or just before. */
function handedOn(sentence: Sentence, { sentences }: Mail): Wish | null {
  const said = tidy(sentence.raw);
  if (itemFirst.test(sentence.raw) || sentence.told || !handing.test(said)) return null;
  const before = sentences[sentences.indexOf(sentence) - 1];
  const behind = said.slice(handing.exec(said)?.index ?? 0);
  const found = numberIn(behind) ?? numberIn(said) ?? (before && numberIn(tidy(before.raw)));
  return found ? { kind: 'thanks-item', number: numberOf(found) } : null;
}

function numberIn(said: string): string | undefined {
  const { number: named, digit } = toNumber.exec(said)?.groups ?? {};
  return named ?? digit;
}

/** "2. Thank you!": thanks for one item, and nothing else. */
export const thanksItem: Rule = {
  asked: false,
  ours: true,
  where: ['letter'],
  read: (sentence, mail) => {
    const handed = handedOn(sentence, mail);
    if (handed) return handed;
    const { sentences } = mail;
    const told = sentences.filter(({ courteous, raw }) => !courteous || thanking.test(fold(raw)));
    const thanks = told.map((one) => one.raw).join(' ');
    const all = sentences
      .filter(({ raw: own }, i) => i === 0 || thanking.test(fold(own)) || /\d/.test(own))
      .map(({ raw: own }) => own);
    const said = tidy(all.join(' '));
    if (said.split(' ').length > 24 || !thanking.test(fold(thanks)) || !onlyThanks.test(said)) return null;
    const [, first] = startsNumbered.exec(all.join(' ')) ?? [];
    const found = first ?? numberIn(said);
    return found ? { kind: 'thanks-item', number: numberOf(found) } : null;
  },
};
