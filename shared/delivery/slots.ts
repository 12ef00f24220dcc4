export * from '../letters/slots.ts';
