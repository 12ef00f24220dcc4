import { contributionTraces, decisionTraces, spokenTraces } from '../contributions/contribution-traces.ts';
import { fileTraces } from '../contributions/files/file-store.ts';
import { pausingTraces } from '../contributions/sharing-pause-store.ts';
import { thanksTraces } from '../contributions/thanks.ts';
import { decidedGatheringTraces, gatheringTraces, rsvpTraces } from '../gatherings/gathering-traces.ts';
import { deliveryTraces, namingTraces } from '../letters/subject-store.ts';
import { mailTraces } from '../mail/kept-store.ts';
import type { TracesBehind } from '../platform/trace.ts';
import { promptTraces } from '../reflections/store.ts';
import { helpedTraces, helperTraces, trailTraces } from '../support/traces.ts';

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
  'SPOKE#': spokenTraces,
  'PAUSING#': pausingTraces,
  'PROMPT#': promptTraces,
  'GATHERING#': gatheringTraces,
  'DECIDEDGATHERING#': decidedGatheringTraces,
  'RSVP#': rsvpTraces,
  'DELIVERY#': deliveryTraces,
  'LETTER#': namingTraces,
  'MAIL#': mailTraces,
  'HELPER#': helperTraces,
  'HELPS#': helpedTraces,
  'SUPPORT#': trailTraces,
};
