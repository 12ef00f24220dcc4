import { elementsIn } from '../html.ts';

/**
 * What HTML and CSS a letter asks of a mail program, by the names of caniemail.com (`css-max-width`, `html-blockquote`); what has no
 * page there is named all the same.
 */
export function featuresOf(html: string, known: (feature: string) => boolean): Set<string> {
  const elements = elementsIn(html);
  const inline = elements.map(({ attribs }) => attribs.style ?? '');
  const sheets = elements.filter(({ name }) => name === 'style').map(({ children }) => sheetOf(children));
  const declarations = [...inline, ...sheets.map(({ blocks }) => blocks)].join(';');
  return new Set([
    ...elements.flatMap(({ name, attribs }) => [...elementFeatures(name), ...attributeFeatures(attribs)]),
    ...(html.includes('<!--') ? ['html-comments'] : []),
    ...cssFeatures(declarations, known),
    ...sheets.flatMap(({ prelude }) => preludeFeatures(prelude)),
  ]);
}

const shared: Record<string, string> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'html-h1-h6'])),
  ...Object.fromEntries(['ul', 'ol', 'li', 'dl', 'dt', 'dd'].map((name) => [name, 'html-lists'])),
  ...Object.fromEntries(['table', 'tbody', 'thead', 'tr', 'td', 'th'].map((name) => [name, 'html-table'])),
  ...Object.fromEntries(['strong', 'b', 'em', 'i'].map((name) => [name, 'html-strong'])),
  ...Object.fromEntries(
    ['main', 'section', 'header', 'footer', 'article', 'nav', 'aside', 'figure'].map((name) => [
      name,
      'html-semantics',
    ]),
  ),
};

/** Older than any mail program that shows HTML. */
const always = ['html', 'head', 'title', 'meta', 'a', 'br'];

const elementFeatures = (name: string): string[] =>
  always.includes(name) ? [] : [shared[name] ?? `html-${name}`];

const judged = [
  'lang',
  'align',
  'valign',
  'width',
  'height',
  'background',
  'cellpadding',
  'cellspacing',
  'role',
  'srcset',
  'target',
  'hidden',
];

function attributeFeatures(attributes: Record<string, string>): string[] {
  const named = Object.keys(attributes).filter((name) => judged.includes(name) || name.startsWith('aria-'));
  const { href = '', src = '', name } = attributes;
  return [
    ...named.map((name) => `html-${name}`),
    ...(href.startsWith('mailto:') ? ['html-mailto-links'] : []),
    ...(href.startsWith('#') ? ['html-anchor-links'] : []),
    ...(src.startsWith('data:') ? ['image-base64'] : []),
    ...(name === 'color-scheme' ? ['html-meta-color-scheme'] : []),
  ];
}

/** CSS that every program has always had, and private properties that only one reads. */
const ancient = /^(?:color|font-family|font-style|mso-.*|-webkit-text-size-adjust|-ms-text-size-adjust)$/;

function cssFeatures(declarations: string, known: (feature: string) => boolean): string[] {
  return declarations.split(';').flatMap((declaration) => {
    const [, property, value] = declaration.match(/^\s*([a-z-]+)\s*:\s*([\s\S]+?)\s*$/i) ?? [];
    if (!property || !value) return [];
    const words = value.replace(/["'][^"']*["']|url\([^)]*\)/g, '');
    return [
      ...(ancient.test(property) ? [] : [propertyFeature(property, known)]),
      ...(property === 'display' && known(`css-display-${words}`) ? [`css-display-${words}`] : []),
      ...[...words.matchAll(/([a-z-]+)\(/g)].map(([, name]) => functionFeature(`${name}`, known)),
      ...[...words.matchAll(/(?<![#\w.-])-?[\d.]+([a-z]+|%)/g)].map(
        ([, unit]) => `css-unit-${unit === '%' ? 'percent' : unit}`,
      ),
      ...(/!important/.test(value) ? ['css-important'] : []),
    ];
  });
}

/** A longhand that has no page of its own is judged as its shorthand is. */
function propertyFeature(property: string, known: (feature: string) => boolean): string {
  for (let name = property; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('-'))))
    if (known(`css-${name}`)) return `css-${name}`;
  return `css-${property}`;
}

const functionFeature = (name: string, known: (feature: string) => boolean): string =>
  [`css-function-${name}`, `css-unit-${name}`, name === 'var' ? 'css-variables' : `css-${name}`].find(
    known,
  ) ?? `css-${name}`;

/** A style sheet taken apart: what stands between braces, and what stands before them. */
function sheetOf(children: unknown[]): { blocks: string; prelude: string[] } {
  const css = children
    .map((child) => (child as { data?: string }).data ?? '')
    .join('')
    .replace(/\/\*[\s\S]*?\*\//g, '');
  return {
    blocks: [...css.matchAll(/\{([^{}]*)\}/g)].map(([, block]) => block).join(';'),
    prelude: [...css.matchAll(/([^{};]+)\{/g)].map(([, prelude]) => `${prelude}`.trim()),
  };
}

function preludeFeatures(prelude: string[]): string[] {
  return prelude.flatMap((said) => {
    if (said.startsWith('@')) {
      const features = [...said.matchAll(/\(([a-z-]+):?/g)].map(([, name]) => `css-at-media-${name}`);
      const judgedApart =
        /-(?:prefers-color-scheme|prefers-reduced-motion|hover|orientation|device-pixel-ratio)$/;
      return [
        `css-at-${said.match(/^@([a-z-]+)/)?.[1]}`,
        ...features.filter((name) => judgedApart.test(name)),
      ];
    }
    return [
      ...[...said.matchAll(/(?<!:):([a-z-]+)/g)].map(([, name]) => `css-pseudo-class-${name}`),
      ...[...said.matchAll(/::([a-z-]+)/g)].map(([, name]) => `css-pseudo-element-${name}`),
      ...(/\./.test(said) ? ['css-selector-class'] : []),
      ...(/#/.test(said) ? ['css-selector-id'] : []),
      ...(/\[/.test(said) ? ['css-selector-attribute'] : []),
      ...(/>/.test(said) ? ['css-selector-child'] : []),
      ...(/\*/.test(said) ? ['css-selector-universal'] : []),
      ...(/^[a-z]/.test(said) ? ['css-selector-type'] : []),
    ];
  });
}
