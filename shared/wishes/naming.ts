import { words } from './pattern.ts';
import { placeNames } from './place-names.ts';
import type { Rule } from './rule.ts';
import type { Sentence } from './sentences.ts';

const cue =
  /(?:\bcalls? me|\bmoi,? c['’]est|\baddress me as|\brefer to me as|\bknow(?:n)? (?:me )?as|\b(?:use|put|write|show|list|print|sign)(?: (?:me|it|my name|the name|my letters))?(?: (?:as|with|under|to|like this))?|\bmy (?:new |maiden |married )?name (?:is(?: just| now| really| actually)?|should be|to|should read|as)(?: now)?|\bmy (?:new|maiden|married) name,?|\bname (?:is|to|should be|as|:)|\bgo by|\bname(?: on| in| for)?(?: \S+){0,3} to|\bappele[zr]?[- ]moi|\bappelle[- ]moi|\bnomme[zr]?[- ]moi|\bje m['’]appelle|\bmon nom de (?:jeune )?(?:fille|naissance),?|\bmon (?:nouveau )?nom(?: (?:est|c['’]est|c[ée]|devrait [êe]tre|par|à|en|pour))?|\bnom\s*:|\b(?:re)?mett(?:ez|re|s)(?:[- ]moi)?(?: (?:mon nom|le nom|comme nom))?(?: (?:comme|à|en|sous))?|\b[ée]cri(?:vez|s)(?: (?:mon nom|plutôt|juste))?(?: comme)?|\b(?:utilisez|inscrivez)(?: (?:le nom|mon nom|plutôt))?|\bsous le nom(?: de)?)\s*:?\s*["“«]?\s*/giu;

const about = words(
  'call me|name|names|known as|go by|nickname|appele\\S*(?: moi)?|appelle moi|m appelle|m appellent?|nom|prenom|surnom|nomme\\S* moi|moi c est|bonjour|spell\\S*|spelt|misspelled|orthographe',
);

const told = words(
  '(?:he|she|they|everyone|people|kids|friends|mom|boss|lui|elle|ils)(?: \\S+){0,3} (?:call|calls|called|calling) me|on m appell\\S+|ils m appell\\S+|used to call|m appelait|m appelaient|surname is',
);

/** One to three words with a capital each, initials among them; or, where somebody writes all small, the one word that follows. */
const capital =
  /^(\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:de|du|des|la|le|van|von|der|den|di|da|el)\s+){0,2}\p{Lu}[\p{L}'’-]*\.?){0,2})/u;
/** "Put Dédé, not Désiré". */
const insteadOf =
  /(?:\bput|\buse|\bwrite|\bmett(?:ez|re|s)|\b[ée]cri(?:vez|s)|\butilisez)\s+["“«]?\s*(\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2})\s*["”»]?,?\s*(?:and |et )?(?:not|pas|instead of|au lieu de|non)\s+["“«]?\s*\p{Lu}/u;
const small = /^(\p{L}[\p{L}'’-]{1,20}(?:\s+\p{L}\.?(?=[\s.,!]|$))?)/u;

/** "Call me Marie T.", "Mettez Ti-Guy, pas Guillaume". */
export const name: Rule = {
  asked: false,
  ours: true,
  read(sentence, { all, hearing, sentences }) {
    const own = sentence.raw;
    const instead = insteadOf.exec(own)?.[1];
    if (instead && placeNames(instead, hearing.community).length === 0)
      return { kind: 'name', name: trimmed(instead) };
    if (
      told.test(sentence.said) ||
      !about.test(all) ||
      !(
        sentence.asks ||
        sentences.some(({ asks, said: other }) => asks && change.test(other)) ||
        really.test(sentence.said) ||
        (introduces.test(sentence.said) && isAll(sentences))
      )
    )
      return null;
    if (introduces.test(sentence.said) && !really.test(all) && !change.test(all) && !isAll(sentences))
      return null;
    for (const { index, 0: said } of own.matchAll(cue)) {
      const behind = own.slice(index + said.length);
      const allSmall =
        (!/\p{Lu}/u.test(own) || own.split(/\s+/).length <= 5) &&
        !/\p{Lu}/u.test(own.slice(1)) &&
        /call me|name is|appel|nom (?:est|c)/iu.test(said);
      const found = capital.exec(behind)?.[1] ?? (allSmall ? small.exec(behind)?.[1] : undefined);
      const joke =
        found && /^[\s,]*(?:but|mais|if you|si (?:vous|tu|ca))\b/u.test(behind.slice(found.length));
      const named = found && !joke && trimmed(found);
      if (named && !notNames.has(named.toLowerCase())) return { kind: 'name', name: named };
    }
    return null;
  },
};

/** "My name is Ben": a few words, and no story begins with them. */
const isAll = (sentences: Sentence[]): boolean => {
  const [only, ...others] = sentences.filter(({ courteous }) => !courteous);
  return only !== undefined && others.length === 0 && only.said.split(' ').length <= 6;
};

/** A full stop ends the sentence, unless it stands behind an initial. */
const trimmed = (name: string): string =>
  (/(?:^|\s)\p{L}\.$/u.test(name) ? name : name.replace(/[.'’-]+$/u, '')).slice(0, 80);

const change = words(
  'chang\\S+|fix|correct|corrig\\S+|wrong|update|write|spell\\S*|mistake|erreur|faute|call|appel\\S*|use|utilis\\S*|instead|plutot',
);
const really = words(
  '(?:name|nom) (?:is|est|should be|c est) (?:just|only|now|really|actually|juste|maintenant|plutot|seulement)|now|maintenant|wrong|instead|plutot',
);
const introduces = words('my name is|mon nom est|je m appelle|mon nom c est');

const notNames = new Set(
  'me my it the in on a an is not name back please just only to as that this stop no large french english easy plain weekly monthly daily i le la les un une mon ma mes moi en pas plus juste seulement tout par sur des du nom svp de du des pour when if so only for at'.split(
    ' ',
  ),
);
