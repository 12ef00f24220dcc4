/** What a Content-Type field says, read as well as its writer allows (RFC 2045 §5). */
export interface MediaType {
  /** In lower case. A type that is none is `text/plain` where it says so much, else `application/octet-stream`. */
  type: string;
  params: Record<string, string>;
}

/** `value` is the field as it was written; `parsed` is what a parser that follows the grammar took from it. */
export function readMediaType(value: string, parsed: MediaType): MediaType {
  return { type: readType(parsed.type), params: { ...looseParams(value), ...parsed.params } };
}

function readType(written: string): string {
  const [type] = /^[\w!#$&^.+-]{1,100}\/[\w!#$&^.+-]{1,100}/.exec(written) ?? [];
  if (type && topLevel.test(type)) return type;
  if (written === '' || /^(?:text|plain)/.test(written)) return 'text/plain';
  return written === 'html' ? 'text/html' : 'application/octet-stream';
}

const topLevel = /^(?:application|audio|chemical|font|image|message|model|multipart|text|video|x-[\w-]+)\//;

/** Parameters that a missing semicolon made part of the type. */
function looseParams(value: string): Record<string, string> {
  const named = ['boundary', 'charset', 'name', 'format', 'delsp', 'start'].map((name) => {
    const written = new RegExp(`[\\s;]${name}\\s{0,9}=\\s{0,9}(?:"([^"]{1,300})"|([^\\s";]{1,300}))`, 'i');
    const [, quoted, bare] = written.exec(value.slice(0, 4000)) ?? [];
    return [name, quoted ?? bare] as const;
  });
  return Object.fromEntries(named.filter(([, found]) => found !== undefined)) as Record<string, string>;
}

/** The boundary of a multipart that names none: that of the first line that looks like a delimiter, a part below it. */
export const boundaryInUse = (body: string): string | undefined =>
  /(?:^|\n)--([^\r\n]{1,200}?)[ \t]{0,9}\r?\n(?:content-|\r?\n)/i.exec(body)?.[1];
