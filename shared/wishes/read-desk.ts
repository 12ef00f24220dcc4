import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { readDate } from '../language/read-date.ts';
import type { DeskWish } from './desk-wish.ts';
import type { Hearing } from './hearing.ts';
import { firstLine, polite } from './wish-line.ts';
import { wordsBelow } from './words-below.ts';

type Place = Pick<Hearing, 'community'> & Partial<Pick<Hearing, 'language' | 'today' | 'steward'>>;

/** What stewards ask, as set phrases: a line must be one as a whole, with nothing told below it. Null where it is something else, most often somebody's words. */
export function readDesk(text: string, hearing: Place): DeskWish | null {
  const line = firstLine(text);
  const wish =
    fixed(polite(line)) ?? preview(polite(line)) ?? handOver(line) ?? onDuty(line) ?? away(line, hearing);
  return wish && wordsBelow(text) === 'nothing' ? wish : null;
}

const phrases: [DeskWish, string][] = [
  [
    { kind: 'who-is-new' },
    'who is new|who s new|whos new|who joined|who has joined|who is new here|new members|our new members|qui est nouveau|qui est nouveau ou nouvelle|qui est nouvelle|qui sont les nouveaux|qui sont les nouveaux membres|nouveaux membres|les nouveaux membres|qui s est inscrit',
  ],
  [
    { kind: 'who-is-waiting' },
    'who is waiting|who s waiting|whos waiting|who waits|what is waiting|what s waiting|what waits|what is waiting for me|what waits for me|qui attend|qui est en attente|qui attend une reponse|qu est ce qui attend|qu est ce qui m attend|ce qui attend',
  ],
  [
    { kind: 'what-is-held' },
    'what is held|what s held|whats held|what words are held|what is being held|held words|show held words|qu est ce qui est en attente|ce qui est en attente|qu est ce qui est retenu|ce qui est retenu|mots en attente|les mots en attente|textes en attente|les textes en attente',
  ],
  [
    { kind: 'how-are-we-doing' },
    'how are we doing|how re we doing|how is the community doing|how s the community doing|how is our community doing|comment allons nous|comment on va|comment va la communaute|comment va notre communaute|comment se porte la communaute',
  ],
];

const fixed = (said: string): DeskWish | null =>
  phrases.find(([, known]) => known.split('|').includes(said))?.[0] ?? null;

const tongues: [Language, RegExp][] = [
  ['fr', /^(?:in |the |en |du )?(?:french|francais)(?: preview)?(?= |$)/],
  ['en', /^(?:in |the |en |du )?(?:english|anglais)(?: preview)?(?= |$)/],
];

/** "Preview", "preview French", "aperçu Kingston": whatever follows must be a language or a place, which is looked up later. */
function preview(said: string): DeskWish | null {
  const rest =
    /^(?:show (?:me )?(?:the )?|montre[zr]? (?:moi )?(?:l |un )?)?(?:preview|apercu)(?: (?:of|for|de|d|du|pour))?(?: |$)(.*)$/.exec(
      said,
    )?.[1];
  if (rest === undefined || rest.split(' ').length > 5) return null;
  const [language, pattern] = tongues.find(([, tongue]) => tongue.test(rest)) ?? [null, /^$/];
  const place = rest
    .replace(pattern, '')
    .replace(/^ ?(?:for|of|de|du|d|pour) /, '')
    .trim();
  return { kind: 'preview', place: place === '' ? null : place, language };
}

/** "Hand over to Jo <jo@example.net>": with an address, or it is about something else. */
function handOver(line: string): DeskWish | null {
  const said = handing.exec(line)?.groups;
  const address = said?.address?.toLowerCase();
  if (!said || !address || !nameOnly.test(said.name ?? '')) return null;
  return { kind: 'hand-over', name: (said.name ?? '').replace(/[\s,"“”«»]+/g, ' ').trim(), address };
}

const handing =
  /^(?:please\s+)?(?:hand\s?-?over\s+to|je\s+(?:passe|laisse)\s+(?:le\s+relais|ma\s+place)\s+[àa]|pass(?:er|ez)\s+(?:le\s+relais|le\s+flambeau)\s+[àa]|relais\s*:|hand\s?-?over\s*:)\s*(?<name>[^<>@]{0,100}?)[\s,]*[<(]?(?<address>[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}.-]{1,190}\.[\p{L}\p{N}-]{2,63})[>)]?\s*[.!]*$/iu;
const nameOnly = /^[\p{L}\p{M}\p{N}\s.,'’"“”«»-]*$/u;

/** "On duty" asks for the order, "on duty: Jo, Sam" sets it. */
function onDuty(line: string): DeskWish | null {
  const said = polite(line);
  if (asksDuty.split('|').includes(said)) return { kind: 'on-duty', names: null };
  const named = /^(?:on[\s-]duty|de\s+garde|de\s+service)\s*:\s*(.{1,400})$/iu.exec(line.trim())?.[1];
  if (!named) return null;
  const names = named
    .split(/[,;]|\s(?:and|then|et|puis)\s/iu)
    .map((name) => name.replace(/[.!\s]+$/u, '').trim())
    .filter((name) => name !== '');
  return names.length > 0 && names.length <= 30 ? { kind: 'on-duty', names } : null;
}

const asksDuty =
  'on duty|who is on duty|who s on duty|whos on duty|de garde|qui est de garde|de service|qui est de service';

/** "Away until January 5", « absence jusqu'au 5 janvier ». What is no day is left alone. */
function away(line: string, { language = 'en', today, steward = false }: Place): DeskWish | null {
  const said =
    /^(?:i\s*(?:am|['’]m)\s+|je\s+suis\s+)?(?:away|absente?|absence)\s+(?:until|till|jusqu\s?['’]?\s?(?:aux?|à|a|en)?)\s*(.{2,60}?)[.!]*$/iu.exec(
      line.trim(),
    )?.[1];
  if (!steward || !said || !today || fold(said).split(' ').length > 6) return null;
  const day = readDate(said, language, today);
  return day && { kind: 'away', until: day.toString() };
}
