import { fold } from '../language/fold.ts';
import { firstLine, withoutGreeting } from '../wishes/wish-line.ts';
import { wordsBelow } from '../wishes/words-below.ts';

/**
 * The answer to "may we share it like this?": a yes or a no with nothing beside it but thanks and praise. "Yes, but keep her name" is neither,
 * and goes to the stewards.
 */
export function readYes(text: string): 'yes' | 'no' | null {
  const said = withoutGreeting(text);
  const line = fold(firstLine(said)).trim();
  if (wordsBelow(said) !== 'nothing') return null;
  if (yes.test(line)) return 'yes';
  return no.test(line) ? 'no' : null;
}

const kind =
  '(?: (?:yes|oui|ok|okay|please|svp|s il vous plait|thanks?|thank you|merci|d accord|that s|that is|it s|it is|c est|fine|good|great|perfect|parfait|bien|bon|beau|mieux|better|very|tres|so|much|beaucoup|with me|for me|avec moi|pour moi|go ahead|share it|do it|allez y|partagez le|faites le|i like it|i agree|j aime ca|je veux bien|avec plaisir))*';
const yes = new RegExp(
  `^(?:yes|yep|oui|ok|okay|sure|d accord|i agree|je veux bien|avec plaisir|parfait|perfect)${kind}$`,
);
const no = /^(?:no|nope|non)(?: (?:no|non|thanks?|thank you|merci|please|svp))*$/;
