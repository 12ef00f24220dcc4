import { phrases } from './phrases.ts';
import { plain } from './plain.ts';

const longest = 160;

const words = (list: string): Set<string> => new Set(list.split(' ').map(plain));

/** Devices, programs and services that sign under what one writes. */
const known = words(
  'iphone ipad ipod android blackberry galaxy samsung huawei xiaomi redmi oppo oneplus nokia motorola moto xperia sony htc lg wiko realme fairphone zte alcatel asus lenovo macbook outlook hotmail yahoo gmail protonmail tutanota tuta aol gmx web.de thunderbird airmail mailbird typeapp bluemail mail.ru yandex zoho fastmail sfr laposte videotron telus verizon t-mobile at&t acompli cloudmagic polymail superhuman mailspring emclient k-9 fairemail ios phone smartphone mobile handheld tablet téléphone portable ordinateur tablette appareil handy móvil telefono telefone telefoon mobiltelefon telefon телефон телефона мобильного device wireless',
);
/** Many languages give names endings: "z iPhonu", "iPhone'a", "iOS:lle". */
const inflected = /^(?:iphon|ipad|android|outlook|galaxy|samsung|windows|ios:)|手[机機]/;
/** Names that are everyday words too: they count where the line names nothing else, and as a name. */
const everyday = words(
  'mail windows mac spark sparrow newton edison boxer nine hey orange free bell rogers honor pixel surface postbox canary proton courrier',
);
/** A client's line speaks of no one; a person tells where they are, and with whom. */
const person = /(?<!\p{L})(?:i|we|my|our|je|j'|nous|ma|mon|notre|while|pendant)(?!\p{L})/u;
const mostWords = 12;
const mostWordsOfOutlook = 8;

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
  return isOutlooks(said) || candidates.some((template) => fits(template, said, shown));
}

function fits({ before, after, bare }: Template, said: string, shown: string): boolean {
  if (bare) return said === before;
  if (!said.startsWith(before) || !said.endsWith(after)) return false;
  const device = said.slice(before.length, said.length - after.length).trim();
  const parts = device.split(/[\s/()[\]-]+/);
  if (device === '' || parts.length > mostWords || /[;!?]|\.\s/.test(device) || person.test(device))
    return false;
  if (device.includes(',')) return device.split(',').every((part) => part.split(' ').some(isKnown));
  if (parts.some(isKnown)) return true;
  if (parts.length <= 3 && parts.some((word) => everyday.has(word))) return isNamed(shown, device);
  return `${before} ${after}`.trim().split(' ').length >= 3 && looksLikeAModel(shown, device);
}

const isKnown = (word: string): boolean => known.has(word) || inflected.test(word);

/** Outlook names itself and the system it runs on, in whatever language: "Hankige Outlook for iOS". */
const isOutlooks = (said: string): boolean =>
  /(?<!\p{L})outlook(?!\p{L})/u.test(said) &&
  /(?<!\p{L})(?:ios|android|mac)(?!\p{L}{4})/u.test(said) &&
  said.split(' ').length <= mostWordsOfOutlook &&
  !person.test(said) &&
  !/[.,;:!?]/.test(said);

/** Written with a capital, as names are; where all is in capitals, they tell nothing. */
const isNamed = (shown: string, device: string): boolean =>
  /\p{Ll}/u.test(shown) && /^\p{Lu}/u.test(partOf(shown, device));

/** "Sent from my Wiko RIDGE FAB 4G": a word with a digit or with capitals inside. */
const looksLikeAModel = (shown: string, device: string): boolean =>
  /\p{L}*\p{Nd}\p{L}+|\p{L}+\p{Nd}|\p{Ll}\p{Lu}/u.test(partOf(shown, device)) ||
  (/\p{Ll}/u.test(shown) && /\p{Lu}{3,}/u.test(partOf(shown, device)));

/** The device as it was written. */
function partOf(shown: string, device: string): string {
  const at = shown.toLowerCase().indexOf(device.slice(0, 3));
  return at < 0 ? shown.slice(-device.length) : shown.slice(at, at + device.length);
}

/** Links as text clients print them: `Outlook<https://…>`, `[Proton Mail](https://…)`, `Sparrow (http://…)`. */
const withoutLinks = (text: string): string =>
  text
    .replace(/<(?:https?:|mailto:)[^<>]{0,500}>/g, '')
    .replace(/\]?\( ?https?:[^()]{0,500}\)/g, '')
    .replace(/[[\]]/g, '')
    .trim();

function firstWord(text: string): string {
  return /^\S+/.exec(text)?.[0] ?? '';
}
