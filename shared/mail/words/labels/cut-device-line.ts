import { isDeviceLine } from '../printed/device-line.ts';
import { isBlank, said, saysSomething } from '../printed/line.ts';
import { type Labelled, mark, textOf } from './label.ts';

/** How sure we are that what stands below a device line is a quotation without marks. */
const belowDevice = 0.6;
/** How sure that a few words there are the writer's, who gave the phone's line the look of their own. */
const postscript = 0.4;
const mostLinesOfPostscript = 3;
const mostWordsOfPostscript = 40;

/** A phone puts its line between what one writes and what it quotes: words below one, with nothing else to tell, are a quotation without marks, unless they are few: a postscript. */
export function cutDeviceLine(labelled: Labelled, from: number, to: number, quotationFollows: boolean): void {
  const { lines, labels } = labelled;
  let written = false;
  for (let i = from; i < to; i++) {
    const line = lines[i];
    if (!line || labels[i]?.kind !== 'new') continue;
    if (!isDeviceLine(line.text)) {
      written ||= saysSomething(line.text);
      continue;
    }
    mark(labelled, i, i + 1, { kind: 'device', why: 'device-line' });
    if (!written || quotationFollows || !hasWords(labelled, i + 1, to)) continue;
    if (isPostscript(labelled, i + 1, to)) {
      const begin = isBlank(lines[i + 1]) ? i + 1 : i;
      mark(labelled, begin, to, { kind: 'new', why: 'doubtful' });
      labelled.confidence = Math.min(labelled.confidence, postscript);
    } else {
      mark(labelled, i + 1, to, { kind: 'quoted', why: 'after-device-line' });
      labelled.confidence = Math.min(labelled.confidence, belowDevice);
    }
    return;
  }
}

/** A letter greets its reader; a postscript doesn't any more. */
const greeting =
  /^(?:hi|hello|hey|dear|bonjour|bonsoir|salut|allo|chers?|cheres?|hallo|liebe[rs]?|hola|ciao)(?!\p{L})/u;

/** A few lines that greet nobody. */
function isPostscript(labelled: Labelled, from: number, to: number): boolean {
  const filled = labelled.lines.slice(from, to).filter((line) => !isBlank(line));
  const words = textOf(labelled, from, to).split(/\s+/).length;
  return (
    filled.length <= mostLinesOfPostscript &&
    words <= mostWordsOfPostscript &&
    !greeting.test(said(filled[0]))
  );
}

const hasWords = ({ lines }: Labelled, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!isBlank(lines[i])) return true;
  return false;
};
