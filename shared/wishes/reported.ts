import { words } from './pattern.ts';

const somebody =
  '(?:i|we|he|she|they|(?:my|the|his|her|our|an?) (?:\\S+ )?\\S+|je|j|on|nous|il|elle|ils|elles|(?:mon|ma|mes|le|la|les|son|sa|notre|un|une) (?:\\S+ )?\\S+)';
const speaks =
  '(?:said|says|say|told|tell|tells|shouted|shouts|yelled|yells|asked|whispered|laughed|cried|begged|ai dit|a dit|ont dit|dit|disait|disaient|dis|repete|repetait|ai crie|a crie|crie|criait|ai repondu|a repondu|a lance|ai lance|lance)';
const saying =
  '(?:said|says|told|shouted|whispered|asked|dit|disait|disaient|dis|crie|criait|repete|repond|repondu|lance|lancait)';
const toWhom =
  '(?: (?:to )?(?:him|her|them|myself|everyone|(?:my|the|his|a) (?:\\S+ )?\\S+)| (?:a|au|aux) (?:\\S+ ){0,2}\\S+)?';

/** "…, I said to the manager", « …, dit ma mère »: a clause by which the others are somebody's speech. */
const tag = new RegExp(
  `^(?:${somebody} (?:always |often |just |toujours |souvent |lui |leur |m |l )?${speaks}${toWhom}|${saying} ${somebody}${toWhom})$`,
);

export const isReported = (clauses: string[]): boolean =>
  clauses.slice(1).some((clause) => tag.test(clause) && !ofLetters.test(clause));

const ofLetters = words('letters?|lettres?|you|vous|stop|arret\\S*');

/** "That is what I told him", « c’est mon fils qui a dit ça »: what stands before was said by somebody, or is but a dream. */
export const pointsBack = words(
  [
    '(?:that s|that is|that was|this is|it s|it was) (?:what|how|exactly what) (?:i|we|he|she|they|my \\S+|our \\S+|the \\S+)(?: \\S+){0,2} (?:said|says|say|told|tell|tells|call|called|shout|shouted|yell|yelled|scream|sing|sang|ask|asked|whisper|used to)',
    '(?:that s|that is|that was) my (?:\\S+ )?(?:wish|motto|advice|dream|prayer|answer)',
    'c (?:est|etait) (?:\\S+ ){1,3}qui (?:a|ont|avait|l a|m a|disait|dit)(?: \\S+)? ?(?:dit|ecrit|crie|repondu|demande)?(?: ca| cela)?',
    'c (?:est|etait) (?:\\S+ )?ce (?:que|qu)(?: \\S+){0,3} (?:dit|dis|disait|disaient|crie|criait|repete|repetait|repond|demande|demandait|appris)',
    'c (?:est|etait) (?:mon|ma|notre) (?:\\S+ )?(?:souhait|devise|conseil|reve|priere|reponse)',
  ].join('|'),
);
