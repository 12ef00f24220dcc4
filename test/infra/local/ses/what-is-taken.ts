import type * as z from 'zod';
import { resolved, type Structure, valuesOf } from './sdk-model.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;
const schemaOf = (schema: unknown) => schema as JsonSchema;

/** Where a schema of the twin is not as the SDK's model has it, in words; it may know less and want more, but nothing else. */
export function wrongInTaking(schema: JsonSchema, type: unknown, at: string, member = ''): string[] {
  const model = resolved(type);
  if (typeof model === 'string') {
    if (schema.type !== model) return [`${at} is ${schema.type}, not ${model}`];
    const values = valuesOf(member);
    const same = !values || String(schema.enum?.toSorted()) === String(values.toSorted());
    return same ? [] : [`${at} is one of ${schema.enum}, not of ${values}`];
  }
  if ('item' in model)
    return schema.type === 'array'
      ? wrongInTaking(schemaOf(schema.items), model.item, `${at}[]`, member)
      : [`${at} is no list`];
  if (schema.type !== 'object') return [`${at} is no ${model.name}`];
  const open = schema.additionalProperties === false ? [] : [`${at} takes whatever it is given`];
  const unasked = model.required.filter((name) => !schema.required?.includes(name));
  const types = new Map(model.members);
  const members = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
    types.has(name)
      ? wrongInTaking(schemaOf(inner), types.get(name), `${at}.${name}`, name)
      : [`${at}.${name} is no member of ${model.name}`],
  );
  return [...open, ...unasked.map((name) => `${at}.${name} is not required`), ...members];
}

/** The members which SES knows and the twin does not, by their paths; within lists nobody looks. */
export function membersUnknown(schema: JsonSchema, type: unknown, path: string[] = []): string[][] {
  const model = resolved(type) as string | Structure;
  if (typeof model === 'string' || !model.members) return [];
  return model.members.flatMap(([name, inner]) => {
    const known = schema.properties?.[name];
    return known ? membersUnknown(schemaOf(known), inner, [...path, name]) : [[...path, name]];
  });
}
