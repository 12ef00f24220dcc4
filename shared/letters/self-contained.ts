/** Whether nothing in a letter's HTML fetches something, runs, or leads a form elsewhere (rule 11). A picture that comes along (`data:`, `cid:`) may. */
export const isSelfContained = (html: string): boolean => !tagsOf(html).some(reachesOut);

/** Tags and style sheets: whatever is text has its angle brackets escaped. */
const tagsOf = (html: string): string[] => html.match(/<style\b[^>]*>[^<]*|<[^>]*>/gi) ?? [];

function reachesOut(tag: string): boolean {
  if (/^<style\b/i.test(tag)) return cssReachesOut(tag);
  return reaching.test(tag) || [...tag.matchAll(attribute)].some(attributeReachesOut);
}

const reaching =
  /^<(?:script|link|iframe|frame|object|embed|applet|form|base|video|audio|source|portal|meta\b[^>]*http-equiv="?refresh)\b/i;

/** Read one by one: what stands inside one attribute's quotation marks is no other attribute, whatever people write there. */
const attribute = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

function attributeReachesOut([, name = '', double, single, bare]: RegExpMatchArray): boolean {
  const value = (double ?? single ?? bare ?? '').trim();
  switch (name.toLowerCase()) {
    case 'src':
    case 'srcset':
    case 'background':
    case 'poster':
      return !comesAlong.test(value);
    case 'href':
      return /^(?:javascript|vbscript|data):/i.test(value);
    case 'style':
      return cssReachesOut(value);
    default:
      return /^on[a-z]/i.test(name);
  }
}

const comesAlong = /^(?:data:image\/|cid:)/i;

const cssReachesOut = (css: string): boolean =>
  /@import|expression\(/i.test(css) ||
  [...css.matchAll(/url\(\s*(?:["']|&quot;|&#x27;)?([^)]*)/gi)].some(
    ([, where = '']) => !comesAlong.test(where),
  );
