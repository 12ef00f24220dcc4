import { Temporal } from 'temporal-polyfill';

/** The present instant. Only functions ask; steps and rules are told. */
export const now = (): Temporal.Instant => Temporal.Now.instant();
