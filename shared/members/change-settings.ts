import type { Community } from '../community/community.ts';
import type { Language } from '../language/language.ts';
import type { AccessProfile } from '../language/profile.ts';
import type { Change } from '../letters/letter-model.ts';
import { nothing, type Outcome } from '../letters/outcome.ts';
import type { Member, Rhythm } from './member.ts';
import { placeTree, settingsOf } from './settings.ts';
import { saveMember } from './store.ts';

/** What a member wants from now on; `letters` null leaves that as it is. */
export type SettingsWish = {
  name: string | null;
  language: Language;
  regions: string[];
  rhythm: Rhythm;
  profile: AccessProfile;
  letters: 'on' | 'paused' | null;
  until: string | null;
};

/** One change, and a letter that says so (but none for a mere change of name). */
export function changeSettings(
  member: Member,
  wish: SettingsWish,
  community: Community,
): { after: Member; outcome: Outcome } {
  const after: Member = {
    ...member,
    name: wish.name,
    language: wish.language,
    regions: homeFirst(member, wish.regions),
    rhythm: wish.rhythm,
    profile: wish.profile,
    ...restOf(member, wish),
  };
  const changed = changes(member, after);
  if (changed.length === 0 && after.name === member.name)
    return { after, outcome: nothing('settings: nothing changed') };
  const settings = settingsOf(after, community);
  const letter: Outcome['letters'][number] = {
    to: { memberId: member.id },
    reader: after,
    model: { kind: 'settings', settings, changed, regions: placeTree(community) },
    context: { kind: 'personal' },
    answers: null,
  };
  const what = `settings: ${changed.join(', ') || 'name'}`;
  return {
    after,
    outcome: { what, writes: saveMember(member, after), letters: changed.length > 0 ? [letter] : [] },
  };
}

/** Who keeps their home place keeps it first: its time zone and news stay theirs. */
function homeFirst(member: Member, regions: string[]): string[] {
  const home = member.regions.find((id) => regions.includes(id));
  return home === undefined ? regions : [home, ...regions.filter((id) => id !== home)];
}

function restOf(member: Member, { letters, until }: SettingsWish): Pick<Member, 'status' | 'pausedUntil'> {
  if (letters === 'paused') return { status: 'paused', pausedUntil: until };
  if (letters === 'on') return { status: 'active', pausedUntil: null };
  return { status: member.status, pausedUntil: member.pausedUntil };
}

function changes(before: Member, after: Member): Change[] {
  const rest: Change[] = after.status === 'paused' ? ['paused'] : ['resumed'];
  return [
    ...(before.language === after.language ? [] : ['language' as const]),
    ...(sameSet(before.regions, after.regions) ? [] : ['regions' as const]),
    ...(before.rhythm === after.rhythm ? [] : ['rhythm' as const]),
    ...(before.profile === after.profile ? [] : ['profile' as const]),
    ...(before.status === after.status && before.pausedUntil === after.pausedUntil ? [] : rest),
  ];
}

const sameSet = (a: string[], b: string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));
