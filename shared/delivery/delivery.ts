export * from '../letters/delivery.ts';
