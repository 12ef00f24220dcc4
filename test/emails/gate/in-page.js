// Runs inside Chromium, beside axe-core: puts a letter on the page and tells what it sees.

/** @param {{ html: string, axe: object | null }} letter `axe`: options of `axe.run`, null where it need not run */
globalThis.look = async ({ html, axe: options }) => {
  document.open();
  document.write(html);
  document.close();
  return {
    violations: options ? await violations(options) : [],
    smallest: smallestType(),
    measure: longestMeasure(),
    overflow: overflowing(),
  };
};

async function violations(options) {
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    elementRef: false,
    ...options,
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 100)}`));
}

/** Elements with text of their own. */
const texts = () =>
  [...document.body.querySelectorAll('*')].filter(
    (element) =>
      element.checkVisibility() &&
      [...element.childNodes].some(({ nodeType, data }) => nodeType === Node.TEXT_NODE && /\S/.test(data)),
  );

/** The smallest type on the page, in CSS pixels, and where. */
function smallestType() {
  const sizes = texts().map((element) => ({
    size: Number.parseFloat(getComputedStyle(element).fontSize),
    where: `<${element.localName}> ${element.textContent.slice(0, 40)}`,
  }));
  return sizes.sort((a, b) => a.size - b.size)[0] ?? { size: Number.POSITIVE_INFINITY, where: '' };
}

const sample =
  'When did someone last surprise you? Quand quelqu’un vous a-t-il surprise pour la dernière fois ?';

/** How many characters of everyday text the widest lines hold, and where. */
function longestMeasure() {
  const context = document.createElement('canvas').getContext('2d');
  const measures = texts()
    .filter((element) => getComputedStyle(element).display !== 'inline')
    .map((element) => {
      const { fontStyle, fontWeight, fontSize, fontFamily, paddingLeft, paddingRight } =
        getComputedStyle(element);
      context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
      const room = element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      const characters = Math.round((room * sample.length) / context.measureText(sample).width);
      return { characters, where: `<${element.localName}> ${element.textContent.slice(0, 40)}` };
    });
  return measures.sort((a, b) => b.characters - a.characters)[0] ?? { characters: 0, where: '' };
}

/** What sticks out of the page at its right, where one would have to scroll sideways. */
function overflowing() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return null;
  const widest = texts()
    .map((element) => ({ element, right: rightEdgeOf(element) }))
    .sort((a, b) => b.right - a.right)[0]?.element;
  return `${scrollWidth} px wide by <${widest?.localName}> ${widest?.textContent.slice(0, 40)}`;
}

function rightEdgeOf(element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().right;
}
