import type { Temporal } from 'temporal-polyfill';
import type { Community } from '../community/community.ts';
import { withProfile } from '../language/profile.ts';
import type { Change } from '../letters/letter-model.ts';
import type { MemberWish, Wish } from '../wishes/wish.ts';
import { getsAnswers, hearsStillHere, type Member } from './member.ts';
import { nextStillHere } from './still-here.ts';

/** A wish that changes, or shows, what a member has chosen. */
export type SettingWish = Exclude<MemberWish, { kind: 'stop' | 'help' | 'join' }>;

/** A member after all of their wishes, what has changed, and what they would say to have it as it was. */
export function applyWishes(
  member: Member,
  wishes: SettingWish[],
  community: Community,
  now: Temporal.Instant,
): { after: Member; changed: Change[]; undo: Wish[] } {
  const after = wishes.reduce((changing, wish) => applied(changing, wish, community, now), member);
  const asked = [...new Set(wishes.flatMap(changeOf))];
  return { after, changed: asked, undo: asked.flatMap((change) => undoOf(change, member, after)) };
}

function applied(member: Member, wish: SettingWish, community: Community, now: Temporal.Instant): Member {
  switch (wish.kind) {
    case 'settings':
      return member;
    case 'pause':
      return { ...member, status: 'paused', pausedUntil: wish.until };
    case 'resume':
      return { ...member, status: 'active', pausedUntil: null };
    case 'rhythm':
      return { ...member, rhythm: wish.rhythm };
    case 'profile':
      return { ...member, profile: withProfile(member.profile, wish.profile) };
    case 'language':
      return { ...member, language: wish.language };
    case 'name':
      return { ...member, name: wish.name };
    case 'answers':
      return { ...member, noAnswers: !wish.on };
    case 'still-here':
      // Who asks again hears no sooner, and no later.
      return {
        ...member,
        stillHereAt: wish.on ? (member.stillHereAt ?? nextStillHere(member, community, now)) : null,
      };
    case 'regions':
    case 'moved':
    case 'add-regions':
    case 'drop-regions':
      return { ...member, regions: regionsAfter(member.regions, wish, community) };
  }
}

/** The first region is home: who moves has a new one, and keeps the others. Who lives in the whole province and adds a place lives there; who drops the last place lives in the province. */
function regionsAfter(
  before: string[],
  { kind, regions }: Extract<SettingWish, { regions: string[] }>,
  community: Community,
): string[] {
  if (regions.length === 0) return before;
  const root = community.regions.id;
  if (kind === 'regions') return regions;
  if (kind === 'moved') return [...new Set([...regions, ...before.slice(1)])];
  if (kind === 'add-regions') return [...new Set([...before.filter((id) => id !== root), ...regions])];
  const left = before.filter((id) => !regions.includes(id));
  return left.length > 0 ? left : [root];
}

function changeOf(wish: SettingWish): Change[] {
  switch (wish.kind) {
    case 'settings':
      return [];
    case 'pause':
      return ['paused'];
    case 'resume':
      return ['resumed'];
    case 'rhythm':
    case 'profile':
    case 'language':
    case 'name':
    case 'answers':
    case 'still-here':
      return [wish.kind];
    default:
      return wish.regions.length > 0 ? ['regions'] : [];
  }
}

/** Nothing to undo where nothing is other than it was. */
function undoOf(change: Change, before: Member, after: Member): Wish[] {
  switch (change) {
    case 'rhythm':
      return before.rhythm === after.rhythm ? [] : [{ kind: 'rhythm', rhythm: before.rhythm }];
    case 'profile':
      return before.profile === after.profile ? [] : [{ kind: 'profile', profile: before.profile }];
    case 'language':
      return before.language === after.language ? [] : [{ kind: 'language', language: before.language }];
    case 'name':
      return before.name === null || before.name === after.name ? [] : [{ kind: 'name', name: before.name }];
    case 'answers':
      return getsAnswers(before) === getsAnswers(after) ? [] : [{ kind: 'answers', on: getsAnswers(before) }];
    case 'still-here':
      return hearsStillHere(before) === hearsStillHere(after)
        ? []
        : [{ kind: 'still-here', on: hearsStillHere(before) }];
    case 'regions':
      return before.regions.length === 0 || before.regions.join() === after.regions.join()
        ? []
        : [{ kind: 'regions', regions: before.regions, unknown: [] }];
    case 'paused':
      return before.status === 'paused' ? [] : [{ kind: 'resume' }];
    case 'resumed':
      return before.status === 'paused' ? [{ kind: 'pause', until: before.pausedUntil }] : [];
    case 'renewed':
    case 'nothing':
      return [];
  }
}
