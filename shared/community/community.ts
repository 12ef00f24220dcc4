import * as z from 'zod';
import { type InEachLanguage, Language } from '../language/language.ts';
import { Look } from './look.ts';
import type { Stewardship } from './stewardship.ts';

/** What stands in a subject, a From and a line of text: one line, and no longer than people read. */
const Name = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'a name is one line, without control characters');
const NameInEachLanguage = z.object({ en: Name, fr: Name });

const Guidelines = z.array(z.string().trim().min(1).max(500)).min(1).max(30);

const TimeZone = z.string().refine(isTimeZone, 'a time zone is written like "America/Toronto"');

function isTimeZone(written: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: written }) !== undefined;
  } catch {
    return false;
  }
}

/** Whose words a steward reads before others do: everybody's `first`, `all`, or nobody's (`open`: they wait a quiet hour). */
const Policy = z.enum(['first', 'all', 'open']);
export type Policy = z.infer<typeof Policy>;

/** A node in the tree province → region → local area; `timeZone` (IANA) and `policy` are inherited where they are not given. */
export interface RegionTree {
  id: string;
  name: InEachLanguage;
  /** Other spellings people use: "Thunder-Bay", "TO", "the Glebe". */
  alsoKnownAs?: string[] | undefined;
  timeZone?: string | undefined;
  policy?: Policy | undefined;
  regions?: RegionTree[] | undefined;
}

const RegionTree: z.ZodType<RegionTree> = z.lazy(() =>
  z.object({
    id: z.string().regex(/^[a-z0-9-]+$/, 'a region id is lower-case letters, digits and hyphens'),
    name: NameInEachLanguage,
    alsoKnownAs: z.array(z.string()).optional(),
    timeZone: TimeZone.optional(),
    policy: Policy.optional(),
    regions: z.array(RegionTree).optional(),
  }),
);

/** A member who looks after a region: writes prompts, moderates. */
export const Steward = z.object({
  email: z.email(),
  name: Name,
  region: z.string(),
  language: Language,
});
export type Steward = z.infer<typeof Steward>;

/** The organisation one deployment serves. Regions form one tree; its root is the whole community (the province). */
export const Community = z
  .object({
    name: NameInEachLanguage,
    mailDomain: z.string().regex(/^[a-z0-9.-]+$/),
    postalAddress: z.string().trim().min(1).max(500),
    timeZone: TimeZone,
    languages: z.array(Language).min(1),
    /** `weekday` is ISO (1 = Monday … 7 = Sunday), `hour` local to the region. */
    rhythm: z.object({ weekday: z.int().min(1).max(7), hour: z.int().min(0).max(23) }),
    regions: RegionTree,
    stewards: z.array(Steward).min(1),
    look: Look.optional(),
    /** How people are with each other here, a line for each; where there are none, those we suggest. */
    guidelines: z.object({ en: Guidelines, fr: Guidelines }).optional(),
  })
  .superRefine(({ regions, stewards }, { addIssue }) => {
    const ids = idsIn(regions);
    const twice = ids.find((id, i) => ids.indexOf(id) !== i);
    if (twice !== undefined)
      addIssue({ code: 'custom', path: ['regions'], message: `two regions have the id "${twice}"` });
    for (const [i, { region }] of stewards.entries()) {
      const path = ['stewards', i, 'region'];
      if (!ids.includes(region))
        addIssue({ code: 'custom', path, message: `there is no region "${region}"` });
      if (stewards.slice(0, i).filter((other) => other.region === region).length === mostStewards)
        addIssue({ code: 'custom', path, message: `a region has at most ${mostStewards} stewards` });
    }
  });
/** As it stands in its file. */
export type CommunityFile = z.infer<typeof Community>;
/** As it is now: with what stewards have settled by mail, and whom the file names. */
export type Community = CommunityFile & { desk?: { stewardship: Stewardship; inFile: Steward[] } };

/** What is told to all of them is written in one transaction, of a hundred items. */
const mostStewards = 30;

const idsIn = ({ id, regions = [] }: RegionTree): string[] => [id, ...regions.flatMap(idsIn)];
