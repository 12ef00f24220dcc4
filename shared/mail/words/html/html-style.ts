/** No longer link is shown. */
export const longestLinkText = 2_000;

/** A link whose words don't tell where it leads, as plain-text mail shows one: `here <https://…>`. */
export function isWorthShowing({ href, text }: { href: string; text: string }): boolean {
  const said = text.trim();
  if (!/^https?:/i.test(href) || href.length > longestLinkText || said === '') return false;
  return !bare(href.slice(0, said.length + 'https://'.length + 1)).startsWith(bare(said.replace(/…$/, '')));
}

/** An address of the web as people write it. */
const bare = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');

/** Emoji that web clients send as pictures. */
export const pictureSign = ({ alt = '' }: Record<string, string>): string =>
  alt.length <= 16 && /^\p{Extended_Pictographic}/u.test(alt) ? alt : '';

/** Word's paragraphs, and those told to, stand close together. */
export const isTight = ({ class: className = '', style = '' }: Record<string, string>): boolean =>
  /^Mso/.test(className) || hasNoMargin(style.slice(0, 400));

/** `margin: 0`, `margin: 0 0 0 8px`, but not `margin: 0 0 16px`. */
function hasNoMargin(style: string): boolean {
  const [top = '', , bottom = top] =
    /(?:^|;)\s*margin:\s*([^;]+)/i.exec(style)?.[1]?.trim().split(/\s+/) ?? [];
  return top !== '' && Number.parseFloat(top) === 0 && Number.parseFloat(bottom) === 0;
}

export function isHidden({ style, hidden }: Record<string, string>): boolean {
  if (hidden !== undefined) return true;
  return (
    style !== undefined &&
    /display:\s*none|visibility:\s*hidden|mso-hide:\s*all|font-size:\s*0(?![.\d])/i.test(style.slice(0, 800))
  );
}
