/** Everything a prompt can be; drawn, with the steps between, in docs/architecture.md. */
export const promptStates = [
  'draft',
  'scheduled',
  'open',
  'reminded',
  'closed',
  'harvested',
  'cancelled',
] as const;
export type PromptState = (typeof promptStates)[number];

/** What happens to a prompt: in which states it may, and what the prompt is then. */
export const promptSteps = {
  schedule: { from: ['draft', 'scheduled'], to: 'scheduled' },
  reconsider: { from: ['scheduled'], to: 'draft' },
  send: { from: ['draft', 'scheduled'], to: 'open' },
  cancel: { from: ['draft', 'scheduled'], to: 'cancelled' },
  remind: { from: ['open'], to: 'reminded' },
  close: { from: ['open', 'reminded'], to: 'closed' },
  harvest: { from: ['closed'], to: 'harvested' },
} as const satisfies Record<string, { from: PromptState[]; to: PromptState }>;
export type PromptStep = keyof typeof promptSteps;

/** Whether a step may be taken in a state. */
export const mayTake = (step: PromptStep, state: PromptState): boolean =>
  (promptSteps[step].from as readonly PromptState[]).includes(state);
