import type { Colour } from '../../shared/community/colour.ts';
import { nightPalette, type Palette, starkDay, starkNight } from './palette.ts';

/**
 * What goes beyond the inline styles, for mail programs that read a stylesheet: dark, more contrast, small screens, paper.
 * All of it stands under `.letter`, so that it colours nothing else where the letter is quoted or passed on.
 */
export const stylesheetFor = (colour: Colour | undefined): string =>
  [
    ':root{color-scheme:light dark}',
    media('(prefers-color-scheme:dark)', colours(nightPalette(colour))),
    media('(prefers-contrast:more)', colours(starkDay(colour))),
    media('(prefers-color-scheme:dark) and (prefers-contrast:more)', colours(starkNight(colour))),
    media('(max-width:480px)', '.desk{padding:0!important}.page{padding:16px 16px 8px!important}'),
    media('print', onPaper),
  ].join('');

const media = (query: string, rules: string): string => `@media ${query}{${rules}}`;

/** The colours of `styles.ts` once more, by class; `!important` goes before what is inline. */
const colours = ({ desk, paper, ink, quiet, accent, onAccent, wash, line }: Palette): string =>
  [
    `.letter,.desk{background-color:${desk}!important}`,
    `.page{background-color:${paper}!important;color:${ink}!important;border-color:${accent}!important}`,
    `.words{background-color:${wash}!important;border-color:${accent}!important}`,
    `.quiet{color:${quiet}!important}`,
    `.line{border-color:${line}!important}`,
    `.accent{color:${accent}!important;border-color:${accent}!important}`,
    `.filled{background-color:${accent}!important;border-color:${accent}!important;color:${onAccent}!important}`,
  ].join('');

/** Ink is spent on words alone. */
const onPaper = [
  '.letter,.desk,.page,.words{background-color:#fff!important;color:#000!important}',
  '.desk,.page{max-width:none!important;padding:0!important;border:0!important}',
  '.quiet,.accent{color:#000!important}',
  '.filled{background-color:#fff!important;color:#000!important}',
  'h1,h2,h3{break-after:avoid}',
  '.words{break-inside:avoid}',
].join('');
