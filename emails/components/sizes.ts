import { type AccessProfile, isLarge } from '../../shared/language/profile.ts';

/** Sizes of a letter, in CSS pixels. */
export interface Sizes {
  text: number;
  /** The footer, and the line above which one writes. */
  small: number;
  h1: number;
  h2: number;
  h3: number;
  /** A question that leads the letter. */
  question: number;
  /** The greatest width of a column, as a multiple of its type: `em`s of which fifty to sixty-five characters fill a line. */
  measure: number;
  /** Between two paragraphs; what stands further apart is a multiple of it. */
  gap: number;
  leading: number;
  /** Of headings. */
  tightLeading: number;
}

const usual: Sizes = {
  text: 18,
  small: 16,
  h1: 29,
  h2: 23,
  h3: 19,
  question: 24,
  measure: 29,
  gap: 16,
  leading: 1.6,
  tightLeading: 1.35,
};

/** As the guidelines for large print ask (18 points at least), and a shorter line, for who moves a magnifier along it. */
const large: Sizes = {
  text: 26,
  small: 24,
  h1: 38,
  h2: 32,
  h3: 28,
  question: 32,
  measure: 24,
  gap: 24,
  leading: 1.7,
  tightLeading: 1.6,
};

export const sizesFor = (profile: AccessProfile): Sizes => (isLarge(profile) ? large : usual);
