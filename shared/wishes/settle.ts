import { withProfile } from '../language/profile.ts';
import type { Found } from './rule.ts';
import type { Wish, WishKind, WishOf } from './wish.ts';

/** Which wish says the same as another, or says it better: where the first is found, the others are not meant. */
const covers: [WishKind, WishKind[]][] = [
  ['answers', ['stop', 'pause', 'resume', 'help', 'more', 'withdraw', 'private', 'anonymous', 'shared']],
  ['still-here', ['stop', 'pause', 'resume', 'rhythm', 'help', 'more', 'shared', 'private']],
  ['end-support', ['stop', 'withdraw', 'drop-regions', 'pause', 'support-person']],
  ['support-person', ['stop', 'name', 'moved', 'help']],
  ['forget-me', ['stop', 'my-data', 'withdraw', 'drop-regions', 'name', 'private', 'anonymous']],
  ['pause', ['stop', 'resume', 'help', 'drop-regions', 'withdraw']],
  ['language', ['why']],
  ['settings', ['profile', 'rhythm', 'language', 'regions']],
  ['why', ['help', 'my-data']],
  ['resume', ['stop']],
  ['moved', ['regions', 'add-regions', 'drop-regions']],
  ['drop-regions', ['stop', 'regions', 'withdraw']],
  ['add-regions', ['regions']],
  ['my-data', ['settings', 'withdraw', 'more']],
  ['guidelines', ['help', 'more', 'settings']],
  ['concern', ['thanks-item', 'more', 'help', 'withdraw', 'stop', 'why']],
  ['more', ['thanks-item', 'help']],
  ['reach', ['shared', 'private', 'regions', 'moved']],
  ['shared', ['resume']],
  ['withdraw', ['resume', 'private', 'shared', 'stop', 'reach', 'anonymous']],
  ['private', ['shared', 'stop', 'withdraw']],
  ['anonymous', ['shared', 'private', 'stop', 'name', 'withdraw']],
  ['shared', ['stop', 'name']],
];

const answers: WishKind[] = ['yes', 'no'];
const changes: WishKind[] = [
  'stop',
  'pause',
  'resume',
  'rhythm',
  'language',
  'profile',
  'moved',
  'regions',
  'add-regions',
  'drop-regions',
  'name',
  'answers',
  'still-here',
  'end-support',
  'support-person',
  'forget-me',
  'my-data',
  'more',
  'concern',
  'guidelines',
  'withdraw',
  'private',
  'anonymous',
  'shared',
  'reach',
];

/** What was found, each once, without what another wish says better; a question for help or settings only where nothing else is asked. */
export function settled(found: Found[]): Found[] {
  let left = found
    .toSorted((a, b) => Number(b.sure) - Number(a.sure) || Number(b.asked) - Number(a.asked))
    .filter((one, i, all) => all.findIndex((other) => same(one.wish, other.wish)) === i)
    .toSorted((a, b) => a.at - b.at);
  if (left.some(({ wish }) => !answers.includes(wish.kind)))
    left = left.filter(({ wish }) => !answers.includes(wish.kind));
  const has = (kind: WishKind) => left.some(({ wish }) => wish.kind === kind);
  for (const [kind, less] of covers) {
    const better = left.filter(({ wish }) => wish.kind === kind);
    left = left.filter(
      (one) => !less.includes(one.wish.kind) || !better.some((other) => saysBetter(other, one)),
    );
  }
  const usual = left.find(({ wish }) => wish.kind === 'profile' && wish.profile === 'standard');
  if (usual) left = left.filter(({ wish, at }) => wish.kind !== 'resume' || at !== usual.at);
  const alone = (at: number) => left.filter((one) => one.at === at).length === 1;
  if (changes.some(has))
    left = left.filter(
      ({ wish, at, asked }) => wish.kind !== 'help' && !(wish.kind === 'settings' && !(asked && alone(at))),
    );
  return merged(left);
}

/** Within a sentence, or where it may be but a reason, the better wish is meant; what is surely asked for elsewhere stands beside it. */
const saysBetter = (better: Found, one: Found): boolean =>
  better.at === one.at || !(one.asked && one.sure) || !standsAlone(one.wish.kind, better.wish.kind);

const standsAlone = (kind: WishKind, beside: WishKind): boolean =>
  kind === 'stop'
    ? ['forget-me', 'withdraw', 'private', 'anonymous', 'shared'].includes(beside)
    : ['settings', 'more', 'thanks-item'].includes(kind) && beside !== 'my-data';

const same = (a: Wish, b: Wish): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Places told in two sentences are one wish; of two pauses the one with a day is meant. */
function merged(found: Found[]): Found[] {
  const out: Found[] = [];
  for (const one of found) {
    const before = out.find(({ wish }) => wish.kind === one.wish.kind);
    if (before && 'regions' in before.wish && 'regions' in one.wish)
      before.wish = { ...before.wish, regions: [...new Set([...before.wish.regions, ...one.wish.regions])] };
    else if (
      before &&
      before.wish.kind === 'pause' &&
      one.wish.kind === 'pause' &&
      (before.wish.until === null || one.wish.until === null)
    )
      before.wish = { kind: 'pause', until: before.wish.until ?? one.wish.until };
    else if (
      before?.wish.kind === 'profile' &&
      one.wish.kind === 'profile' &&
      goTogether(before.wish, one.wish)
    )
      before.wish = { kind: 'profile', profile: 'large-and-plain' };
    else if (before && before.asked !== one.asked) {
      if (one.asked) out[out.indexOf(before)] = { ...one };
    } else out.push({ ...one });
  }
  return out;
}

/** Large print and easy words can be had at once. */
const goTogether = (one: WishOf<'profile'>, other: WishOf<'profile'>): boolean =>
  withProfile(one.profile, other.profile) === 'large-and-plain';

/** One may ask for several items at once. */
const ofItems: WishKind[] = ['thanks-item', 'more', 'files'];

/** Whether wishes speak against each other: then nobody can tell which is meant. */
export function disagree(wishes: Wish[]): boolean {
  const kinds = wishes.map(({ kind }) => kind);
  const twice = kinds.some((kind, i) => kinds.indexOf(kind) !== i && !ofItems.includes(kind));
  const leaves = kinds.includes('stop') || kinds.includes('forget-me');
  const stays = wishes.some(({ kind }) =>
    [
      'pause',
      'resume',
      'rhythm',
      'profile',
      'language',
      'moved',
      'regions',
      'add-regions',
      'name',
      'answers',
      'still-here',
    ].includes(kind),
  );
  return twice || (leaves && stays);
}
