import { type Schema, schemaName } from './openapi-types.ts';
import { Inline } from './prose.tsx';

const INLINE_DEPTH = 5;

/** A JSON schema as a nested list of its properties; components are links to their own place on the page. */
export function SchemaView({ schema, depth = 0 }: { schema: Schema; depth?: number }) {
  const { properties } = objectOf(schema) ?? {};
  if (!properties || Object.keys(properties).length === 0) {
    return (
      <p class="schema">
        <TypeOf schema={schema} />
      </p>
    );
  }
  const required = new Set(objectOf(schema)?.required ?? []);
  return (
    <ul class="schema">
      {Object.entries(properties).map(([name, property]) => (
        <li>
          <code>{name}</code> {required.has(name) ? <small>required</small> : null}{' '}
          <TypeOf schema={property} />
          {property.description ? (
            <div class="quiet">
              <Inline text={property.description} />
            </div>
          ) : null}
          {objectOf(property)?.properties && depth < INLINE_DEPTH ? (
            <SchemaView schema={objectOf(property) as Schema} depth={depth + 1} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** The object whose properties a reader wants to see: the schema itself, the items of a list, the non-null choice. */
function objectOf(schema: Schema): Schema | null {
  if (schema.$ref) return null;
  if (schema.properties) return schema;
  if (schema.items) return objectOf(schema.items);
  const choices = (schema.anyOf ?? schema.oneOf ?? []).filter((choice) => choice.type !== 'null');
  if (choices.length === 1 && choices[0]) return objectOf(choices[0]);
  if (!schema.allOf) return null;
  const parts = schema.allOf.map(objectOf).filter((part) => part !== null);
  if (parts.length === 0) return null;
  return {
    properties: Object.assign({}, ...parts.map((part) => part.properties)),
    required: parts.flatMap((part) => part.required ?? []),
  };
}

function TypeOf({ schema }: { schema: Schema }) {
  const name = schema.$ref ? schemaName(schema.$ref) : null;
  return (
    <span class="type">
      {name ? <a href={`#schema-${name}`}>{name}</a> : <TypeWords schema={schema} />} {limitsOf(schema)}
    </span>
  );
}

function TypeWords({ schema }: { schema: Schema }) {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) {
    return (
      <>
        {choices.map((choice, index) => (
          <>
            {index > 0 ? ' or ' : ''}
            <TypeOf schema={choice} />
          </>
        ))}
      </>
    );
  }
  if (schema.items) {
    return (
      <>
        list of <TypeOf schema={schema.items} />
      </>
    );
  }
  if (schema.const !== undefined) return <code>{JSON.stringify(schema.const)}</code>;
  if (schema.enum)
    return (
      <>{schema.enum.map((value, index) => [index > 0 ? ' | ' : '', <code>{JSON.stringify(value)}</code>])}</>
    );
  const type = Array.isArray(schema.type) ? schema.type.join(' or ') : (schema.type ?? 'any value');
  if (typeof schema.additionalProperties === 'object') {
    return (
      <>
        object of <TypeOf schema={schema.additionalProperties} />
      </>
    );
  }
  return <>{schema.format ? `${type} (${schema.format})` : type}</>;
}

function limitsOf(schema: Schema): string {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems } = schema;
  const parts = [
    between(minimum, maximum, ''),
    between(minLength, maxLength, ' characters'),
    between(minItems, maxItems, ' items'),
    schema.pattern ? `matches ${schema.pattern}` : '',
    schema.default === undefined ? '' : `default ${JSON.stringify(schema.default)}`,
  ].filter((part) => part !== '');
  return parts.length > 0 ? `(${parts.join('; ')})` : '';
}

function between(low: number | undefined, high: number | undefined, unit: string): string {
  const bounded = high !== undefined && high < Number.MAX_SAFE_INTEGER;
  if (low !== undefined && low > Number.MIN_SAFE_INTEGER)
    return bounded ? `${low} to ${high}${unit}` : `at least ${low}${unit}`;
  return bounded ? `at most ${high}${unit}` : '';
}
