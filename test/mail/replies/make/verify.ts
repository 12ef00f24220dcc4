import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import PostalMime from 'postal-mime';

/** What is wrong with a reply and its expected words: parts of the mail in which the words are not, or not in order. Empty where all is well. */
export async function wrongIn(mail: Buffer, expected: string): Promise<string[]> {
  const { text, html } = await PostalMime.parse(mail);
  const wrong: string[] = [];
  if (!text && !html) wrong.push('the mail has no body');
  if (text && missing(text, expected)) wrong.push(`the text has no "${missing(text, expected)}"`);
  if (html && missing(wordsOf(html), expected))
    wrong.push(`the HTML has no "${missing(wordsOf(html), expected)}"`);
  return wrong;
}

/** Checks every reply of a folder; the names of those in which something is wrong, with what. */
export async function wrongInFolder(folder: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.eml'))) {
    const mail = await readFile(join(folder, file));
    const expected = await readFile(join(folder, file.replace(/eml$/, 'txt')), 'utf8').catch(() => null);
    if (expected === null) wrong.push(`${file}: no .txt`);
    else for (const what of await wrongIn(mail, expected)) wrong.push(`${file}: ${what}`);
  }
  return wrong;
}

/** The first expected line that does not follow those before it, regardless of white space and marks of quoting. */
function missing(body: string, expected: string): string | undefined {
  const said = folded(body);
  let from = 0;
  return expected.split('\n').find((line) => {
    const at = said.indexOf(folded(line), from);
    from = at + folded(line).length;
    return at < 0;
  });
}

const folded = (text: string): string => text.normalize('NFC').replace(/[>|\s\u200b]/g, '');

function wordsOf(html: string): string {
  const texts: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (name === 'style' || name === 'title') hidden += 1;
      if (/^(p|div|br|li|blockquote|td|h\d)$/.test(name)) texts.push('\n');
    },
    ontext: (text) => {
      if (hidden === 0) texts.push(text);
    },
    onclosetag: (name) => {
      if (name === 'style' || name === 'title') hidden -= 1;
    },
  });
  parser.end(html);
  return texts.join('');
}
