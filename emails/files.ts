import { wordsIn } from '../shared/language/words.ts';
import type { FilesView, FileView } from '../shared/letters/file-view.ts';
import type { Frame, Quotation } from '../shared/letters/letter-model.ts';
import { slot } from '../shared/letters/slots.ts';
import { type Block, heading, page, text, when, wishes } from './blocks.ts';
import { inBrief, whoSaid } from './people.ts';

type As = Pick<Frame, 'language' | 'profile'>;

const isPicture = ({ type }: FileView): boolean => type === 'jpeg' || type === 'png';

/** What came with somebody's words, each as a link that says what it is; nothing where nothing did. `item` is their number in the letter. */
export function fileLinks(
  { files = [], ...item }: Quotation,
  frame: As,
  number: number | null = null,
): Block[] {
  const who = whoSaid(item, frame.language, 'within');
  return files.map((file) => link(file, labelOf(file, who, frame), number, files.length > 1, frame));
}

/** The same, and how to get them by mail: behind the item's number, or alone where the letter is about these words only. */
export function filesOf(item: Quotation, number: number | null, frame: As): Block[] {
  const { files: said } = wordsIn(frame.language, frame.profile);
  const links = fileLinks(item, frame, number);
  return [
    ...links,
    ...when(links.length > 0, text(number === null ? said.byMailAlone : said.byMail(number))),
  ];
}

function link(file: FileView, label: string, item: number | null, isOneOfMany: boolean, frame: As): Block {
  const { measure } = wordsIn(frame.language, frame.profile).files;
  const { type, octets, of, number } = file;
  return page(
    `${label} ${measure(type, octets, item, isOneOfMany ? number : null)}`,
    slot(`file:${of}:${number}`),
  );
}

function labelOf(file: FileView, who: string, { language, profile }: As): string {
  const { files: said } = wordsIn(language, profile);
  if (!isPicture(file)) return said.document(file.name);
  return file.alt === null ? said.notDescribed(who) : said.picture(inBrief(file.alt, 300));
}

/** What became of one's own files: what was taken, what pictures still want to be described, and what was not taken, and why. `item`: the words' number in the letter. */
export function ownFiles({ kept, refused, unscanned }: FilesView, item: number | null, frame: As): Block[] {
  const { files: said } = wordsIn(frame.language, frame.profile);
  const bare = kept.find((file) => isPicture(file) && file.alt === null);
  return [
    ...when(kept.length > 0, heading(said.title)),
    ...kept.map((file) => link(file, ownLabel(file, frame), item, true, frame)),
    ...when(unscanned, text(said.unscanned)),
    ...(bare
      ? [text(said.describe), wishes([{ say: said.describeSay(bare.number), does: said.describeDoes }])]
      : []),
    ...when(refused.length > 0, heading(said.refusedTitle), {
      kind: 'list',
      items: refused.map(({ name, why }) => said.refused(inBrief(name), why)),
    }),
  ];
}

/** One's own pictures by their names too: so one knows which is meant. */
function ownLabel(file: FileView, { language, profile }: As): string {
  const { files: said } = wordsIn(language, profile);
  if (!isPicture(file)) return said.document(file.name);
  return file.alt === null ? `${said.yourPicture}, ${file.name}` : said.picture(inBrief(file.alt, 300));
}
