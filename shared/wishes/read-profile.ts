import type { AccessProfile } from '../language/profile.ts';
import type { Wish } from './wish.ts';

/** How somebody best reads, as they may say it: folded words without courtesies, and nothing else on the line. Null where it is something else. */
export function profileWish(words: string): Wish | null {
  if (either.test(words)) return { kind: 'unclear' };
  const profile = ways.find(([, said]) => said.test(words))?.[0];
  return profile ? { kind: 'profile', profile } : null;
}

/** "Can I have …", "my letters in …", "écrivez en …". */
const before =
  '(?:(?:can|could|may) i (?:have|get) |puis je avoir |send(?: me)? |write(?: to me)?(?: in)? |use |envoyez(?: moi)? |ecrivez(?: moi)? |(?:my |the |mes |les )?(?:letters|lettres) )?' +
  '(?:in |as |with |en |avec |de |des |du )*';

const said = (...ways: string[]): RegExp => new RegExp(`^${before}(?:${ways.join('|')})$`);

const ways: [AccessProfile, RegExp][] = [
  [
    'large-and-plain',
    said(
      '(?:large print and easy words|easy words and large print)',
      '(?:gros caracteres et mots faciles|mots faciles et gros caracteres)',
    ),
  ],
  [
    'large-print',
    said(
      '(?:large|larger|big|bigger) (?:print|type|letters|text)',
      '(?:plus )?(?:gros|grands) caracteres',
      'caracteres (?:agrandis|plus (?:gros|grands))',
      '(?:plus )?(?:grosses|grandes) lettres',
      'lettres plus (?:grosses|grandes)',
    ),
  ],
  [
    'large-print',
    /^(?:write (?:bigger|larger)|make (?:it|the (?:letters|print|text)) (?:bigger|larger)|ecri(?:re|vez|s) plus (?:gros|grand))$/,
  ],
  [
    'plain-text',
    said(
      '(?:only )?plain text(?: only)?',
      'text only',
      'only text',
      '(?:no|without) html',
      'texte (?:seul|brut)(?: seulement)?',
      'texte seulement',
      'seulement (?:du |le )?texte',
      '(?:sans|pas de) html',
    ),
  ],
  [
    'plain-language',
    said(
      '(?:easy|easier|simple|simpler|plain) (?:words|language|english)',
      'easy (?:read|reading|text)',
      'easy to read',
      '(?:langage|langue|francais|mots) (?:plus )?(?:simples?|faciles?|clairs?)',
      'facile a lire(?: et a comprendre)?',
      'falc',
    ),
  ],
  [
    'standard',
    said(
      '(?:normal|ordinary|regular|usual|standard) (?:letters|print|type|text|words|language|size)',
      'letters as (?:before|usual)',
      '(?:lettres|caracteres|texte|mots|langage|taille) (?:ordinaires?|norma(?:l|le|les|ux)|habituel(?:le)?s?)',
      'lettres comme (?:avant|d habitude)',
    ),
  ],
];

/** Short words, or no pictures? */
const either = /^(?:simple text|(?:simple|plain) letters|texte simple|lettres simples)$/;
