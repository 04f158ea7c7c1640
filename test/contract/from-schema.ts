import fc from 'fast-check';
import type { Schema } from './document.ts';

/** Ids of things that are stored, by kind, so that generated requests reach them more often than not. */
export type Pool = () => Record<Kind, string[]>;
export type Kind = 'outlet' | 'event' | 'report' | 'pin' | 'import' | 'feed';

// Which kind of id a parameter or member of this name takes.
function kindOf(name: string): Kind {
  if (/outlet/i.test(name)) return 'outlet';
  if (/feed/i.test(name)) return 'feed';
  if (/import/i.test(name)) return 'import';
  if (/pin/i.test(name)) return 'pin';
  return /event|from/i.test(name) ? 'event' : 'report';
}

const WORDS =
  'The ferry struck a pier in Hallow Bay, “nobody is missing”, said Ines Calder 港口 ميناء 🚢 é'.split(' ');
const prose = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 })
  .map((words) => words.join(' '));

/** Values that a schema of the document accepts, mostly: what no generator can know (uniqueness, order in time) is left open. */
export function fromSchema(
  schema: Schema,
  schemas: Record<string, Schema>,
  pool: Pool,
  name = '',
): fc.Arbitrary<unknown> {
  const of = (inner: unknown, innerName = name) => fromSchema(inner as Schema, schemas, pool, innerName);
  if (typeof schema.$ref === 'string') return of(schemas[schema.$ref.split('/').at(-1)!]);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  const choices = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined;
  if (choices !== undefined) {
    return fc.oneof(...choices.map((choice) => of({ type: schema.type, ...choice })));
  }
  if (Array.isArray(schema.type)) {
    return fc.oneof(
      ...schema.type.map((type) => (type === 'null' ? fc.constant(null) : of({ ...schema, type }))),
    );
  }
  switch (schema.type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return fc.integer({
        min: (schema.minimum as number) ?? -5,
        max: (schema.maximum as number) ?? 500,
      });
    case 'array': {
      const minLength = (schema.minItems as number) ?? 0;
      const maxLength = Math.min((schema.maxItems as number) ?? 4, minLength + 3);
      return fc.array(of(schema.items ?? {}), { minLength, maxLength });
    }
    case 'object':
      return objectFrom(schema, of);
    default:
      return stringFrom(schema, () => pool()[kindOf(name)]);
  }
}

function objectFrom(
  schema: Schema,
  of: (inner: unknown, name: string) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const properties = (schema.properties ?? {}) as Record<string, Schema>;
  const required = (schema.required ?? []) as string[];
  const members = Object.fromEntries(
    Object.entries(properties).map(([name, inner]) => [name, of(inner, name)]),
  );
  // Of a choice that knows stand-ins, too, one of the two proper members is taken.
  const groups = ((schema.allOf ?? []) as { oneOf: { required?: [string] }[] }[]).map(({ oneOf }) =>
    oneOf.flatMap((branch) => branch.required?.[0] ?? []),
  );
  const record = fc.record(members, { requiredKeys: [...required, ...groups.flat()] as never[] });
  return fc.tuple(record, fc.nat()).map(([value, choice]) => {
    const copy = value as Record<string, unknown>;
    for (const names of groups) {
      const kept = names[choice % names.length]!;
      for (const name of names) if (name !== kept) delete copy[name];
      // `html` is left out where a text would do: most generated strings are no page.
      if (copy[kept] == null) delete copy[kept];
    }
    return copy;
  });
}

function stringFrom(schema: Schema, ids: () => string[]): fc.Arbitrary<unknown> {
  const max = Math.min((schema.maxLength as number) ?? 200, 200);
  if (schema.format === 'uuid' || /\(-\[0-9a-fA-F\]\{4\}\)/.test(String(schema.pattern))) {
    return fc.oneof({ weight: 8, arbitrary: fc.nat().map((n) => at(ids(), n)) }, fc.uuid());
  }
  if (schema.format === 'uri') return fc.webUrl({ withQueryParameters: true });
  if (schema.format === 'date-time' || schema.format === 'date') {
    const dates = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    return dates.map((date) => date.toISOString().slice(0, schema.format === 'date' ? 10 : undefined));
  }
  const pattern = schema.pattern as string | undefined;
  if (pattern !== undefined && pattern !== '\\S') {
    return fc.stringMatching(new RegExp(pattern, 'u')).map((text) => text.slice(0, max));
  }
  const free = fc.string({ unit: 'grapheme', maxLength: max });
  return fc
    .oneof({ weight: 3, arbitrary: prose }, free)
    .map((text) => text.slice(0, max).toWellFormed().replaceAll('\0', ''))
    .filter((text) => pattern === undefined || /\S/.test(text));
}

function at<Item>(items: readonly Item[], n: number): Item {
  return items[n % items.length]!;
}
