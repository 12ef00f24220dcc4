import type { Contribution } from '../contributions/contribution.ts';
import type { Figures, HowView } from '../letters/desk-view.ts';

/** Somebody's words, as far as they count: whose, of what kind, from where, and when (ISO). */
export type Voice = Pick<Contribution, 'authorId' | 'kind' | 'place'> & { publishedAt: string };

/** So few people are nobody's business to tell apart by place. */
const few = 3;

/** What was shared in a period, in numbers; `returning`: how many of its writers had been silent for long. */
export function figuresOf(
  voices: Voice[],
  returning: number,
  others: Pick<Figures, 'harvests' | 'gatherings' | 'answers'>,
): Figures {
  const of = (kind: Voice['kind']) => voices.filter((voice) => voice.kind === kind).length;
  return {
    voices: peopleIn(voices).size,
    returning,
    reflection: of('reflection'),
    response: of('response'),
    story: of('story'),
    resource: of('resource'),
    question: of('question'),
    ...others,
  };
}

/** Who wrote, by ids; who is forgotten is nobody. */
export const peopleIn = (voices: Pick<Voice, 'authorId'>[]): Set<string> =>
  new Set(voices.map(({ authorId }) => authorId).filter((id) => id !== 'forgotten'));

/** Whether somebody comes back with words of a moment: they had written before, and not for sixty days. Instants are ISO. */
export function returns(written: string[], from: string, silence: (instant: string) => string): boolean {
  const first = written.filter((at) => at >= from).toSorted()[0];
  const before = written
    .filter((at) => at < from)
    .toSorted()
    .at(-1);
  return first !== undefined && before !== undefined && before < silence(first);
}

/** How many live in a place, and how many of them wrote. */
export interface Share {
  place: string;
  members: number;
  voices: number;
}

/**
 * Members and voices by place, in hundredths. Places of one or two people, or of one or two who wrote, stand together, with as many others as it takes
 * for nobody to be worked out; nothing is told where that leaves one line alone.
 */
export function balanceOf(places: Share[]): { place: string | null; members: number; voices: number }[] {
  const isSmall = ({ members, voices }: Share) => members < few || (voices > 0 && voices < few);
  const large = places.filter((one) => !isSmall(one)).toSorted((a, b) => b.members - a.members);
  const small = places.filter(isSmall);
  while (small.length > 0 && large.length > 0 && isSmall(together(small))) small.push(large.pop() as Share);
  const lines = [
    ...large,
    ...(small.length > 0 && !isSmall(together(small)) ? [{ ...together(small), place: null }] : []),
  ];
  const all = together(places);
  if (lines.length < 2 || all.voices < few) return [];
  return lines.map(({ place, members, voices }) => ({
    place,
    members: hundredths(members, all.members),
    voices: hundredths(voices, all.voices),
  }));
}

const together = (places: Share[]): Share => ({
  place: '',
  members: places.reduce((sum, { members }) => sum + members, 0),
  voices: places.reduce((sum, { voices }) => sum + voices, 0),
});

const hundredths = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((100 * part) / whole);

/** Places with a good part of all members, and less than half as large a part of the voices. */
export const quietAmong = (balance: ReturnType<typeof balanceOf>): string[] =>
  balance.flatMap(({ place, members, voices }) =>
    place && members >= 15 && voices * 2 < members ? [place] : [],
  );

/** The letter's view once places have their names. */
export const namedBalance = (
  balance: ReturnType<typeof balanceOf>,
  nameOf: (region: string) => NonNullable<HowView['balance'][number]['place']>,
): Pick<HowView, 'balance' | 'quiet'> => ({
  balance: balance.map((one) => ({ ...one, place: one.place === null ? null : nameOf(one.place) })),
  quiet: quietAmong(balance).map(nameOf),
});
