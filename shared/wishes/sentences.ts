import { fold } from '../language/fold.ts';
import { isOrder, isRequest, isTold } from './frames.ts';
import { partsOf } from './parting.ts';
import { isReported, pointsBack } from './reported.ts';
import { tidy } from './spelling.ts';
import { goesOn } from './words-below.ts';

/** A sentence of a mail, and what it may be. */
export interface Sentence {
  /** As written. */
  raw: string;
  /** Folded, put right, without what stands in quotation marks and without courtesies at its ends. */
  said: string;
  /** Its parts between commas, in the same way. */
  clauses: string[];
  asks: boolean;
  told: boolean;
  /** Nothing but a courtesy, a greeting or a name. */
  courteous: boolean;
}

/** Nobody writes more than this to say what they wish for; a mail that is longer is somebody's words. */
const mostSentences = 40;
const longest = 6_000;

/** What a mail says, sentence by sentence, without what programs and organisations put below it. */
export function sentencesOf(text: string): Sentence[] {
  const paragraphs = text
    .slice(0, longest)
    .split(/\n\s*\n/)
    .map(joined)
    .filter((lines) => lines.length > 0);
  const own = paragraphs.filter((lines, i) => i === 0 || !boilerplate.test(fold(lines.join(' '))));
  const last = own.length - 1;
  const all = own
    .flatMap((lines, i) =>
      lines.flatMap((line, j) => {
        const ends = i === last && (i > 0 || isName(line, j, lines));
        return partsOf(line).map((raw) => ({ raw, ends, begins: i + j === 0 }));
      }),
    )
    .filter(({ raw }) => /[\p{L}\p{N}]/u.test(raw))
    .slice(0, mostSentences)
    .map(({ raw, ends, begins }) => sentenceOf(raw, ends, begins));
  const back = all.findLastIndex(({ said }) => pointsBack.test(said));
  return all.map((one, at) => (at <= back ? { ...one, told: true } : one));
}

/** A paragraph's lines, those joined that a mail program wrapped. */
function joined(paragraph: string): string[] {
  const lines = paragraph.split('\n').map((line) => line.trim());
  const whole: string[] = [];
  let before = '';
  for (const line of lines) {
    if (line === '' || device.test(fold(line))) continue;
    if (whole.length > 0 && (before.length >= wrapped || goesOn(line))) whole[whole.length - 1] += ` ${line}`;
    else whole.push(line);
    before = line;
  }
  return whole;
}

/** A line of this length may have been broken by a program. */
const wrapped = 58;

const device =
  /^(?:sent (?:from|with|via) (?:my|the|yahoo|outlook|mail|samsung)|envoye (?:de|depuis|a partir|avec) |get outlook|telecharge\w* outlook|obtenez outlook)/;

/** What organisations write below every mail. */
const boilerplate =
  /\b(?:intended recipient|unintended|confidential|confidentiels?|confidentialite|privileged|destinataires?|parvenu par erreur|received this (?:e ?mail|message) in error|(?:mail|message|courriel) (?:was|est) sent (?:to you )?from|to unsubscribe from (?:our|this|the)|unsubscribe any ?time|you (?:get|got|received?|are receiving) this (?:mail|e ?mail|message) because|(?:pour vous )?desabonner de (?:nos|notre|cette)|vous recevez ce (?:courriel|message) parce|pensez a l environnement|consider the environment|think before (?:you )?print)\b/;

function sentenceOf(raw: string, atEnd: boolean, atStart: boolean): Sentence {
  const own = unquoted(raw);
  const clauses = own
    .split(/[,;:()–—]|\s-\s|\s(?:and|et|puis|pis|but|mais|so|then|donc|alors)\s/iu)
    .map(tidy)
    .filter((clause) => clause !== '');
  const all = tidy(own);
  const said = plainly(all);
  return {
    raw,
    said,
    clauses,
    asks: isRequest(all, clauses),
    told: (isTold(all) && !clauses.some((clause) => isOrder(clause))) || isReported(clauses),
    courteous:
      said === '' || courtesy.test(said) || (atStart && greeting.test(said)) || (atEnd && isSignature(raw)),
  };
}

/** Without what stands in quotation marks, unless that is all. */
function unquoted(raw: string): string {
  const rest = raw.replace(/["“”«][^"“”«»]{1,300}["”»“]/gu, ' ').trim();
  return /[\p{L}\p{N}]/u.test(rest) ? rest : raw;
}

const ends =
  /^(?:(?:hello|hi|hey|hiya|dear all|good (?:morning|day|evening|afternoon)|bonjour|bonsoir|salut|allo|coucou)(?: there| all| again| everyone| tout le monde)?|ok|okay|um|please|svp|s il (?:vous|te) plait|thanks|thank you|merci|just|so|well|yes|oui)(?: |$)|(?:^| )(?:please|thanks|thank you(?: very much| so much| kindly)?|many thanks|merci(?: beaucoup| bien| d avance)?|svp|s il (?:vous|te) plait|d avance|lol|haha|xo+)$/;

/** A sentence without the courtesies at its ends. */
function plainly(said: string): string {
  let rest = said;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(ends, '').trim();
  }
  return rest;
}

const greeting =
  /^(?:(?:hello|hi|hey|dear|good (?:morning|day|evening)|bonjour|bonsoir|salut|allo|chers?|cheres?|madame|monsieur|a qui de droit|to whom it may concern)(?: \S+){0,4}|\S+)$/;

const courtesy =
  /^(?:(?:many |a big |big )?(?:thanks|thank you|thx|merci|mercis)(?: (?:a (?:lot|bunch|million)|again|so much|very much|kindly|in advance|you|beaucoup|bien|d avance|infiniment|mille fois|pour tout|for (?:everything|all you do|your (?:help|time|patience|work|kindness|understanding))|pour votre (?:aide|travail|patience|comprehension)|de votre \S+|and (?:have|take) .{0,40}|\S+))?|(?:have|passez|bonne|bon|belle) .{1,40}|take care.{0,20}|all the best.{0,20}|best(?: wishes| regards)?|(?:kind|warm|best) regards|warmly|sincerely|respectfully|yours.{0,20}|cheers|love|hugs|bises|bisous?|bye.{0,10}|a bientot|au revoir|cordialement|amities|amicalement|salutations.{0,20}|(?:recevez|veuillez (?:agreer|recevoir)) .{1,80}|bien a (?:vous|toi)|sorry|desolee?|from \S+|(?:i |we )?(?:hope|trust) (?:you|all|this|everyone).{1,60}|j espere que .{1,60}|no (?:rush|hurry|worries)|pas de presse)$/;

/** The last line of a mail in one piece, where it is but a name. */
const isName = (line: string, at: number, lines: string[]): boolean =>
  at > 0 && at === lines.length - 1 && line.split(/\s+/).length <= 3;

/** A short line with a capital in it and no verb to be seen: a name, an office. */
const isSignature = (raw: string): boolean =>
  raw.split(/\s+/).length <= 9 &&
  !/[?!]$/.test(raw) &&
  /^[-–—\s]*\p{Lu}/u.test(raw) &&
  !/\p{Ll}[.]$/u.test(raw);
