import { contributionTraces, decisionTraces } from '../contributions/contribution-traces.ts';
import { fileTraces } from '../contributions/files/file-store.ts';
import { thanksTraces } from '../contributions/thanks.ts';
import { deliveryTraces, namingTraces } from '../letters/subject-store.ts';
import { mailTraces } from '../mail/kept-store.ts';
import type { TracesBehind } from '../platform/trace.ts';
import { promptTraces } from '../reflections/store.ts';

/**
 * What each room knows of a person beyond the two partitions that are theirs (`MEMBER#id`, `ADDRESS#address`): by the beginning of the sort key
 * of what stands there and names it. All else that stands there is erased with the partition. A room that keeps something of a
 * member elsewhere lists it under the member, and adds its line here.
 */
export const behind: Record<string, TracesBehind> = {
  'CONTRIBUTION#': contributionTraces,
  'FILE#': fileTraces,
  'THANKED#': thanksTraces,
  'DECIDED#': decisionTraces,
  'PROMPT#': promptTraces,
  'DELIVERY#': deliveryTraces,
  'LETTER#': namingTraces,
  'MAIL#': mailTraces,
};
