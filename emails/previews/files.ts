import type { FilesView, FileView } from '../../shared/letters/file-view.ts';
import type { Quotation, ReceiptView } from '../../shared/letters/letter-model.ts';
import { casesOf, long, nothing, short } from './cases.ts';
import { hostileName, hostileQuotation, hostileWords, veryLongName } from './hostile.ts';
import { eastern, maries, type Preview, receipt, someones } from './people.ts';

const of = `${'c'.repeat(12)}a`;
const file = (number: number, given: Partial<FileView> = {}): FileView => ({
  of,
  number,
  name: 'Plan de la cuisine.pdf',
  type: 'pdf',
  octets: 1_240_000,
  alt: null,
  ...given,
});
const picture = file(1, {
  name: 'table.jpg',
  type: 'jpeg',
  octets: 340_000,
  alt: 'three people around a kitchen table',
});
const bare = file(1, { name: 'IMG_0412.jpg', type: 'jpeg', octets: 512_000 });
const withFiles = (quotation: Quotation, ...files: FileView[]): Quotation => ({ ...quotation, of, files });
const many = Array.from({ length: 10 }, (_, i) =>
  file(i + 1, { name: `${'Très '.repeat(11)}${i}.odt`, type: 'odt' }),
);
const hostileFiles = [
  file(1, { name: `${hostileName.slice(0, 50)}.pdf` }),
  file(2, { type: 'png', name: 'x.png', alt: hostileWords.slice(0, 500) }),
  file(3, { name: `${veryLongName.slice(0, 60)}.mp3`, type: 'mp3', octets: 0 }),
];
const own: FilesView = { kept: [bare, file(2)], refused: [], unscanned: false };
const shared: ReceiptView = {
  ...receipt,
  answers: {
    kind: 'share',
    as: 'resource',
    levels: [{ level: 'provincial', place: eastern.name, chosen: false }],
  },
};

/** What comes with people's words. */
export const filePreviews: Preview[] = [
  { name: 'files', model: { kind: 'files', item: withFiles(maries, picture, file(2)), byLink: [] } },
  { name: 'receipt-files', model: { kind: 'receipt', receipt: { ...shared, files: own } } },
];

/** The same at their extremes. */
export const fileCases: Preview[] = [
  ...casesOf('files', {
    short: { item: withFiles(short, picture), byLink: [1] },
    empty: { item: nothing, byLink: [] },
    many: { item: withFiles(someones, ...many), byLink: [3, 4, 9] },
    long: { item: withFiles(long, ...many), byLink: [] },
    hostile: { item: withFiles(hostileQuotation, ...hostileFiles), byLink: [1, 2, 3] },
  }),
  ...casesOf('all-words', { hostile: { item: withFiles(hostileQuotation, ...hostileFiles) } }).map(
    (preview) => ({
      ...preview,
      name: 'all-words-files-hostile',
    }),
  ),
  ...casesOf('moderation', {
    many: {
      held: withFiles(maries, bare, file(2)),
      question: null,
      answers: null,
      reach: maries.place,
      unsure: false,
      view: {
        news: 'new',
        why: 'unscanned',
        quietUntil: null,
        state: 'held',
        refusal: null,
        history: { since: null, shared: 0, declined: 0, hidden: 0, concerns: 0 },
        talk: [],
        byIds: [],
      },
    },
  }).map((preview) => ({ ...preview, name: 'moderation-files' })),
  ...casesOf('receipt', {
    many: {
      receipt: {
        ...shared,
        state: 'held',
        files: {
          kept: [picture, file(2), ...many.slice(2)],
          refused: [
            { name: 'IMG_0413.heic', why: 'heic' },
            { name: 'Rapport.docm', why: 'macros' },
            { name: 'jeu.exe', why: 'program' },
          ],
          unscanned: true,
        },
      },
    },
    hostile: {
      receipt: {
        ...shared,
        files: { kept: hostileFiles, refused: [{ name: hostileName, why: 'unknown' }], unscanned: false },
      },
    },
  }).map((preview) => ({ ...preview, name: `${preview.name}-files` })),
];
