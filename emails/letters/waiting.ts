import { formatList } from '../../shared/language/dates.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type { Decided, WaitingItem, WaitingView } from '../../shared/letters/desk-view.ts';
import type { Frame } from '../../shared/letters/letter-model.ts';
import { type Block, heading, text, type Write, when, wishes, words } from '../blocks.ts';
import { inBrief, whoSaid } from '../people.ts';

/** What waits for a steward's decision, by numbers with which they decide. */
export const waitingList: Write<'waiting-list'> = ({ waiting }, frame) => {
  const said = wordsIn(frame.language, frame.profile).desk.waiting;
  const { why, items, more, asked, decided, unclear } = waiting;
  return {
    subject: said.subject[why],
    title: said.title[why],
    invitesReply: true,
    blocks: [
      ...when(unclear, text(said.unclear)),
      ...decided.flatMap((one) => decidedBlocks(one, frame)),
      ...when(decided.length > 0 && items.length > 0, heading(said.rest)),
      ...when(why === 'on-duty' && items.length > 0, text(said.onDuty)),
      text(items.length === 0 ? said.nothing : said.count(items.length + more)),
      ...items.flatMap((item) => itemBlocks(item, frame)),
      ...when(more > 0, text(said.more(more))),
      ...(asked === null || asked === 0 ? [] : [text(said.invited(asked))]),
      ...howBlocks(waiting, frame),
    ],
  };
};

/** Who is asked what is held gets as many words as decide well; of long ones the whole letter comes by number. */
const mostOfWords = 600;

function itemBlocks(item: WaitingItem, { language, profile }: Frame): Block[] {
  const said = wordsIn(language, profile).desk.waiting;
  const { number, what, days, place, asked } = item;
  const isSomeones = what === 'words' || what === 'concern' || what === 'message';
  const title = said.item[what](number, isSomeones ? whoSaid(item, language, 'within') : place[language]);
  const names = asked.map((name) => inBrief(name, 40)).filter((name) => name !== '');
  return [
    heading(title),
    words(inBrief(item.words, mostOfWords), item.language),
    ...withWhat(item, { language, profile }),
    text(
      [said.since(days), ...(names.length > 0 ? [said.asked(formatList(names, language))] : [])].join(' '),
    ),
  ];
}

/** What one has to know of words to decide about them, besides the words. */
function withWhat(
  { readers, files = 0 }: WaitingItem,
  { language, profile }: Pick<Frame, 'language' | 'profile'>,
) {
  const said = wordsIn(language, profile).desk.waiting;
  const lines = [
    ...(files > 0 ? [said.files(files)] : []),
    ...(readers ? [said.readers(readers[language])] : []),
  ];
  return when(lines.length > 0, text(lines.join(' ')));
}

function decidedBlocks({ decision, words: theirs, ...by }: Decided, { language, profile }: Frame): Block[] {
  const said = wordsIn(language, profile).desk.waiting.decided;
  return [
    text(said[decision](whoSaid(by, language, 'within'))),
    ...when(theirs.trim() !== '', words(inBrief(theirs, 120), by.language, 'quiet')),
  ];
}

function howBlocks({ items, why }: WaitingView, { language, profile }: Frame): Block[] {
  const { waiting: said, wishes: ask, wishesTitle } = wordsIn(language, profile).desk;
  const [first, second = first] = items.filter(({ what }) => what === 'words' || what === 'gathering');
  const [concern, another = concern] = items.filter(({ what }) => what === 'concern');
  const message = items.find(({ what }) => what === 'message');
  const orders = [
    ...(first && second ? [said.approve(first.number), said.decline(second.number)] : []),
    ...(concern && another ? [said.keep(concern.number), said.hide(another.number)] : []),
    ...(message ? [said.done(message.number)] : []),
  ];
  const decidable = items.filter(({ what }) => what !== 'question' && what !== 'harvest');
  const shown = message ?? items[0];
  return [
    ...(shown
      ? [
          text(said.how),
          wishes([...orders, said.show(shown.number)]),
          ...when(message !== undefined, text(said.answer)),
          ...when(decidable.length > 1, text(said.several)),
        ]
      : []),
    heading(wishesTitle),
    wishes([why === 'all' ? ask.held : ask.waiting, ask.newcomers, ask.preview, ask.how]),
  ];
}
