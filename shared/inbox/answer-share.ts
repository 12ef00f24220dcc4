import { earlierOf } from '../contributions/load-earlier.ts';
import { offer, withReceipt } from '../contributions/offer.ts';
import { shareKind } from '../contributions/share-kind.ts';
import { fold } from '../language/fold.ts';
import type { Tools } from '../letters/commit-outcome.ts';
import type { Outcome } from '../letters/outcome.ts';
import type { Member } from '../members/member.ts';
import { type Incoming, threadOf, wordsToShare } from './incoming.ts';
import { passToStewards } from './pass-on.ts';
import { isForStewards, othersWhoCare, saidWithFiles } from './share-words.ts';
import { emptiness, tell } from './tell.ts';

/** A mail to `share@`: a story, something useful or a question, for the people near its writer at first. */
export async function answerShare(member: Member, incoming: Incoming, tools: Tools): Promise<Outcome> {
  const { community, now, subject } = incoming;
  const words = withTitle(subject, wordsToShare(incoming));
  if (words === '') return tell(member, incoming, { kind: 'unreadable', why: emptiness(incoming) });
  if (isForStewards(member, incoming)) return passToStewards(member, words, incoming, tools);
  const as = shareKind(subject, words);
  const said = { ...(await saidWithFiles(member, incoming)), words };
  const stewards = await othersWhoCare(member, incoming, tools);
  const earlier = await earlierOf(member, now);
  const answered = { kind: 'share', as } as const;
  const offered = offer(member, said, answered, stewards, community, now, tools.newId(), earlier);
  return withReceipt(member, offered, threadOf(incoming));
}

/** Words below their title, the mail's subject: where it has one, and the words do not begin with it. */
function withTitle(subject: string, words: string): string {
  const title = subject.trim();
  const says = fold(title);
  if (title === '' || emptyTitles.test(says) || fold(words).startsWith(says)) return words;
  return words === '' ? title : `${title}\n\n${words}`;
}

/** Subjects that say only what kind of mail it is. */
const emptyTitles =
  /^(?:(?:a |my |une |mon |to )?(?:story|share|sharing|resource|question|news|hello|hi|histoire|partage|partager|ressource|nouvelles?|bonjour|recit)|no subject|sans objet|aucun objet)$/;
