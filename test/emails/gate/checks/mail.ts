import type { AddressedLetter } from '../../../../shared/delivery/address-letter.ts';

/** What is wrong with a subject: none, several lines, hidden characters, or so long that a phone shows nothing of its end. */
export const subjectIsOneLine = ({ subject }: { subject: string }): string[] => [
  ...(subject.trim() === '' ? ['an empty subject'] : []),
  ...(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(subject) ? ['a subject with control characters'] : []),
  ...([...subject].length > 200 ? [`a subject of ${[...subject].length} characters`] : []),
];

/** Header fields that SES or RFC 5322 refuse: names of printable ASCII, values of at most 995 octets of it (RFC 5322 §2.2). */
export const headersAreValid = ({ headers }: Pick<AddressedLetter, 'headers'>): string[] =>
  headers.flatMap(({ name, value }) => [
    ...(/^[!-9;-~]+$/.test(name) ? [] : [`a header called “${name}”`]),
    ...(/^[ -~]+$/.test(value) ? [] : [`${name} is no printable ASCII`]),
    ...(Buffer.byteLength(value) > 995 ? [`${name} has ${Buffer.byteLength(value)} octets`] : []),
  ]);

const width = 78;

/** Lines of a text part that mail programs would break or misread (RFC 3676, RFC 5322 §2.1.1); a long word stands alone and whole. */
export function textIsWellSet({ text }: { text: string }): string[] {
  const lines = text.split('\n');
  const broad = lines.filter(
    (line) => [...line].length > width && /\S[ \t]+\S/.test(line.replace(/^\s*\* /, '')),
  );
  return [
    ...broad.map((line) => `a line of ${[...line].length} characters: “${line.slice(0, 60)}…”`),
    ...(lines.some((line) => /[ \t]$/.test(line)) ? ['a line that ends in space'] : []),
    ...(lines.includes('--') ? ['a line that begins a signature'] : []),
    ...(lines.some((line) => /^(?:From |>)/.test(line))
      ? ['a line that reads as an envelope or a quotation']
      : []),
    ...(text.trim() === '' ? ['no text'] : []),
  ];
}
