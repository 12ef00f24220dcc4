import { arrivalPreviews } from './previews/arrivals.ts';
import { digestPreviews } from './previews/digests.ts';
import { frameOf, type Preview } from './previews/people.ts';
import { personalPreviews } from './previews/personal.ts';

export { frameOf, type Preview };

/** Every letter Roundletter writes, with example contents. */
export const previews: Preview[] = [...digestPreviews, ...personalPreviews, ...arrivalPreviews];
