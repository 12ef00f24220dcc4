const isInstant = (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z$/.test(text);

/** Every member of a JSON value by its path (`mail.headers[].name`), with its type; an ISO instant is a type of its own. */
function shapeOf(value: unknown, path = ''): Map<string, string> {
  if (Array.isArray(value)) return joined(value.map((item) => shapeOf(item, `${path}[]`)));
  if (value === null || typeof value !== 'object') return new Map([[path, typeOf(value)]]);
  const members = Object.entries(value);
  if (members.length === 0) return new Map([[path, 'empty object']]);
  return joined(members.map(([name, member]) => shapeOf(member, pathOf(path, name))));
}

/** The names of a sender's own tags are the sender's: one path for all. SES's own begin with `ses:`. */
const pathOf = (path: string, name: string): string =>
  path === 'mail.tags' && !name.startsWith('ses:') ? `${path}.<own>` : path === '' ? name : `${path}.${name}`;

const typeOf = (value: unknown): string =>
  value === null ? 'null' : typeof value === 'string' && isInstant(value) ? 'instant' : typeof value;

const joined = (shapes: Map<string, string>[]): Map<string, string> =>
  new Map(shapes.flatMap((shape) => [...shape]));

/** In which members a message is not as documented, in words; none where it is. */
export function differences(message: unknown, { example, sometimes }: Documented): string[] {
  const ours = shapeOf(message);
  const theirs = shapeOf(example);
  const more = [...ours].flatMap(([path, type]) => {
    const documented = theirs.get(path);
    if (documented === undefined) return path.endsWith('.<own>[]') ? [] : [`${path} is not documented`];
    return documented === type ? [] : [`${path} is of type ${type}, documented as ${documented}`];
  });
  const less = [...theirs.keys()].filter((path) => !ours.has(path) && !sometimes.includes(path));
  return [...more, ...less.map((path) => `${path} is missing`)];
}

/** A file of `documented/`. */
export interface Documented {
  title: string;
  address: string;
  /** Paths that may be absent. */
  sometimes: string[];
  example: object;
}
