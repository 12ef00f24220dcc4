export * from '../letters/letter-context.ts';
