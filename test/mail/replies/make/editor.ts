import { readFileSync, writeFileSync } from 'node:fs';
import { place } from './place.ts';

/** The editor that terminal clients are given: puts the words of `WORDS` (JSON) where `PLACE` says, as a person would, and saves. */
const file = process.argv.at(-1) as string;
const draft = readFileSync(file, 'utf8');
const words = JSON.parse(process.env.WORDS ?? '""');
writeFileSync(file, place(draft, words, process.env.PLACE ?? 'top', process.env.HEADERS === 'yes'));
