import * as z from 'zod';
import { colourPattern, contrast, darkEnough, enough, paper } from './colour.ts';

/** A community's colour, of headings, links and buttons; refused where it cannot be read on our paper, with one that can. */
const LookColour = z
  .string()
  .regex(colourPattern, { error: 'a colour is written like "#1b5e57"', abort: true })
  .refine((colour) => contrast(colour, paper.day) >= enough, {
    error: ({ input }) => tooPale(String(input)),
  });

/** A few characters, initials or an emoji, that stand before the community's name: a picture would have to be fetched or attached (decision 7). */
const Logo = z
  .string()
  .trim()
  .regex(
    /^(?:[^\p{C}\p{Z}]|\u200D){1,12}$/u,
    'a logo is a few characters without spaces, such as initials or an emoji',
  );

/** How a community's letters look. */
export const Look = z.object({ colour: LookColour.optional(), logo: Logo.optional() });

function tooPale(colour: string): string {
  const found = contrast(colour, paper.day).toFixed(1);
  return `${colour} is too pale to be read on our paper by everybody: its contrast is ${found}, and ${enough} is needed. The same colour, but darker, would do: ${darkEnough(colour, paper.day)}`;
}
