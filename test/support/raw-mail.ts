/** A raw mail, or a part of one, of these header lines and this body; text is written in UTF-8. */
export const rawMail = (header: string[], body: string | Uint8Array = ''): Buffer =>
  Buffer.concat([Buffer.from(`${header.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);

/** A mail or part of one type; `type` may bear parameters. */
export const leaf = (type: string, body: string | Uint8Array, ...header: string[]): Buffer =>
  rawMail([`Content-Type: ${type}`, ...header], body);

/** A multipart mail, or part of one. `boundary` has to differ from those within. */
export function multipart(type: string, boundary: string, ...parts: Buffer[]): Buffer {
  const delimited = parts.flatMap((part) => [Buffer.from(`--${boundary}\r\n`), part, Buffer.from('\r\n')]);
  return rawMail(
    [`Content-Type: multipart/${type}; boundary="${boundary}"`],
    Buffer.concat([...delimited, Buffer.from(`--${boundary}--\r\n`)]),
  );
}
