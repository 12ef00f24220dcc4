import { plain } from './plain.ts';

/** How texts begin that organisations and virus scanners append to everybody's mail; each must also speak of one of the matters below. */
const openers = [
  'this e?-?mail',
  'this message',
  'this communication',
  'this transmission',
  'this electronic (?:mail|message)',
  'the information (?:contained|transmitted|in this)',
  'the (?:content|contents) of this',
  'confidential',
  'notice of confidentiality',
  'privileged',
  'important notice',
  'disclaimer',
  'legal notice',
  'caution',
  'attention',
  'warning',
  'avertissement',
  'if you (?:are not|have received)',
  'unless you are the',
  'please consider the environment',
  'please think of the environment',
  'ce (?:courriel|message|mail|courrier|document|e-mail)',
  'cette (?:communication|transmission)',
  'le (?:contenu|present) ',
  "l'information (?:contenue|transmise|apparaissant)",
  'les informations? (?:contenues|transmises)',
  'avis (?:de confidentialite|important|legal)',
  "si vous (?:n'etes pas|avez recu)",
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
  'diese (?:e-?mail|nachricht|mitteilung)',
  'este (?:mensaje|correo|mensagem|e-mail)',
  'esta (?:mensagem|comunicacion)',
  'aviso (?:legal|de confidencialidad)',
  'questo messaggio',
  'questa e-?mail',
  'le informazioni (?:contenute|trasmesse)',
  'avviso di riservatezza',
  'dit (?:bericht|e-?mail)',
  'deze e-?mail',
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
  'sponsored by',
];
const matters =
  /confiden|privileg|intended (?:only|solely|recipient|for)|addressee|recipient|destinat|disclos|divulg|unauthori[sz]ed|non autoris|strictly prohibited|interdit|virus|avast|avg\b|malware|environ|print|imprim|outside|exterieur|externe|external|sender|expediteur|click|cliqu|vertraulich|empfanger|confidencial|riservat|vertrouwelijk|google groups|mailing list|learn (?:why|more)|decouvr|often get|souvent/g;
/** Organisations speak of "the sender" and of "we"; a writer of themselves. */
const oneself =
  /(?<![\p{L}'])(?:i|i'\p{L}+|my|me|mine|myself|je|j'\p{L}+|mon|ma|mes|moi|m'\p{L}+)(?!\p{L})/gu;
/** A notice as long as this, with two of the matters, may say "me" once: "please notify me at once". */
const long = 25;

const begins = new RegExp(`^(?:[\\s*_>-]*)(?:${openers.join('|')})`, 'u');
const listLink = /listinfo|groups\.google|list-?manager|@lists?\.|mailing list.*(?:https?:|@)/i;

/** How much of a paragraph is looked at. */
const looked = 900;

/** Whether a paragraph is a text that an organisation or a virus scanner appends (or a banner it prepends), not its writer: it speaks for nobody. */
export function isDisclaimer(paragraph: string): boolean {
  const said = plain(paragraph.slice(0, looked));
  if (!begins.test(said)) return false;
  const spokenOf = new Set(said.match(matters)).size;
  const isNotice = spokenOf >= 2 && said.split(' ').length >= long;
  return spokenOf > 0 && timesOneself(said) <= (isNotice ? 1 : 0);
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
