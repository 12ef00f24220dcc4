import type { Language } from '../language/language.ts';
import { mayAsk } from './addressed.ts';
import { isRequest } from './frames.ts';
import { letters } from './nouns.ts';
import { gap, words } from './pattern.ts';
import type { Rule } from './rule.ts';
import type { Wish } from './wish.ts';

const tongues: [Language, string][] = [
  ['en', 'english|anglais|anglaise'],
  ['fr', 'french|francais|francaise'],
];
const any = 'english|anglais|anglaise|french|francais|francaise';

/** What somebody does not speak, or has had so far: "I can't read French", « au lieu du français », "from English to French". */
const unwanted = new RegExp(
  `(?:^| )(?:(?:not|can t|cannot|don t|doesn t|never|no|isn t|aren t|rather than|instead of|from|no longer|without|non|pas|pu|plus|au lieu (?:de|du)|plutot que|a la place (?:de|du)|ne|n|mal|peu)(?: \\S+){0,5}? (?:${any})|(?:my|mon|our|notre)(?: \\S+)? (?:${any})|the (?:${any}) (?:is|was) (?:only|just)|(?:${any})(?: \\S+){0,3}? (?:is|s|est)(?: \\S+){0,2}? (?:hard|difficult|weak|poor|bad|not|no|difficile|dur|faible|mauvais|pas|too|trop|rusty)(?: \\S+)?)(?= |$)`,
  'g',
);

/** "I only speak English. Can you fix it?" */
const speaksOnly = words(
  `(?:only|just) (?:speak|read|understand|know) (?:${any})|(?:parle|lis|comprends) (?:juste|seulement|que)(?: \\S+)? (?:${any})`,
);

const simple = words(
  `(?:plain|simple|simpler|easy|easier|basic) (?:english|french)|(?:francais|anglais) (?:plus )?(?:simple|facile|clair)`,
);

export const language: Rule = {
  asked: false,
  ours: false,
  read(sentence, mail): Wish | null {
    const { said, told, asks, clauses } = sentence;
    if (told || simple.test(said)) return null;
    if (!mayAsk(sentence, mail) && !(speaksOnly.test(said) && mail.sentences.some((one) => one.asks)))
      return null;
    const asking = clauses.filter((clause) => isRequest(clause, [clause]) && words(any).test(clause));
    const [only1] = asking;
    const several = tongues.every(([, name]) => words(name).test(said));
    const wanted = (several && asks && asking.length === 1 && only1 ? only1 : said).replace(unwanted, ' ');
    const named = tongues.filter(([, name]) => words(name).test(wanted));
    if (named.length === 0) return null;
    if (named.length > 1) return fromTo(wanted) ?? (words(letters).test(said) ? { kind: 'unclear' } : null);
    const [only] = named;
    if (!only) return null;
    const [code, name] = only;
    const short = wanted.trim().split(' ').length <= 4;
    const meant = words(
      `(?:in|to|into|en|vers|a l|au|l|aux|version|only|du)(?: (?:simple|plain|canadian|the))? (?:${name})|(?:${name}) (?:version|letters|edition|please|instead|only|one|ones)|(?:send|have|get|prefer|speak|use)(?: \\S+)? (?:${name})|(?:${letters})${gap(2)} (?:${name})|(?:${name})$`,
    );
    const ours = words(
      `speak|parle|${letters}|it|me|send|write|switch|change|get|receive|recevoir|recois|ecri\\S*|envoy\\S*|passe[rz]?|change[rz]?|mettez|please|svp|version|read|lire|lit|prefer\\S*|prefere|have|want|need|la|le|les|l|language|langue|m|us|nous|tout|everything`,
    );
    return short || (meant.test(wanted) && ours.test(said)) ? { kind: 'language', language: code } : null;
  },
};

/** "From English to French". */
function fromTo(said: string): Wish | null {
  const [, to] =
    new RegExp(`(?:to|into|a l|au|vers l|en) (${any})(?= |$)(?!.* (?:${any})(?: |$))`).exec(said) ?? [];
  const from = words(`(?:from|de l|du) (?:${any})`).test(said);
  const code = from && to && tongues.find(([, name]) => name.split('|').includes(to))?.[0];
  return code ? { kind: 'language', language: code } : null;
}
