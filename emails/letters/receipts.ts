import { wordsIn } from '../../shared/language/words.ts';
import type { Frame, ReceiptsView, ReceiptView } from '../../shared/letters/letter-model.ts';
import { type Block, heading, text, type Write, when, wishes, words } from '../blocks.ts';
import { ownFiles } from '../files.ts';
import { whoSaid } from '../people.ts';
import { headOf, isSent, whatNext } from './receipt.ts';

/** What became of a mail that answers several items of a digest: its answers, its thanks, and what found no place. */
export const receipts: Write<'receipts'> = (view, frame) => {
  const said = wordsIn(frame.language, frame.profile).receipts;
  const changed = changeIn(view, frame);
  const about = view.receipts.length > 0 ? 'words' : view.thanked.length > 0 ? 'thanks' : 'none';
  return {
    subject: changed?.subject ?? said.subject[about],
    title: changed?.title ?? said.title[about],
    invitesReply: true,
    blocks: [
      ...view.receipts.flatMap((one) => receiptBlocks(one, frame)),
      ...thanksBlocks(view, frame),
      ...lostBlocks(view, frame),
      ...changeBlocks(view, frame),
    ],
  };
};

/** Where all that changed, changed in the same way, that is what the letter is about. */
function changeIn({ receipts }: ReceiptsView, frame: Frame): { subject: string; title: string } | null {
  const changed = receipts.filter(({ receipt }) => receipt.news !== 'unchanged');
  const heads = changed.map(({ receipt }) => headOf(receipt, frame));
  const [head] = heads;
  const alike = heads.every(({ title }) => title === head?.title);
  return head && alike && changed.every(({ receipt }) => receipt.news !== 'received') ? head : null;
}

function receiptBlocks({ number, receipt }: ReceiptsView['receipts'][number], frame: Frame): Block[] {
  const { receipt: one } = wordsIn(frame.language, frame.profile);
  const { news, unsure, promptClosed } = receipt;
  return [
    heading(headingOf(number, receipt, frame)),
    ...when(news !== 'received' && news !== 'unchanged', text(headOf(receipt, frame).title)),
    words(receipt.words, receipt.language),
    ...(receipt.files ? ownFiles(receipt.files, number, frame) : []),
    ...when(promptClosed && news === 'received', text(one.closed)),
    ...when(unsure, text(one.unsure)),
    ...whatNext(receipt, frame),
  ];
}

function headingOf(number: number, { answers }: ReceiptView, { language, profile }: Frame): string {
  const said = wordsIn(language, profile).receipts;
  switch (answers.kind) {
    case 'prompt':
      return said.toQuestion(number);
    case 'response':
      return said.toPerson(number, whoSaid(answers.to, language, 'within'));
    case 'share':
      return said.ownWords(number);
  }
}

function thanksBlocks({ thanked }: ReceiptsView, { language, profile }: Frame): Block[] {
  const said = wordsIn(language, profile).receipts;
  if (thanked.length === 0) return [];
  const items = thanked.map(({ number, to }) => said.thanked(number, whoSaid(to, language, 'within')));
  return [heading(said.thanksTitle), { kind: 'list', items }];
}

function lostBlocks({ gone, unplaced, highest }: ReceiptsView, { language, profile }: Frame): Block[] {
  const said = wordsIn(language, profile).receipts;
  return [
    ...when(gone.length > 0, heading(said.goneTitle)),
    ...gone.flatMap((one) => [text(said.gone(one.number)), words(one.words, one.language)]),
    ...when(unplaced.length > 0, heading(said.unplacedTitle), text(said.unplaced)),
    ...unplaced.map((one) =>
      words(one.number === null ? one.words : `${one.number}: ${one.words}`, one.language),
    ),
    ...when(unplaced.length > 0, text(said.again(highest))),
  ];
}

function changeBlocks({ receipts }: ReceiptsView, { language, profile }: Frame): Block[] {
  const { receipts: said, receipt: one } = wordsIn(language, profile);
  const open = receipts.filter(({ receipt }) => receipt.state !== 'withdrawn');
  const [first] = open;
  if (!first) return [];
  const {
    private: hide,
    anonymous,
    shared,
    withdraw,
  } = {
    ...one.choices,
    ...(open.some(({ receipt }) => isSent(receipt)) && one.sent),
  };
  return [
    heading(one.changeTitle),
    text(said.changeAll),
    wishes([hide, anonymous, shared, withdraw]),
    text(said.changeOne(first.number)),
    text(one.fine),
  ];
}

/** Are the numbers in somebody's mail those of a digest, or of a list of their own? */
export const whichNumbers: Write<'which-numbers'> = ({ parts, question }, { language, profile }) => {
  const said = wordsIn(language, profile).whichNumbers;
  const placeOf = ({ number, to, isGathering }: (typeof parts)[number]): string => {
    if (to) return said.toPerson(number, whoSaid(to, language, 'within'));
    return isGathering ? said.toGathering(number) : said.toQuestion(number);
  };
  return {
    subject: said.subject,
    title: said.title,
    invitesReply: true,
    blocks: [
      text(said.text),
      ...parts.flatMap((part) => [text(placeOf(part)), words(part.words, part.language)]),
      text(said.choose),
      wishes([said.yes, question === null ? said.noToStewards : said.no]),
      ...(question ? [text(said.question), words(question.words, question.language, 'quiet')] : []),
    ],
  };
};
