/** A header-like field: its name in lower case, its value unfolded. */
export interface Field {
  name: string;
  value: string;
}

const mostLines = 2000;

/**
 * The fields of a text made of header-like fields (RFC 5322 §2.2: a delivery status, a feedback report, a header),
 * in groups parted by blank lines. A line that is no field ends nothing and says nothing.
 */
export function fieldGroups(text: string): Field[][] {
  const groups: Field[][] = [[]];
  for (const line of text.split('\n', mostLines)) {
    const group = groups.at(-1) ?? [];
    if (line.trim() === '') groups.push([]);
    else if (/^[ \t]/.test(line)) continueField(group, line);
    else group.push(...fieldOf(line));
  }
  return groups.filter((group) => group.length > 0);
}

/** The values of every field of a name, in order. */
export const valuesOf = (fields: Field[], name: string): string[] =>
  fields.filter((field) => field.name === name).map(({ value }) => value);

function fieldOf(line: string): Field[] {
  const match = /^([A-Za-z][A-Za-z0-9-]{0,60})[ \t]*:(.*)/.exec(line.slice(0, 1000));
  return match ? [{ name: (match[1] ?? '').toLowerCase(), value: (match[2] ?? '').trim() }] : [];
}

function continueField(group: Field[], line: string): void {
  const last = group.at(-1);
  if (last) last.value = `${last.value} ${line.slice(0, 1000).trim()}`.slice(0, 2000).trim();
}
