/** What letters use that a main mail program does not show, or only in part. */
export interface Degrading {
  /** As caniemail.com names it. */
  feature: string;
  /** How a letter is good there all the same. */
  how: string;
}

const stylesheet = 'The look by day is inline; without the stylesheet it is what everybody sees.';
const inline =
  'Only values that every program takes are used inline: plain lengths in px or em, and keywords.';

export const degrades: Degrading[] = [
  { feature: 'html-style', how: stylesheet },
  { feature: 'css-at-media', how: stylesheet },
  {
    feature: 'css-at-media-prefers-color-scheme',
    how: 'The letter stays light, or the program darkens it by itself: ink and ground are always set together.',
  },
  {
    feature: 'css-color-scheme',
    how: 'Says to some programs that we bring a dark look; others go by the media query.',
  },
  { feature: 'html-meta-color-scheme', how: 'The same.' },
  { feature: 'css-pseudo-class-root', how: 'Bears color-scheme alone.' },
  { feature: 'css-important', how: 'Only in the stylesheet, where media queries are, too.' },
  { feature: 'css-selector-class', how: stylesheet },
  { feature: 'css-selector-type', how: 'Only for paper.' },
  { feature: 'css-break-after', how: 'Only for paper: a heading may stand alone at the foot of a page.' },
  { feature: 'css-break-inside', how: 'Only for paper: somebody’s words may go on on the next page.' },
  {
    feature: 'css-max-width',
    how: 'Outlook for Windows gets a table as wide as the page, in a comment; elsewhere lines are as long as the window.',
  },
  {
    feature: 'css-border-radius',
    how: 'Corners are square, and the ring before the community’s name is a square.',
  },
  { feature: 'css-border', how: inline },
  { feature: 'css-margin', how: 'Paragraphs stand as the program sets them.' },
  {
    feature: 'css-padding',
    how: 'Outlook for Windows leaves it out of links: a button is a coloured line of text.',
  },
  { feature: 'css-display', how: 'Links and the ring are inline, less tall, and work the same.' },
  { feature: 'css-font-size', how: inline },
  { feature: 'css-font-weight', how: inline },
  { feature: 'css-line-height', how: 'Outlook for Windows gives a little less space between lines.' },
  { feature: 'css-text-decoration', how: 'Only `none`, on buttons: else their words are underlined.' },
  {
    feature: 'css-overflow-wrap',
    how: 'word-break says the same to older programs; else one endless word makes the column scroll.',
  },
  { feature: 'css-word-break', how: 'The same.' },
  {
    feature: 'html-body',
    how: 'Ground, language and direction are said again on elements inside, which are kept.',
  },
  { feature: 'html-lang', how: 'A voice may read a quotation in the wrong accent; the words are the same.' },
  { feature: 'html-role', how: 'There is no landmark to jump to; headings are.' },
  { feature: 'html-lists', how: 'Plain lists only, without attributes or styles of their own marks.' },
  {
    feature: 'html-mailto-links',
    how: 'Pressing Reply does the same, and every address stands in the plain text.',
  },
];
