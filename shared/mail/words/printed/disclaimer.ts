import { plain } from './plain.ts';

/** Only machines begin so; what they add must also speak of one of the matters below. */
const telling = [
  'notice of confidentiality',
  'confidentiality notice',
  'legal notice',
  'please consider the environment',
  'please think of the environment',
  'avis (?:de confidentialite|important|legal)',
  "pensez a (?:l'environnement|la planete)",
  "avant d'imprimer",
  'devez-vous (?:vraiment )?imprimer',
  "n'imprimez (?:ce|que)",
  "l'absence de virus",
  'garanti sans virus',
  'sans virus',
  'virus-free',
  'scanned by',
  'no virus found',
  'aviso (?:legal|de confidencialidad)',
  'avviso di riservatezza',
  '\\[?external',
  '\\[?externe',
  '\\[?exterieur',
  "you don't often get (?:e-?mail|email) from",
  "vous n'obtenez pas souvent",
  'vous ne recevez pas souvent',
  'you received this message because',
  'vous recevez ce message',
  'to unsubscribe from this group',
  'pour vous desabonner de ce groupe',
];
/** People begin so too; a notice speaks of two of the matters. */
const common = [
  'this e?-?mail',
  'this message',
  'this communication',
  'this transmission',
  'this electronic (?:mail|message)',
  'the information (?:contained|transmitted|in this)',
  'the (?:content|contents) of this',
  'confidential',
  'privileged',
  'important notice',
  'disclaimer',
  'if you (?:are not|have received)',
  'unless you are the',
  'ce (?:courriel|message|mail|courrier|document|e-mail)',
  'cette (?:communication|transmission)',
  'le (?:contenu|present) ',
  "l'information (?:contenue|transmise|apparaissant)",
  'les informations? (?:contenues|transmises)',
  "si vous (?:n'etes pas|avez recu)",
  'diese (?:e-?mail|nachricht|mitteilung)',
  'este (?:mensaje|correo|mensagem|e-mail)',
  'esta (?:mensagem|comunicacion)',
  'questo messaggio',
  'questa e-?mail',
  'le informazioni (?:contenute|trasmesse)',
  'dit (?:bericht|e-?mail)',
  'deze e-?mail',
  'sponsored by',
];
/** An organisation warns of mail from outside it; people warn of all else. */
const warnings = ['caution', 'attention', 'warning', 'avertissement', 'mise en garde'];

const matters =
  /confiden|privileg|intended (?:only|solely|recipient|for)|addressee|recipient|destin[ae]|disclos|divulg|unauthori[sz]ed|non autoris|strictly prohibited|interdit|virus|avast|avg\b|malware|environ|print|imprim|outside|exterieur|externe|external|sender|expediteur|in error|par erreur|click|cliqu|vertraulich|empfanger|confidencial|riservat|vertrouwelijk|google groups|mailing list|learn (?:why|more)|decouvr|often get|souvent|https?:|www\./g;
const outside = /outside|exterieur|externe|external/;
const care = /sender|expediteur|click|cliqu|\blinks?\b|\bliens?\b|attachment|piece|organi[sz]ation/;
/** Organisations speak of "the sender" and of "we"; a writer of themselves. */
const oneself =
  /(?<![\p{L}'])(?:i|i'\p{L}+|my|me|mine|myself|je|j'\p{L}+|mon|ma|mes|moi|m'\p{L}+)(?!\p{L})/gu;
/** A notice as long as this, with two of the matters, may say "me" once: "please notify me at once". */
const long = 25;

const opening = (phrases: string[]): RegExp => new RegExp(`^(?:[\\s*_>-]*)(?:${phrases.join('|')})`, 'u');
const opens = { telling: opening(telling), common: opening(common), warning: opening(warnings) };
const listLink = /listinfo|groups\.google|list-?manager|@lists?\.|mailing list.*(?:https?:|@)/i;

/** How much of a paragraph is looked at. */
const looked = 900;

/** Whether a paragraph is a text that an organisation or a virus scanner appends (or a banner it prepends), not its writer: it speaks for nobody. */
export function isDisclaimer(paragraph: string): boolean {
  const said = plain(paragraph.slice(0, looked));
  const spokenOf = new Set(said.match(matters)).size;
  if (!isNotice(said, spokenOf)) return false;
  const isLong = spokenOf >= 2 && said.split(' ').length >= long;
  return timesOneself(said) <= (isLong ? 1 : 0);
}

function isNotice(said: string, spokenOf: number): boolean {
  if (opens.telling.test(said)) return spokenOf >= 1;
  if (opens.warning.test(said)) return outside.test(said) && care.test(said);
  return opens.common.test(said) && spokenOf >= 2;
}

/** Whether a text tells of its writer. */
export const isPersonal = (text: string): boolean => timesOneself(plain(text.slice(0, looked))) > 0;

const timesOneself = (said: string): number => said.match(oneself)?.length ?? 0;

/** A warning that an organisation puts above mail from elsewhere: "[EXTERNAL EMAIL] do not click …". */
export function isBanner(paragraph: string): boolean {
  const said = plain(paragraph.slice(0, looked)).replace(/^\W+/, '');
  return (
    /^(?:external|externe|exterieur|caution|warning|attention|avertissement|you don't often get|vous n'obtenez pas|vous ne recevez pas)/.test(
      said,
    ) && isDisclaimer(paragraph)
  );
}

/** The footer a mailing list appends: a rule of underscores, and below it the list's name, address or page. */
export const isListFooter = (rule: string, below: string): boolean =>
  /^_{2,}$/.test(rule.trim()) && listLink.test(below.slice(0, 400));
