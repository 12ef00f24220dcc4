import { type Element, elementsIn } from '../html.ts';

const elements =
  'html head title meta style body div section main header footer article nav aside span p br hr h1 h2 h3 h4 h5 h6 a strong em b i blockquote ul ol li dl dt dd table thead tbody tr th td img bdi abbr cite q'.split(
    ' ',
  );
const attributes =
  'lang dir style class id role href alt src width height align valign cellpadding cellspacing border bgcolor name content charset http-equiv scope start title xmlns target'.split(
    ' ',
  );

/** Markup that no letter of ours writes: elements, attributes and links that somebody's words brought in, scripts and forms among them. */
export function onlyOurMarkup({ html }: { html: string }): string[] {
  return elementsIn(html).flatMap((element) => [
    ...(elements.includes(element.name) ? [] : [`<${element.name}>`]),
    ...Object.keys(element.attribs)
      .filter((name) => !attributes.includes(name) && !/^(?:aria|data)-[a-z-]+$/.test(name))
      .map((name) => `<${element.name} ${name}>`),
    ...strangeLink(element),
    ...(/evil\.example/.test(targetOf(element)) ? [`<${element.name}> leads to ${targetOf(element)}`] : []),
  ]);
}

const strangeLink = ({ name, attribs: { href } }: Element): string[] =>
  name === 'a' && !/^(?:https:\/\/|mailto:)[^\s<>"]+$/.test(href ?? '') ? [`a link to “${href}”`] : [];

/** Where an element leads: a mail's subject leads nowhere. */
const targetOf = ({ attribs: { href = '', src = '', style = '' } }: Element): string =>
  [href.replace(/^(mailto:[^?]*)\?.*$/, '$1'), src, style].join(' ').trim();

/** Resources that a mail program would fetch: only what travels with the letter (`cid:`, `data:`) is allowed. */
export function fetchesNothing({ html }: { html: string }): string[] {
  const named = elementsIn(html).flatMap(({ name, attribs }) =>
    ['src', 'srcset', 'background', 'poster', 'data', ...(name === 'a' ? [] : ['href'])].flatMap((at) =>
      attribs[at] !== undefined && !/^(?:cid|data):/.test(attribs[at])
        ? [`<${name} ${at}=${attribs[at]}>`]
        : [],
    ),
  );
  const css = [
    ...elementsIn(html).map(({ attribs }) => attribs.style ?? ''),
    ...(html.match(/<style[\s\S]*?<\/style>/gi) ?? []),
  ].join('\n');
  return [...named, ...(css.match(/url\((?!\s*["']?(?:cid|data):)[^)]*\)|@import[^;]*|@font-face/gi) ?? [])];
}

/** Controls but tab and line feed, and embeddings and overrides that turn around the direction of all that follows (UAX #9). */
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\uE000\uE001\uFFFE\uFFFF]|\p{Surrogate}/u;

/** Characters that upset what stands around them; isolates may, where they are closed on their line. */
export function charactersAreSafe(parts: { subject: string; html: string | null; text: string }): string[] {
  return ['subject', 'html', 'text'].flatMap((part) => {
    const said = parts[part as keyof typeof parts] ?? '';
    const found = said.match(unsafe)?.[0];
    const open = said.split('\n').find((line) => !isolatesClose(line));
    return [
      ...(found === undefined ? [] : [`U+${found.codePointAt(0)?.toString(16)} in the ${part}`]),
      ...(open === undefined ? [] : [`an open isolate in the ${part}`]),
    ];
  });
}

function isolatesClose(line: string): boolean {
  let open = 0;
  for (const mark of line.match(/[\u2066-\u2069]/g) ?? []) {
    open += mark === '\u2069' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}
