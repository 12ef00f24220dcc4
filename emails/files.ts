import { wordsIn } from '../shared/language/words.ts';
import type { FilesView, FileView } from '../shared/letters/file-view.ts';
import type { Frame, Quotation } from '../shared/letters/letter-model.ts';
import { slot } from '../shared/letters/slots.ts';
import { type Block, heading, page, text, when, wishes } from './blocks.ts';
import { inBrief, whoSaid } from './people.ts';

type As = Pick<Frame, 'language' | 'profile'>;

const isPicture = ({ type }: FileView): boolean => type === 'jpeg' || type === 'png';

/** What came with somebody's words, each as a link that says what it is; nothing where nothing did. */
export const fileLinks = (item: Quotation, frame: As): Block[] =>
  (item.files ?? []).map((file) => link(file, labelOf(file, whoSaid(item, frame.language), frame), frame));

/** The same, and how to get them by mail: behind the item's number, or alone where the letter is about these words only. */
export function filesOf(item: Quotation, number: number | null, frame: As): Block[] {
  const { files: said } = wordsIn(frame.language, frame.profile);
  const links = fileLinks(item, frame);
  return [
    ...links,
    ...when(links.length > 0, text(number === null ? said.byMailAlone : said.byMail(number))),
  ];
}

const link = (file: FileView, label: string, { language, profile }: As): Block =>
  page(
    `${label} ${wordsIn(language, profile).files.measure(file.type, file.octets)}`,
    slot(`file:${file.of}:${file.number}`),
  );

function labelOf(file: FileView, who: string, { language, profile }: As): string {
  const { files: said } = wordsIn(language, profile);
  if (!isPicture(file)) return file.name;
  return file.alt === null ? said.notDescribed(who) : said.picture(inBrief(file.alt, 300));
}

/** What became of one's own files: what was taken, what pictures still want to be described, and what was not taken, and why. */
export function ownFiles({ kept, refused, unscanned }: FilesView, frame: As): Block[] {
  const { files: said } = wordsIn(frame.language, frame.profile);
  const bare = kept.find((file) => isPicture(file) && file.alt === null);
  return [
    ...when(kept.length > 0, heading(said.title)),
    ...kept.map((file) => link(file, said.numbered(file.number, ownLabel(file, frame)), frame)),
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
  if (!isPicture(file)) return file.name;
  return file.alt === null ? `${said.yourPicture}, ${file.name}` : said.picture(inBrief(file.alt, 300));
}
