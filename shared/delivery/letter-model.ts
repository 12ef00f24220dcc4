export * from '../letters/letter-model.ts';
