import { randomBytes } from 'node:crypto';
import { encodeBase32 } from './base32.ts';

/** 64 random bits as 13 characters of lower-case base32: ids of members, letters, prompts and contributions. */
export const newId = (): string => encodeBase32(randomBytes(8));
