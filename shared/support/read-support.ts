import { fold } from '../language/fold.ts';
import type { Hearing } from '../wishes/hearing.ts';
import { readConfirmation } from '../wishes/read-confirmation.ts';
import { firstLine, polite } from '../wishes/wish-line.ts';

/** What a member answers to "shall they help you?"; null where it is neither. */
export function readYes(
  text: string,
  hearing: Pick<Hearing, 'community'>,
): { kind: 'no' } | { kind: 'yes'; copies: boolean } | null {
  const line = fold(firstLine(text));
  const answer = readConfirmation(text, hearing);
  if (answer?.kind === 'no') return { kind: 'no' };
  if (!/^(?:yes|ok|okay|oui|d accord)(?: |$)/.test(line)) return null;
  if (/\b(?:without|sans|pas de|no) (?:any )?copies?\b/.test(line)) return { kind: 'yes', copies: false };
  const copies = /\bcop(?:y|ies?)\b/.test(line) || mayRead(line);
  // "Yes, Ottawa" answers another question.
  return copies || readsAlong.test(line) || answer?.kind === 'yes' ? { kind: 'yes', copies } : null;
}

/** "I want Kim to see my letters", « je veux que Kim voie mes lettres »; but not what is denied, nor help with reading. */
const mayRead = (line: string): boolean => readsAlong.test(line) && !deniedOrHelp.test(line);

const readsAlong = new RegExp(
  `\\b(?:${[
    String.raw`(?:want|wish|like)(?! to\b)(?: \S+){1,4} (?:see|read|get|receive)`,
    String.raw`let(?: \S+){1,3} (?:see|read|get|receive)`,
    String.raw`(?<!\b(?:i|we) )(?:can|may|should)(?: also)? (?:see|read|get|receive)`,
    String.raw`(?:veux|voudrais|aimerais|souhaite|accepte)(?: pas)? qu\S*(?: \S+){1,4} (?:voie|lise|recoive)`,
    '(?:peut|pourra|doit)(?: aussi)? (?:voir|lire|recevoir)',
  ].join('|')})(?: all| toutes| aussi)?(?: of)? (?:my|mes) (?:letters|mails?|emails?|lettres|courriels)\\b`,
);
const deniedOrHelp = /\b(?:not|no|never|don t|without|ne|n|pas|jamais|sans|help\w*|aid\w*)\b/;

/** What a helper says of their helping itself, in a mail that says nothing else. */
export function readHelperWord(text: string): 'end' | 'no-copies' | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const line = polite(firstLine(text));
  if (lines.length > 2) return null;
  if (endWords.test(line)) return 'end';
  return noCopies.test(line) ? 'no-copies' : null;
}

const endWords =
  /^(?:(?:i (?:want to |would like to )?)?(?:end|stop)(?: the| my)? (?:support|helping)|fin du? soutien|(?:arret\w*|terminer|finir) (?:le|mon) soutien)(?: (?:for|of|de|d|pour|a) .{1,60}| .{1,40})?$/;
/** A bare *stop* in answer to a copy is about the copies: that is what its unsubscribe button says. */
const noCopies =
  /^(?:stop|unsubscribe|arret|arreter|arretez|desabonner|me desabonner|desabonnement|no (?:more )?copies|stop(?: the| sending)? copies|pas de copies|plus de copies|(?:arret\w*|arreter) les copies)$/;

/** "For Marie: …", « pour Marie : … »: whom a mail is for, and what it says for them; null where it does not begin so. */
export function readForWhom(text: string): { whom: string; rest: string } | null {
  const said = /^\s*(?:for|pour)\s+([^\n:]{1,80}?)\s*:\s*([\s\S]*)$/iu.exec(text);
  const [, whom = '', rest = ''] = said ?? [];
  return whom === '' ? null : { whom: whom.trim(), rest: rest.trim() };
}

/** "I am Marie's support worker", « je soutiens Marie »: a short mail that tells us of helping somebody. */
export const saysIHelp = (text: string): boolean => {
  const said = fold(text.slice(0, 600));
  return said.split(' ').length <= 40 && iHelp.test(said);
};

const helping = 'support|help|assist|look after|am helping|am supporting';
const who = '(?!you\\b|with\\b|out\\b|people\\b|others\\b|the\\b|a\\b|this\\b|your\\b)\\S+';
const role = '(?:support (?:person|worker)|supporter|helper|caregiver|assistant)';
const roleFr =
  '(?:personne (?:de soutien|aidante)|proche aidante?|aidante?|intervenante?|accompagnatrice|accompagnateur)';
const iHelp = new RegExp(
  [
    `^(?:(?:hello|hi|dear all) )?i (?:also )?(?:${helping}) ${who}`,
    `\\bi (?:am|m) (?:\\S+ ){1,3}${role}\\b`,
    `\\bi (?:am|m) (?:a |the )?${role} (?:of|for|to) `,
    `^(?:bonjour )?(?:je soutiens|j aide|j accompagne|je m occupe de) (?!vous\\b|les\\b|des\\b)\\S+`,
    `\\bje suis (?:la |le |une |un )?${roleFr} (?:de|d|pour) `,
  ].join('|'),
);

/** The name that stands beside an address: "Kim <kim@…>", "my support person is Kim, kim@…", « Kim m'aide …, kim@… ». Null where there is none we are sure of. */
export function readHelperName(text: string, address: string): string | null {
  const at = text.toLowerCase().indexOf(address.toLowerCase());
  if (at < 0) return null;
  const before = text.slice(Math.max(0, at - 160), at);
  for (const pattern of named) {
    const name = pattern.exec(before)?.groups?.name?.trim();
    if (name && !commonWords.test(fold(name))) return name;
  }
  return null;
}

const properName = "(?<name>\\p{Lu}[\\p{L}'’.-]{0,40}(?: \\p{Lu}[\\p{L}'’.-]{0,40}){0,3})";
const named = [
  new RegExp(`${properName}\\s*[<(,:–-]*\\s*$`, 'u'),
  new RegExp(
    `(?:^|[\\s,.])${properName} (?:m['’]aide|m['’]accompagne|me soutient|helps|supports|is helping)\\P{L}[^<]*$`,
    'u',
  ),
];
const commonWords =
  /^(?:my|mon|ma|is|est|her|his|the|le|la|please|svp|personne|support|soutien|address|adresse|email|courriel|i|je)(?: |$)/;

/** Whether what somebody is called by fits a name or an address: by whole words, whatever the case and the accents. */
export function isCalled(said: string, { name, address }: { name: string | null; address: string }): boolean {
  if (said.trim().toLowerCase().replace(/^<|>$/g, '') === address) return true;
  const wanted = fold(said).split(' ').filter(Boolean);
  const known = fold(name ?? '').split(' ');
  return wanted.length > 0 && wanted.every((word) => known.includes(word));
}

/** Those of some people whom a mail names. */
export function namedIn<T extends { name: string | null; address: string }>(text: string, all: T[]): T[] {
  const said = ` ${fold(text)} `;
  return all.filter(
    ({ name, address }) =>
      text.toLowerCase().includes(address) ||
      fold(name ?? '')
        .split(' ')
        .some((word) => word.length > 1 && said.includes(` ${word} `)),
  );
}

/** Whom a mail about support means: whom it names; of several, all where it says no more than that it is over; null where we have to ask. */
export function meantBy<T extends { name: string | null; address: string }>(
  text: string,
  all: T[],
): T[] | null {
  const named = namedIn(text, all);
  if (named.length > 0) return named;
  return all.length < 2 || forAll.test(polite(firstLine(text))) ? all : null;
}

const forAll =
  /^(?:(?:end|stop)(?: the| my| all)? support|fin d[ue](?: mon)? soutien|(?:no|no more|stop|stop the|pas de|plus de|arret\S+ les) copies)$/;
