import { lastSlot, nextSlot, periodEnd } from '../community/calendar.ts';
import { regionsLookedAfter } from '../community/on-duty.ts';
import { readPlaces } from '../community/read-places.ts';
import { looksAfter, regionOrRoot, treeOf } from '../community/region.ts';
import { loadDigest } from '../digests/load-digest.ts';
import { type Language, languages } from '../language/language.ts';
import { composeLetter } from '../letters/compose-letter.ts';
import type { PreviewView } from '../letters/desk-view.ts';
import type { LetterModel } from '../letters/letter-model.ts';
import type { Outcome } from '../letters/outcome.ts';
import { type Member, maySend } from '../members/member.ts';
import { homeOf } from '../members/settings.ts';
import { loadResidents } from '../members/store.ts';
import { dateAt, iso } from '../platform/instant.ts';
import type { WishOf } from '../wishes/wish.ts';
import type { Desk } from './waiting-things.ts';

/** The weekly digest that would go out next in a steward's region, or in a place of it, as it would look now. Null where no such place is theirs. */
export async function previewDigest(
  steward: Member,
  wish: WishOf<'preview'>,
  desk: Desk,
): Promise<Outcome | null> {
  const { community, now } = desk;
  const region = placeMeant(steward, wish.place, desk);
  if (!region) return null;
  const { timeZone, name } = regionOrRoot(community, region);
  const at = nextSlot(now, 'weekly', community, timeZone);
  const language = wish.language ?? steward.language;
  const about: PreviewView = {
    place: name,
    at: iso(at),
    timeZone,
    readers: await countReaders(region, desk),
    other: community.languages.includes(otherThan(language)) ? otherThan(language) : null,
  };
  const model = await fitting(region, language, about, steward, desk);
  return {
    what: 'digest previewed',
    writes: [],
    letters: [
      {
        to: { memberId: steward.id },
        reader: { language, profile: steward.profile },
        model,
        context: { kind: 'personal' },
        answers: desk.answers,
      },
    ],
  };
}

const otherThan = (language: Language): Language => languages.find((one) => one !== language) ?? language;

function placeMeant(steward: Member, written: string | null, { community }: Desk): string | null {
  if (written === null) return regionsLookedAfter(community, steward.address)[0] ?? null;
  const places = readPlaces(community, written);
  const [region] = places?.regions ?? [];
  return region && looksAfter(community, steward.address, region) ? region : null;
}

/** Who would get it: those who live there and read once a week. */
async function countReaders(region: string, { community, now }: Desk): Promise<number> {
  const within = treeOf(community, region);
  const today = dateAt(now, regionOrRoot(community, region).timeZone).toString();
  return (await loadResidents(within)).filter(
    (one) =>
      one.rhythm === 'weekly' &&
      within.includes(homeOf(one, community).id) &&
      maySend(one, 'bulk', today).kind === 'may',
  ).length;
}

/** What is new since the last digest; where the letter comes out too large, half as much, as with the digest itself. */
async function fitting(
  region: string,
  language: Language,
  about: PreviewView,
  { profile }: Member,
  { community, now, tools }: Desk,
): Promise<LetterModel> {
  const since = iso(periodEnd(lastSlot(now, 'weekly', community, about.timeZone)));
  const audience = { regions: [region], language, since, until: iso(now) };
  for (let share = 1; ; share /= 2) {
    const loaded = await loadDigest(audience, null, community, share);
    const digest = loaded && { ...loaded.view, answered: [], thanked: [] };
    const model: LetterModel = { kind: 'digest-preview', digest, about };
    if (!loaded || loaded.isLeast) return model;
    const composed = await composeLetter(model, { community, language, profile, bulk: false }, tools.render);
    if (composed.kind === 'fit' || !composed.faults.includes('too-large')) return model;
  }
}
