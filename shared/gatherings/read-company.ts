import { fold } from '../language/fold.ts';

/** How many come with whoever says yes, where people are named and not counted: "with Paul", "me and my sister", « avec mes deux enfants ». */
export function companyIn(line: string): number {
  const words = fold(line);
  const counted = together.exec(words)?.[1];
  if (counted) return numbers.get(counted) ?? Number(counted);
  const kin = beside.test(words) ? words.match(relatives)?.length : 0;
  return kin || namesIn(line);
}

const numbers = new Map(
  ['two deux', 'three trois', 'four quatre', 'five cinq', 'six', 'seven sept', 'eight huit'].flatMap(
    (both, i) => both.split(' ').map((word) => [word, i + 2]),
  ),
);

const together = new RegExp(
  String.raw`\b(?:with|avec|and|et) (?:my|our|the|mes|nos|les) (\d|${[...numbers.keys()].join('|')})\b`,
);
const beside = /\b(?:me and|and me|and i|myself and|moi et|et moi)\b/;
const relatives =
  /\b(?:my|our|ma|mon|notre) (?!self\b|name\b|nom\b)(?:best |dear |little |big |petite? |grande? |meilleure? )?(?:friend|neighbou?r|sister|brother|mother|mom|mum|father|dad|son|daughter|husband|wife|partner|assistant|helper|worker|colleague|cousin|aunt|uncle|child|kid|amie?|voisine?|s(?:oe|œ)ur|frere|mere|maman|pere|papa|fils|fille|mari|femme|conjointe?|partenaire|assistante|intervenante?|collegue|cousine|tante|oncle|enfant)\b/g;

/** Behind "with", or beside "me": what begins with a capital letter. */
function namesIn(line: string): number {
  const name = String.raw`\p{Lu}\p{Ll}[\p{L}’'-]*`;
  const all = `(${name}(?:(?:,| and| et) ${name})*)`;
  const found =
    new RegExp(`(?:[Ww]ith|[Aa]vec|[Mm]e and|[Mm]oi et) ${all}`, 'u').exec(line) ??
    new RegExp(String.raw`${all} (?:and I|and me|et moi)\b`, 'u').exec(line);
  const names = found?.[1]?.split(/,| and | et /).map((one) => fold(one)) ?? [];
  return names.filter((one) => !noName.test(one)).length;
}

const noName =
  /^(?:zoom|teams|skype|google|facetime|pleasure|plaisir|joy|joie|love|amour|thanks|merci|regards|yes|oui|both|all|everyone|tout|toute)\b/;
