import { readFileSync } from 'node:fs';
import * as sdk from '@aws-sdk/client-sesv2';

/** The model of SESv2 as the SDK's client carries it: a structure with its members, the number of those that are required, and its traits. */
export interface Structure {
  name: string;
  members: [name: string, type: unknown][];
  required: string[];
}

/** A call: how HTTP carries it, and what is asked and answered. */
export interface Operation {
  name: string;
  method: string;
  path: string;
  input: Structure;
  output: Structure;
}

const tuple = { simple: 0, list: 1, structure: 3, operation: 9, error: -3 };
const simpleTypes: Record<number, string> = {
  0: 'string',
  1: 'number',
  2: 'boolean',
  4: 'number',
  21: 'string',
};
const listOf = 64;

/** Values of members that have few: the SDK keeps them beside its model. */
const enums: Record<string, Record<string, string>> = {
  Reason: sdk.SuppressionListReason,
  SuppressedReasons: sdk.SuppressionListReason,
  ContentDisposition: sdk.AttachmentContentDisposition,
  ContentTransferEncoding: sdk.AttachmentContentTransferEncoding,
};
export const valuesOf = (member: string): string[] | null => {
  const found = enums[member];
  return found ? Object.values(found) : null;
};

const exported = Object.values(sdk) as unknown[];

/** The one operation that a request is. Throws where SESv2 has none such. */
export function operationOf(method: string, path: string): Operation {
  const found = exported.filter(isOperation).map(operation);
  const fits = found.filter((one) => {
    const pattern = one.path.replace(/\{[^}]+\}/g, '[^/]+');
    return one.method === method && new RegExp(`^${pattern}$`).test(path.replace(/\?.*/, ''));
  });
  if (fits.length !== 1 || !fits[0]) throw new Error(`SESv2 has ${fits.length} operations ${method} ${path}`);
  return fits[0];
}

/** The HTTP status of an error SESv2 models; undefined where it does not. */
export const statusOf = (error: string): number | undefined => {
  const model = (sdk as Record<string, unknown>)[`${error}$`];
  return Array.isArray(model) && model[0] === tuple.error ? model[3].httpError : undefined;
};

/** The errors that the SDK's documentation lists for a call. */
export function errorsOf(operation: string): string[] {
  const types = `node_modules/@aws-sdk/client-sesv2/dist-types/commands/${operation}Command.d.ts`;
  return [...readFileSync(types, 'utf8').matchAll(/@throws \{@link (\w+)\}/g)].map(([, name = '']) => name);
}

/** What is wrong with a JSON value by the model, in words: strange members, wrong types, missing ones. */
export function wrongIn(value: unknown, type: unknown, at: string, member = ''): string[] {
  const model = resolved(type);
  if (typeof model === 'string') {
    if (typeof value !== model) return [`${at} is ${typeof value}, not ${model}`];
    const values = valuesOf(member);
    return values && !values.includes(value as string) ? [`${at} is ${value}, not one of ${values}`] : [];
  }
  if ('item' in model) {
    if (!Array.isArray(value)) return [`${at} is no list`];
    return value.flatMap((item, i) => wrongIn(item, model.item, `${at}[${i}]`, member));
  }
  if (value === null || typeof value !== 'object') return [`${at} is no ${model.name}`];
  const types = new Map(model.members);
  const missing = model.required.filter((name) => !(name in value)).map((name) => `${at}.${name} is missing`);
  const found = Object.entries(value).flatMap(([name, given]) =>
    types.has(name)
      ? wrongIn(given, types.get(name), `${at}.${name}`, name)
      : [`${at}.${name} is no member of ${model.name}`],
  );
  return [...missing, ...found];
}

/** A type of the model: a JSON type's name, a list, or a structure. */
export function resolved(type: unknown): string | { item: unknown } | Structure {
  if (typeof type === 'function') return resolved(type());
  if (typeof type === 'number') return type & listOf ? { item: type - listOf } : simple(type);
  if (!Array.isArray(type)) return type as Structure;
  if (typeof type[1] !== 'string') return resolved(type[0]);
  if (type[0] === tuple.list) return { item: type[4] };
  return type[0] === tuple.simple ? resolved(type[4]) : structure(type);
}

function simple(type: number): string {
  const name = simpleTypes[type];
  if (!name) throw new Error(`type ${type} of the SDK's model is not known here`);
  return name;
}

function structure([, , name, , names, types, required = 0]: unknown[]): Structure {
  const members = names as string[];
  return {
    name: String(name),
    members: members.map((member, i) => [member, (types as unknown[])[i]]),
    required: members.slice(0, required as number),
  };
}

const isOperation = (one: unknown): one is unknown[] => Array.isArray(one) && one[0] === tuple.operation;

function operation([, , name, traits, input, output]: unknown[]): Operation {
  const [method, path] = (traits as { http: [string, string] }).http;
  return {
    name: String(name),
    method,
    path,
    input: resolved(input) as Structure,
    output: resolved(output) as Structure,
  };
}
