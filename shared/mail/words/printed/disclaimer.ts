import { plain } from './plain.ts';

/** Notices of one line, as machines print them. */
const fixed = [
  /^\W*p? ?(?:please )?(?:consider|think of) the environment before/,
  /^\W*pensez a (?:l'environnement|la planete).{0,60}imprim.{0,40}(?:courriel|mail|message|document|page)/,
  /^\W*avant d'imprimer (?:ce|cet|votre) (?:courriel|e-?mail|mail|message|document)/,
  /^\W*(?:devez-vous (?:vraiment )?imprimer|n'imprimez (?:ce|que))/,
  /^\W*merci (?:de )?ne pas imprimer/,
  /^\W*(?:bitte )?[^.]{0,30}umwelt zuliebe/,
  /^\W*antes de imprimir (?:este|esta|esse|essa)/,
  /^\W*prima di stampare (?:questa|questo)/,
  /^\W*(?:virus-free|garanti sans virus|sans virus|l'absence de virus|no virus found).{0,60}(?:avast|avg|https?:|www\.|antivirus|logiciel|checked)/,
  /^\W*(?:scanned by|cet e-?mail a ete verifie par|this e-?mail has been (?:scanned|checked)).{0,60}(?:anti-?virus|mailscanner|avast|avg|www\.)/,
  /^\W*[[(<*{]\s*(?:external|externe|exterieur)/,
  /^\W*(?:external|externe|exterieur)[^a-z]{0,5}(?:e-?mail|mail|courriel|sender|message|expediteur).*(?:click|cliqu|open|ouvr|caution|prudence)/,
  /^\W*you don't often get e-?mail from/,
  /^\W*vous (?:n'obtenez pas|ne recevez pas) souvent/,
  /aka\.ms\/learnaboutsenderidentification/,
  /^\W*you received this message because you are subscribed/,
  /^\W*vous recevez ce message (?:parce que|car) vous etes (?:abonne|inscrit)/,
  /^\W*(?:to unsubscribe from this group|pour vous desabonner de ce groupe)/,
];
/** People begin so too: a notice speaks of two of the legal matters. */
const common = [
  'notice of confidentiality',
  'confidentiality notice',
  'legal notice',
  'notice',
  'confidential',
  'privileged',
  'important notice',
  'disclaimer',
  'this (?:e?-?mail|message|communication|transmission|electronic (?:mail|message))',
  'the information (?:contained|transmitted|in this)',
  'the (?:content|contents) of this',
  'if you (?:are not|have received)',
  'unless you are the',
  'avis',
  'ce (?:courriel|message|mail|courrier|document|e-mail)',
  'cet e-?mail',
  'cette (?:communication|transmission)',
  'le (?:contenu|present) ',
  "l'information (?:contenue|transmise|apparaissant)",
  'les informations? (?:contenues|transmises)',
  "si vous (?:n'etes pas|avez recu)",
  'diese (?:e-?mail|nachricht|mitteilung)',
  'der inhalt dieser',
  'este (?:mensaje|correo|mensagem|e-mail)',
  'esta (?:mensagem|comunicacion)',
  'aviso (?:legal|de confidencialidad)',
  'questo messaggio',
  'questa e-?mail',
  'le informazioni (?:contenute|trasmesse)',
  'avviso di riservatezza',
  'dit (?:bericht|e-?mail)',
  'deze e-?mail',
];
/** An organisation warns of mail from outside it; people warn of all else. */
const warnings = [
  'caution',
  'attention',
  'warning',
  'avertissement',
  'mise en garde',
  'achtung',
  'vorsicht',
  'warnung',
  'precaucion',
  'atencion',
  'attenzione',
  'let op',
  'uwaga',
  'atencao',
  'obs!?',
];

const legal =
  /confiden|privileg|intended (?:only|solely|recipient|for)|addressee|recipient|destin[ae]|disclos|divulg|unauthori[sz]ed|non autoris|strictly prohibited|interdit|in error|par erreur|vertraulich|empfanger|adressat|confidencial|riservat|vertrouwelijk|liabilit|responsabilit/g;
/** The same matters in languages in which nobody here begins a story so: two are enough. */
const legalElsewhere = new RegExp(
  'vertraulich|empfanger|adressat|unbefugt|confidencia[il]|destinatari|prohibid|proibid|riservat|vietat|vertrouwelijk|geadresseerde|bestemd|poufn|odbiorc|konfidentiell|mottagare|avsedd|luottamuksell|vastaanottaj|duvern|adresat|prijemc|конфиденциал|получател|предназнач|gizli|alici|机密|機密|기밀|收件人|受信|수신'.normalize(
    'NFKD',
  ),
  'g',
);
const outside = /outside|exterieur|extern|außerhalb|fuera de|esterno|buiten|spoza|de fora/;
const care =
  /sender|expediteur|click|cliqu|clicc|\bclic\b|kli[ck]|\blinks?\b|\bliens?\b|attachment|piece|organi[sz]ation/;
/** Organisations speak of "the sender" and of "we"; a writer of themselves. */
const oneself =
  /(?<![\p{L}'])(?:i|i'\p{L}+|my|me|mine|myself|je|j'\p{L}+|mon|ma|mes|moi|m'\p{L}+)(?!\p{L})/gu;
/** A notice as long as this may say "me" once ("please notify me at once"), and with three of the matters begin as it likes. */
const long = 25;

const opening = (phrases: string[]): RegExp => new RegExp(`^(?:[\\s*_>-]*)(?:${phrases.join('|')})`, 'u');
const opens = { common: opening(common), warning: opening(warnings) };
const listLink =
  /listinfo|groups\.google|groups\.io\/g\/|list-?manager|@lists?\.|mailing list.*(?:https?:|@)/i;

/** How much of a paragraph is looked at. */
const looked = 900;

/** Whether a paragraph is a text that an organisation or a virus scanner appends (or a banner it prepends), not its writer: it speaks for nobody. */
export function isDisclaimer(paragraph: string): boolean {
  const said = plain(paragraph.slice(0, looked));
  if (isScanners(said) || fixed.some((notice) => notice.test(said))) return true;
  if (opens.warning.test(said)) return outside.test(said) && care.test(said) && timesOneself(said) === 0;
  const matters = new Set(said.match(legal)).size;
  if (new Set(said.match(legalElsewhere)).size >= 2) return true;
  if (matters < 2) return false;
  const words = said.split(' ').length;
  if (matters >= 3 && words >= long) return timesOneself(said) <= 1;
  return opens.common.test(said) && timesOneself(said) <= (words >= long ? 1 : 0);
}

/** "Virus-free. www.avast.com", in whatever language, with the links that mail programs print around it. */
function isScanners(said: string): boolean {
  const shown = said.replace(/<(?:https?:|#)[^<>\s]{0,400}>?/g, ' ').trim();
  return /www\.(?:avast|avg)\.com$/.test(shown) && shown.split(/\s+/).length <= 8;
}

/** Whether a text tells of its writer. */
export const isPersonal = (text: string): boolean => timesOneself(plain(text.slice(0, looked))) > 0;

const timesOneself = (said: string): number => said.match(oneself)?.length ?? 0;

/** A warning that an organisation puts above mail from elsewhere: "[EXTERNAL EMAIL] do not click …". */
export function isBanner(paragraph: string): boolean {
  const said = plain(paragraph.slice(0, looked));
  return isDisclaimer(paragraph) && (opens.warning.test(said) || banner.test(said));
}

const banner =
  /^\W*(?:external|externe|exterieur|you don't often get|vous (?:n'obtenez|ne recevez) pas)|aka\.ms\/learnaboutsenderidentification/;

/** What mailing lists draw above their footers. */
export const isListRule = (rule: string): boolean => /^(?:_{2,}|(?:-=){3,}-?)$/.test(rule.trim());

/** The footer a mailing list appends: a rule of underscores, and below it the list's name, address or page. */
export const isListFooter = (rule: string, below: string): boolean =>
  isListRule(rule) && listLink.test(below.slice(0, 400));
