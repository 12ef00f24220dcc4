import { Parser } from 'htmlparser2';

const lineEnds = new Set(
  'address article blockquote br div dl dd dt h1 h2 h3 h4 h5 h6 hr li ol p pre section table td tr ul'.split(
    ' ',
  ),
);
const unseen = new Set(['head', 'style', 'script', 'title']);

/** An HTML body as lines of text, to look for words in; images count as their alternative text. */
export function textOfHtml(html: string): string {
  if (html === '') return '';
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    onopentag(name, { alt }) {
      if (unseen.has(name)) hidden++;
      if (name === 'img' && alt) text += ` ${alt} `;
      if (lineEnds.has(name)) text += '\n';
    },
    ontext(words) {
      if (hidden === 0) text += words.replace(/\s+/g, ' ');
    },
    onclosetag(name) {
      if (unseen.has(name)) hidden--;
      if (lineEnds.has(name) && name !== 'td') text += '\n';
    },
  });
  parser.end(html);
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
}
