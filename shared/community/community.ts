import * as z from 'zod';
import { InEachLanguage, Language } from '../language/language.ts';
import { Look } from './look.ts';

/** A node in the tree province → region → local area; `timeZone` (IANA) is inherited where it is not given. */
export interface RegionTree {
  id: string;
  name: InEachLanguage;
  /** Other spellings people use: "Thunder-Bay", "TO", "the Glebe". */
  alsoKnownAs?: string[] | undefined;
  timeZone?: string | undefined;
  regions?: RegionTree[] | undefined;
}

const RegionTree: z.ZodType<RegionTree> = z.lazy(() =>
  z.object({
    id: z.string().regex(/^[a-z0-9-]+$/, 'a region id is lower-case letters, digits and hyphens'),
    name: InEachLanguage,
    alsoKnownAs: z.array(z.string()).optional(),
    timeZone: z.string().optional(),
    regions: z.array(RegionTree).optional(),
  }),
);

/** A member who looks after a region: writes prompts, moderates. */
export const Steward = z.object({
  email: z.email(),
  name: z.string().min(1),
  region: z.string(),
  language: Language,
});
export type Steward = z.infer<typeof Steward>;

/** The organisation one deployment serves. Regions form one tree; its root is the whole community (the province). */
export const Community = z.object({
  name: InEachLanguage,
  mailDomain: z.string().regex(/^[a-z0-9.-]+$/),
  postalAddress: z.string().min(1),
  timeZone: z.string(),
  languages: z.array(Language).min(1),
  /** `weekday` is ISO (1 = Monday … 7 = Sunday), `hour` local to the region. */
  rhythm: z.object({ weekday: z.int().min(1).max(7), hour: z.int().min(0).max(23) }),
  regions: RegionTree,
  stewards: z.array(Steward).min(1),
  look: Look.optional(),
});
export type Community = z.infer<typeof Community>;
