import { phrases } from './phrases.ts';
import { plain } from './plain.ts';

const longest = 160;

/** Devices, programs and services that sign under what one writes, in lower case. */
const known =
  'iphone ipad ipod android blackberry galaxy samsung huawei xiaomi redmi oppo oneplus pixel nokia motorola moto xperia sony htc lg wiko honor realme fairphone zte alcatel asus lenovo surface windows mac macbook outlook hotmail yahoo gmail protonmail proton tutanota tuta aol gmx web.de thunderbird airmail spark sparrow mailbird typeapp bluemail blue aqua edison newton boxer nine myMail mail.ru yandex zoho fastmail hey orange sfr free laposte videotron bell rogers telus verizon t-mobile at&t acompli cloudmagic polymail superhuman postbox emclient canary k-9 fairemail ios phone smartphone mobile handheld tablet téléphone mobile portable ordinateur tablette appareil handy smartphone móvil telefono telefone telefoon mobiltelefon telefon телефон телефона мобильного device wireless'
    .toLowerCase()
    .split(' ');
const names = new Set(known.map(plain));

interface Template {
  before: string;
  after: string;
  /** Without a place for the device, the line is the phrase itself. */
  bare: boolean;
  spaced: boolean;
}

const templates: Template[] = phrases
  .flatMap((one) => one.sentFrom)
  .map((phrase) => {
    const [before = '', after = ''] = phrase.split('{}').map(plain);
    return { before, after, bare: !phrase.includes('{}'), spaced: /^\S+ /.test(phrase) };
  });
const byFirstWord = Map.groupBy(
  templates.filter(({ before, spaced }) => before !== '' && spaced),
  ({ before }) => firstWord(before),
);
/** Phrases that begin with the device, or of scripts that don't part words. */
const others = templates.filter(({ before, spaced }) => before === '' || !spaced);

/**
 * Whether a line is what a phone or a program adds by itself under what one writes ("Sent from my iPhone", "Obtenir Outlook pour Android").
 * "Sent from my heart" is a person's: the phrase must be a client's and name a device or a program, by a known name or by the look of one (digits or capitals inside).
 */
export function isDeviceLine(text: string): boolean {
  if (text.length > longest + 200) return false;
  const shown = withoutLinks(text);
  if (shown.length > longest || shown.length < 6) return false;
  const said = plain(shown)
    .replace(/^[\s_>~(-]+/, '')
    .replace(/\. (?:please|excuse|sorry|veuillez|pardon|desole|bitte|disculp|scusa)[^.!]{0,60}[.!]*$/, '')
    .replace(/[\s_~).!-]+$/, '');
  const candidates = [...(byFirstWord.get(firstWord(said)) ?? []), ...others];
  return candidates.some((template) => fits(template, said, shown));
}

function fits({ before, after, bare }: Template, said: string, shown: string): boolean {
  if (bare) return said === before;
  if (!said.startsWith(before) || !said.endsWith(after)) return false;
  const device = said.slice(before.length, said.length - after.length).trim();
  if (device === '' || device.length > 70 || /[,;!?]|\.\s/.test(device)) return false;
  return device.split(/[\s/()[\]-]+/).some((word) => names.has(word)) || looksLikeAModel(device, shown);
}

/** "Wiko RIDGE FAB 4G": a word with a digit or with capitals inside, among a few words. */
function looksLikeAModel(device: string, shown: string): boolean {
  const words = device.split(/\s+/).length;
  const written = shown.slice(-device.length - 4);
  return words <= 6 && /\p{L}*\p{Nd}\p{L}+|\p{L}+\p{Nd}|\p{Ll}\p{Lu}|\p{Lu}{3,}/u.test(written);
}

/** Links as text clients print them: `Outlook<https://…>`, `[Proton Mail](https://…)`, `Sparrow (http://…)`. */
const withoutLinks = (text: string): string =>
  text
    .replace(/<(?:https?:|mailto:)[^<>]{0,500}>/g, '')
    .replace(/\]?\(https?:[^()]{0,500}\)/g, '')
    .replace(/[[\]]/g, '')
    .trim();

function firstWord(text: string): string {
  return /^\S+/.exec(text)?.[0] ?? '';
}
