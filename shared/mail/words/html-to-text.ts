import { Parser } from 'htmlparser2';

/** Elements that end a line before and after themselves. */
const blocks = new Set(
  'address article aside blockquote br center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
const unseen = new Set(['head', 'style', 'script', 'title', 'noscript', 'template']);

/** Where mail programs put what they quote: their own class names, ids and attributes. */
const quoteMarks =
  /\b(?:gmail_quote|gmail_extra|yahoo_quoted|yahooQuoted|moz-cite-prefix|moz-forward-container|divRplyFwdMsg|OLK_SRC_BODY_SECTION|protonmail_quote|zmail_extra|tutanota_quote|ms-outlook-mobile-reference-message|appendonsend|mail-editor-reference-message-container|WM_reply_header|email-quote)\b/i;
const signatureMarks =
  /\b(?:gmail_signature|moz-signature|protonmail_signature_block|ms-outlook-mobile-signature|Signature)\b/;

/** An HTML body as lines of text; what its structure marks as quoted is prefixed with "> ", as plain-text mail does. */
export function htmlToText(html: string): { text: string; marked: boolean } {
  const lines: string[] = [''];
  const open: { name: string; quotes: boolean; hides: boolean }[] = [];
  let depth = 0;
  let hidden = 0;
  let rest = false;
  let marked = false;
  const newLine = () => {
    if (lines.at(-1)?.trim() !== '') lines.push('');
  };
  const write = (text: string) => {
    const prefix = depth > 0 || rest ? '> ' : '';
    const line = lines.length - 1;
    lines[line] = (lines[line] === '' ? prefix : lines[line]) + text;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const mark = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
        const quotes =
          quoteMarks.test(mark) ||
          (name === 'blockquote' &&
            (attributes.type === 'cite' ||
              attributes.cite !== undefined ||
              /border-left|margin:\s*0/i.test(attributes.style ?? '')));
        // Outlook puts the quoted letter after, not inside, its mark.
        if (/divRplyFwdMsg|appendonsend|ms-outlook-mobile-reference-message/i.test(mark)) rest = true;
        const hides = unseen.has(name) || /display:\s*none/i.test(attributes.style ?? '');
        if (blocks.has(name)) newLine();
        if (signatureMarks.test(mark) && depth === 0 && !rest) lines.push('-- ', '');
        open.push({ name, quotes, hides });
        if (quotes) depth++;
        if (hides) hidden++;
        marked ||= quotes;
        if (name === 'br') lines.push('');
      },
      ontext(text) {
        if (hidden === 0)
          write(
            lines.at(-1) === ''
              ? text.replace(/[ \t\r\n]+/g, ' ').trimStart()
              : text.replace(/[ \t\r\n]+/g, ' '),
          );
      },
      onclosetag(name) {
        if (blocks.has(name)) newLine();
        if (name === 'p') lines.push('');
        const at = open.findLastIndex((one) => one.name === name);
        for (const closed of at < 0 ? [] : open.splice(at)) {
          if (closed.quotes) depth--;
          if (closed.hides) hidden--;
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return {
    text: lines
      .map((line) => line.trimEnd())
      .join('\n')
      .replace(/\n{3,}/g, '\n\n'),
    marked,
  };
}
