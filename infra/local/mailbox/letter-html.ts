/** Nothing runs and nothing is loaded; links open in a window of their own. */
export const letterPolicy =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** A letter's HTML for its frame: links open outside, and "write to" links open the viewer's own form. */
export function forFrame(html: string, mailbox: string): string {
  const base = '<base target="_blank">';
  const linked = html.replace(/\bhref=(["'])mailto:([^"']*)\1/gi, (_, quote: string, to: string) => {
    return `href=${quote}${escapeAttribute(writeLink(to.replaceAll('&amp;', '&'), mailbox))}${quote}`;
  });
  return /<head[^>]*>/i.test(linked) ? linked.replace(/<head[^>]*>/i, (head) => head + base) : base + linked;
}

function writeLink(mailto: string, mailbox: string): string {
  const [to = '', query = ''] = mailto.split('?', 2);
  const given = new URLSearchParams(query.replaceAll('+', '%2B'));
  const asked = new URLSearchParams({ from: mailbox, to: decoded(to) });
  for (const [name, as] of [
    ['subject', 'subject'],
    ['body', 'text'],
  ] as const) {
    const value = given.get(name);
    if (value) asked.set(as, value);
  }
  return `/mailbox/write?${asked}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
