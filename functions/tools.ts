import { Logger } from '@aws-lambda-powertools/logger';
import { render } from '../emails/render.ts';
import type { Tools } from '../shared/letters/commit-outcome.ts';
import { now } from '../shared/platform/clock.ts';
import { newId } from '../shared/platform/ids.ts';
import { measured } from './metrics.ts';

const logger = new Logger({ serviceName: 'roundletter' });

/** The real clock, chance and looks, handed to every step. */
export const tools: Tools = {
  now,
  newId,
  render,
  alarm: (what) => logger.error(what, measured({ LettersMissing: 1 }, now())),
};
