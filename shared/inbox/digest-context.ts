import type { LetterContext } from '../letters/letter-context.ts';
import type { Target } from './identify.ts';
import type { Numbers } from './tell-of-all.ts';

/** What a digest, or a letter answered as one, is about. */
export type DigestContext = Extract<LetterContext, { kind: 'digest' }>;

/** A harvest letter is answered as a digest without a lead. */
export const asDigest = ({
  items,
}: Extract<LetterContext, { items: string[]; next: number | null }>): DigestContext => ({
  kind: 'digest',
  leadPromptId: null,
  items,
});

/** The same in three kinds. */
export const numbersOf = ({ items, prompts = [], gatherings = [] }: DigestContext): Numbers => ({
  items,
  prompts,
  gatherings,
});

/** The ids of what a digest numbers, in the order of its numbers. */
export function idsOf(context: DigestContext): string[] {
  const { items, prompts, gatherings } = numbersOf(context);
  return [...items, ...prompts, ...gatherings];
}

/** The letter with numbers that a mail answers, as a digest; null where it answers none. */
export function numberedIn(target: Target): DigestContext | null {
  const context: LetterContext | null = target.kind === 'reply' ? target.context : null;
  if (context?.kind === 'digest') return context;
  return context?.kind === 'harvest' ? asDigest({ ...context, kind: context.kind }) : null;
}
