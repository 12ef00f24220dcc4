import { isOrder } from './frames.ts';
import { words } from './pattern.ts';
import type { Sentence } from './sentences.ts';

/** Whether a sentence names a wish and does not have it: it is denied, merely thought of, wondered about, or another's. A question to us it may be. */
export const isUnmeant = ({ raw, said, clauses }: Sentence): boolean =>
  notMine.test(said) ||
  supposed.test(said) ||
  (/\?\s*$/.test(raw) && wondered.test(said)) ||
  (forbidden.test(said) && !clauses.some((clause) => isOrder(clause) && !forbidden.test(clause)));

const change =
  '(?:change|remove|delete|erase|cancel|pause|withdraw|forget|hide|make (?:it|me) anonymous|(?:put|place)(?: \\S+){0,3} on (?:hold|pause|break))';
const changeur = '(?:chang|enlev|retir|effac|supprim|annul|oubli|suspend)(?:e|es|ez|er|re)';

/** "Please don't put my letters on hold", « ne m’effacez pas ». */
const forbidden = words(
  `(?:do not|don t|never|please not)(?: \\S+)? ${change}|(?:ne|n) (?:\\S+ ){0,2}${changeur} (?:\\S+ )?pas|pas (?:me |m |le |la |les |l )?${changeur}|ne pas (?:me |m |le |la |les |l )?${changeur}`,
);

/** "If I ever want to", "I am thinking about moving", "tell Jo that I moved". */
const supposed = words(
  [
    'if (?:i|we|ever)(?: \\S+)? (?:ever|want|wanted|need|move|moved|decide|stop|leave)|in case i|(?:thinking|dreaming|thought) (?:about|of)|considering|some ?day|next year',
    'si jamais|si (?:je|on|nous) (?:\\S+ )?(?:veux|veut|voulais|decide|demenag\\S+|arret\\S+|pars)|quand je veux|l an prochain|l annee prochaine|(?:pense|songe|reve) a (?:demenag\\S+|arret\\S+|quitter|partir)',
    '(?:tell|ask) (?!me |us |you )(?:\\S+ ){1,5}that (?:i|we)|(?:dites|dis|dire) a (?:\\S+ ){1,5}qu\\S*',
  ].join('|'),
);

/** "I did not want to withdraw it", "my brother wants to stop, not me". */
const notMine = words(
  '(?:did not|didn t|never) (?:\\S+ )?(?:want|mean|ask|asked|wanted|meant)(?: (?:to|for)(?: \\S+){1,4})?|(?:ai|avais|avons) (?:pas|jamais) (?:demande|voulu)(?: \\S+){0,4}|voulais pas|(?:and |but )?not (?:me|mine)$|(?:et |mais )?(?:pas|non) (?:moi|les miennes)$',
);

/** What was done, or why: nothing is to be done. */
const wondered = words(
  '(?:why|how come) (?:did|do|are|is|was|were|have|has)|^(?:did|have|has|was|were) (?:you|it|this|that|my|they)|pourquoi|^(?:avez vous|as tu|est ce que (?:vous avez|c est|ca a|tu as))',
);
