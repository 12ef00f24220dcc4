import { formatDay } from '../../shared/language/dates.ts';
import type { Language } from '../../shared/language/language.ts';
import type { AccessProfile } from '../../shared/language/profile.ts';
import { timeAt } from '../../shared/language/times.ts';
import { wordsIn } from '../../shared/language/words.ts';
import type { Frame, ReceiptView } from '../../shared/letters/letter-model.ts';
import { type Block, type Fact, heading, text, type Write, when, wishes, words } from '../blocks.ts';
import { ownFiles } from '../files.ts';
import { whoSaid } from '../people.ts';

/** What became of somebody's words: exactly which, for whom, under which name, when, and how to change that. */
export const receipt: Write<'receipt'> = ({ receipt }, frame) => {
  const said = wordsIn(frame.language, frame.profile).receipt;
  return {
    ...headOf(receipt, frame),
    invitesReply: true,
    blocks: [
      text(said.words),
      words(receipt.words, receipt.language),
      ...(receipt.files ? ownFiles(receipt.files, null, frame) : []),
      ...answered(receipt, frame),
      ...when(receipt.promptClosed && receipt.news === 'received', text(said.closed)),
      ...when(receipt.unsure, text(said.unsure)),
      heading(said.nextTitle),
      ...whatNext(receipt, frame),
      ...choices(receipt, frame),
    ],
  };
};

/** What became of the words, in short: of what somebody has already, no more than is true. */
export function headOf(
  receipt: ReceiptView,
  { language, profile }: Frame,
): { subject: string; title: string } {
  const said = wordsIn(language, profile).receipt;
  const { news } = receipt;
  if (isSent(receipt) && (news === 'private' || news === 'anonymous'))
    return { subject: said.sentSubject[news], title: said.sentTitle[news] };
  return { subject: said.subject[news], title: said.title[news] };
}

function answered({ answers }: ReceiptView, { language, profile }: Frame): Block[] {
  const said = wordsIn(language, profile).receipt;
  if (answers.kind === 'share') return [];
  if (answers.kind === 'prompt')
    return [text(said.question), words(answers.question.words, answers.question.language, 'quiet')];
  return [
    text(said.response(whoSaid(answers.to, language, 'within'))),
    words(answers.to.words, answers.to.language, 'quiet'),
  ];
}

export function whatNext(receipt: ReceiptView, { community, language, profile }: Frame): Block[] {
  const { receipt: said, someone, support } = wordsIn(language, profile);
  const { state, visibility, place, reach, authorName, firstDigest, nameInWords } = receipt;
  if (state === 'withdrawn') return [text(said.withdrawn)];
  if (state === 'declined' || state === 'hidden') return [text(said[state])];
  if (visibility === 'stewards') return [text(isSent(receipt) ? said.sentOnly : said.stewardsOnly)];
  const day = formatDay(firstDigest, language, community.timeZone);
  const name = visibility === 'anonymous' ? null : authorName?.trim();
  const shown = name || someone.first(place[language]);
  const facts: Fact[] = [
    { label: said.rows.who, value: said.reach(reach[language]) },
    { label: said.rows.name, value: receipt.withSupport ? support.withSupport(shown) : shown },
    { label: said.rows.when, value: whenIn(receipt, day, { community, language, profile }) },
  ];
  const hidden = visibility === 'anonymous';
  return [
    { kind: 'facts', facts },
    ...when(hidden && isSent(receipt), text(said.sentNamed)),
    ...when(hidden && nameInWords !== null, text(said.nameInWords(nameInWords ?? ''))),
  ];
}

const byMail = ({ answers }: ReceiptView): boolean => answers.kind === 'response' && answers.byMail;

/** Whether the person answered has the words. */
export const isSent = (receipt: ReceiptView): boolean => byMail(receipt) && receipt.state === 'published';

function whenIn(
  receipt: ReceiptView,
  day: string,
  { community, language, profile }: Pick<Frame, 'community' | 'language' | 'profile'>,
): string {
  const said = wordsIn(language, profile).receipt;
  if (receipt.state !== 'quiet' || !receipt.quietUntil) return said[whenOf(receipt)](day);
  const time = timeAt(receipt.quietUntil, language, community.timeZone);
  return byMail(receipt) ? said.quietByMail(time) : said.quiet(time, day);
}

function whenOf(receipt: ReceiptView) {
  if (receipt.state === 'held') return byMail(receipt) ? 'heldByMail' : 'held';
  return byMail(receipt) && receipt.news !== 'corrected' ? 'publishedByMail' : 'published';
}

function choices(receipt: ReceiptView, { language, profile }: Frame): Block[] {
  const { state, visibility, authorName } = receipt;
  const said = wordsIn(language, profile).receipt;
  if (state === 'withdrawn') return [text(said.again)];
  const {
    private: hide,
    anonymous,
    shared,
    withdraw,
  } = { ...said.choices, ...(isSent(receipt) && said.sent) };
  const open = state !== 'declined' && state !== 'hidden';
  const list = [
    ...(open && visibility !== 'stewards' ? [hide] : []),
    ...(open && visibility !== 'anonymous' && authorName ? [anonymous] : []),
    ...(open && visibility !== 'community' ? [shared] : []),
    withdraw,
  ];
  return [
    heading(said.changeTitle),
    text(said.changeIntro),
    wishes(list),
    ...when(open && visibility !== 'stewards', ...levelChoices(receipt, language, profile)),
    text(said.newWords),
    ...when(open, text(said.fine)),
  ];
}

/** With whom else what is shared unasked can be shared. */
function levelChoices({ answers }: ReceiptView, language: Language, profile: AccessProfile): Block[] {
  const said = wordsIn(language, profile).receipt;
  if (answers.kind !== 'share') return [];
  const others = answers.levels.filter(({ chosen }) => !chosen);
  return [
    text(said.reachIntro),
    wishes(
      others.map(({ level, place }) => ({ say: said.levels[level], does: said.readers(place[language]) })),
    ),
  ];
}
