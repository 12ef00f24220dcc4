import { isDoubtful, partsOf } from '../moderation/read-plain-yes.ts';
import { polite, sayingLines, withoutGreeting } from '../wishes/wish-line.ts';

/** "Yes, I will do it, thank you Lee!", « Oui, je m’en occupe »: a yes to taking over, with nothing beside it but that, and thanks. */
export function takesOver(text: string): boolean {
  const parts = partsOf(sayingLines(withoutGreeting(text))[0] ?? '').map(polite);
  const says = parts.filter((part) => part !== '' && !thanks.test(part));
  return !isDoubtful(text) && says.length > 0 && says.every((part) => will.test(part));
}

const thanks = /^(?:many )?(?:thanks?|thank you|merci)(?: \S+){0,4}$/;
const yes =
  '(?:yes|yep|oui|ok|okay|sure|of course|d accord|bien sur|certainly|gladly|avec plaisir|with pleasure)';
const doing =
  '(?:i (?:ll|will|would love to|am happy to|m happy to|am glad to|accept)(?: gladly| happily)?(?: do (?:it|that|this)| take (?:over|it|it on|this on))?|happy to(?: do it| help| take over)?|i accept|j accepte|je (?:le ferai|vais le faire|m en occupe|m en occuperai|prends la (?:releve|suite)|veux bien|suis d accord|m en charge))';
const will = new RegExp(`^(?:${yes}|(?:${yes} )?${doing}(?: ${yes})?)$`);
