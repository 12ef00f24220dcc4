import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import type { Community } from '../../shared/community/community.ts';
import { regionsOf } from '../../shared/community/region.ts';
import { Language } from '../../shared/language/language.ts';
import type { PageWords } from '../../shared/language/pages/words.ts';
import { AccessProfile } from '../../shared/language/profile.ts';
import { domainOf, normalizeAddress } from '../../shared/mail/addresses.ts';
import type { SettingsWish } from '../../shared/members/change-settings.ts';
import { Rhythm } from '../../shared/members/member.ts';

/** What is wrong with a form: field by field, as the name of a sentence in `PageWords`. */
export type Mistake = Exclude<keyof PageWords['mistakes'], 'title'>;
export type Mistakes<T> = Partial<Record<keyof T, Mistake>>;

/** A form as sent: every field a list of texts. */
export type Fields = Record<string, string[]>;

/** Reads the body of a POST; what is no form is an empty one. Files are ignored. */
export async function readFields(request: { formData(): Promise<FormData> }): Promise<Fields> {
  const fields: Fields = {};
  const data = await request.formData().catch(() => new FormData());
  for (const [name, value] of data.entries())
    if (typeof value === 'string')
      fields[name] = [...(Object.hasOwn(fields, name) ? (fields[name] ?? []) : []), value];
  return fields;
}

export const first = (fields: Fields, name: string): string => fields[name]?.[0] ?? '';

const Name = z
  .string()
  .transform((text) =>
    text
      .replace(/\p{C}+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .refine((text) => [...text].length <= 80, 'name' satisfies Mistake)
  .transform((text) => (text === '' ? null : text));

const Address = (mailDomain: string) =>
  z.string().transform((text, context) => {
    const address = normalizeAddress(text);
    const problem: Mistake | null = !address
      ? 'email'
      : domainOf(address) === mailDomain
        ? 'ownAddress'
        : null;
    if (address && !problem) return address;
    context.addIssue({ code: 'custom', message: problem ?? 'email' });
    return z.NEVER;
  });

/** Region ids as chosen, the most local first: the first one is home. Unknown ids are dropped. */
export function chosenRegions(community: Community, ids: string[]): string[] {
  return regionsOf(community)
    .filter((region) => ids.includes(region.id))
    .toSorted((a, b) => b.path.length - a.path.length)
    .map((region) => region.id);
}

/** What somebody who wants to join tells us. */
export type JoinWish = { email: string; name: string | null; language: Language; regions: string[] };

type Read<T> = { ok: true; value: T } | { ok: false; mistakes: Mistakes<T> };

/** Reads the form of /join. */
export function readJoin(fields: Fields, community: Community): Read<JoinWish> {
  const form = z.object({
    email: Address(community.mailDomain),
    name: Name,
    language: spoken(community),
    regions: z.array(z.string()).transform((ids) => chosenRegions(community, ids)),
  });
  return read(form, { ...texts(fields, ['email', 'name', 'language']), regions: fields.regions ?? [] });
}

/** Reads the form of /settings. `today` is the date where the member lives. */
export function readSettings(
  fields: Fields,
  community: Community,
  today: Temporal.PlainDate,
): Read<SettingsWish> {
  const form = z.object({
    name: Name,
    language: spoken(community),
    regions: z
      .array(z.string())
      .transform((ids) => chosenRegions(community, ids))
      .refine((ids) => ids.length > 0, 'regions' satisfies Mistake),
    rhythm: z.enum(Rhythm.options, 'rhythm' satisfies Mistake),
    profile: z.enum(AccessProfile.options, 'profile' satisfies Mistake),
    letters: z.enum(['on', 'paused'], 'letters' satisfies Mistake).nullable(),
    until: z.string().transform((text, context) => {
      if (text === '' || first(fields, 'letters') !== 'paused') return null;
      const day = dayIn(text);
      if (day && Temporal.PlainDate.compare(day, today) > 0) return day.toString();
      context.addIssue({ code: 'custom', message: 'until' satisfies Mistake });
      return z.NEVER;
    }),
  });
  const given = texts(fields, ['name', 'language', 'rhythm', 'profile', 'until']);
  return read(form, { ...given, regions: fields.regions ?? [], letters: fields.letters?.[0] ?? null });
}

const spoken = (community: Community) =>
  Language.catch('?' as Language).refine(
    (code) => community.languages.includes(code),
    'language' satisfies Mistake,
  );

const texts = (fields: Fields, names: string[]) =>
  Object.fromEntries(names.map((name) => [name, first(fields, name)]));

function read<T>(form: z.ZodType<T>, given: unknown): Read<T> {
  const said = form.safeParse(given);
  if (said.success) return { ok: true, value: said.data };
  const mistakes = said.error.issues.map(({ path, message }) => [String(path[0]), message]);
  return { ok: false, mistakes: Object.fromEntries(mistakes) as Mistakes<T> };
}

/** A date as browsers send it, or written by hand where a browser knows no date field. */
function dayIn(text: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(text.trim());
  } catch {
    return null;
  }
}
