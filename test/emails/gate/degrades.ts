const inline = 'Only plain lengths and keywords are used, which every program takes.';

/** What letters use that a main mail program does not show, or only in part, by caniemail's names, and how they are good there all the same. */
export const degrades: readonly { feature: string; how: string }[] = [
  {
    feature: 'html-meta-color-scheme',
    how: 'The program may darken the letter by itself: ink and ground are set together.',
  },
  { feature: 'html-body', how: 'What it says is said again on elements inside, which are kept.' },
  { feature: 'html-lang', how: 'A voice may read a quotation in the wrong accent; the words are the same.' },
  { feature: 'html-role', how: 'Only says that a table is for layout.' },
  { feature: 'html-align', how: 'Only `center`, of the column.' },
  { feature: 'html-width', how: 'Only `100%`, of the column.' },
  { feature: 'html-target', how: 'Links open in a new window anyway.' },
  { feature: 'html-lists', how: 'Plain lists only, without attributes of their own marks.' },
  { feature: 'html-mailto-links', how: 'Only the subject is given; pressing Reply does the same.' },
  { feature: 'css-max-width', how: 'Lines are as long as the window.' },
  { feature: 'css-width', how: inline },
  { feature: 'css-box-sizing', how: 'The column is a little wider.' },
  { feature: 'css-display', how: 'A button is inline, less tall, and works the same.' },
  { feature: 'css-border', how: inline },
  { feature: 'css-border-radius', how: 'Corners are square.' },
  { feature: 'css-margin', how: 'Nothing negative; paragraphs stand as the program sets them.' },
  { feature: 'css-padding', how: 'A button is a coloured line of text.' },
  { feature: 'css-font-size', how: inline },
  { feature: 'css-font-weight', how: inline },
  { feature: 'css-line-height', how: 'There is a little less space between lines.' },
  { feature: 'css-text-decoration', how: 'A button’s words are underlined.' },
  { feature: 'css-text-decoration-line', how: 'The same.' },
  { feature: 'css-overflow-wrap', how: 'word-break says the same to older programs.' },
  { feature: 'css-word-break', how: 'One endless word makes the column scroll.' },
];
