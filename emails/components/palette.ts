import { type Colour, darkEnough, lightEnough, paper, washed } from '../../shared/community/colour.ts';

/** The colours of a letter. Every text is readable on every ground it stands on (WCAG 2.2, level AAA). */
export interface Palette {
  /** Around the letter. */
  desk: Colour;
  paper: Colour;
  ink: Colour;
  /** What need not be read first. */
  quiet: Colour;
  /** The community's own colour: headings, links, buttons. */
  accent: Colour;
  onAccent: Colour;
  /** Behind people's words. */
  wash: Colour;
  line: Colour;
}

/** A community that chose no colour has Roundletter's. */
const green: Colour = '#1b5e57';

export const dayPalette = (colour: Colour = green): Palette => ({
  desk: '#f4efe4',
  paper: paper.day,
  ink: '#22262b',
  quiet: '#454d55',
  accent: darkEnough(colour, paper.day),
  onAccent: '#ffffff',
  wash: washed('#faf4e7', colour, 0.03),
  line: '#c9c2b4',
});

export const nightPalette = (colour: Colour = green): Palette => ({
  desk: '#15171a',
  paper: paper.night,
  ink: nightInk,
  quiet: '#c9cccb',
  accent: atNight(colour),
  onAccent: '#15171a',
  wash: washed('#2a2a29', atNight(colour), 0.05),
  line: '#565c61',
});

const nightInk: Colour = '#f1ede4';

/** Softened, for a bright colour glares out of the dark. */
const atNight = (colour: Colour): Colour => lightEnough(washed(colour, nightInk, 0.25), paper.night);

/** For who asked their device for more contrast. */
export const starkDay = (colour?: Colour): Palette => ({
  ...dayPalette(colour),
  ...{
    desk: '#ffffff',
    paper: '#ffffff',
    ink: '#000000',
    quiet: '#000000',
    wash: '#ffffff',
    line: '#000000',
  },
});

export const starkNight = (colour?: Colour): Palette => ({
  ...nightPalette(colour),
  ...{
    desk: '#000000',
    paper: '#000000',
    ink: '#ffffff',
    quiet: '#ffffff',
    wash: '#000000',
    line: '#ffffff',
  },
});
