import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';

export interface Schema {
  [keyword: string]: unknown;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
}

interface Media {
  schema?: Schema;
  examples?: Record<string, { value: unknown }>;
}

/** One operation as the document describes it, its references to responses resolved. */
export interface Described {
  operationId: string;
  method: string;
  path: string;
  summary?: string;
  description?: string;
  tags?: string[];
  security?: Record<string, string[]>[];
  parameters: Parameter[];
  body: Media | null;
  responses: Record<string, { description: string; headers?: object; content?: Record<string, Media> }>;
}

/** The document as the contract tests read it. */
export class Contract {
  readonly operations: Described[];
  readonly schemas: Record<string, Schema>;
  readonly #open: Ajv2020;
  readonly #closed: Ajv2020;

  // biome-ignore lint/suspicious/noExplicitAny: the document is plain JSON, and this class gives it its types
  constructor(document: any) {
    this.schemas = document.components.schemas;
    this.operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item as Record<string, never>).map(([method, operation]: [string, never]) =>
        described(document, path, method, operation),
      ),
    );
    this.#open = validatorOver(this.schemas);
    this.#closed = validatorOver(closed(this.schemas) as Record<string, Schema>);
  }

  /** Accepts what the schema accepts. */
  accepts(schema: Schema): ValidateFunction {
    return this.#open.compile(schema);
  }

  /** Accepts what the schema accepts, and no member that it does not name: the document must know every one. */
  describes(schema: Schema): ValidateFunction {
    return this.#closed.compile(closed(schema) as Schema);
  }
}

// biome-ignore lint/suspicious/noExplicitAny: see above
function described(document: any, path: string, method: string, operation: any): Described {
  const responses = Object.entries(operation.responses as Record<string, { $ref?: string }>).map(
    ([status, response]) => [
      status,
      response.$ref === undefined
        ? response
        : document.components.responses[response.$ref.split('/').at(-1)!],
    ],
  );
  return {
    ...operation,
    path,
    method: method.toUpperCase(),
    parameters: operation.parameters ?? [],
    body: operation.requestBody?.content['application/json'] ?? null,
    responses: Object.fromEntries(responses),
  };
}

function validatorOver(schemas: Record<string, Schema>): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  ajv.addFormat('uuid', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
  ajv.addFormat('date', { type: 'string', validate: isDate });
  ajv.addFormat('date-time', {
    type: 'string',
    validate: (text) =>
      /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(text) && isDate(text.slice(0, 10)),
  });
  ajv.addFormat('uri', { type: 'string', validate: (text) => URL.canParse(text) });
  ajv.addSchema({ $id: 'doc', components: { schemas } });
  const compile = ajv.compile.bind(ajv);
  ajv.compile = ((schema: Schema) => compile(absolute(schema) as Schema)) as typeof ajv.compile;
  return ajv;
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

// References count from the document; a schema that is compiled alone names it.
function absolute(node: unknown): unknown {
  return mapObjects(node, (copy) =>
    typeof copy.$ref === 'string' && copy.$ref.startsWith('#') ? { ...copy, $ref: `doc${copy.$ref}` } : copy,
  );
}

function closed(node: unknown): unknown {
  return mapObjects(node, (copy) =>
    copy.type === 'object' && copy.properties !== undefined && copy.additionalProperties === undefined
      ? { ...copy, additionalProperties: false }
      : copy,
  );
}

function mapObjects(node: unknown, change: (copy: Record<string, unknown>) => unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => mapObjects(item, change));
  if (typeof node !== 'object' || node === null) return node;
  return change(
    Object.fromEntries(Object.entries(node).map(([key, item]) => [key, mapObjects(item, change)])),
  );
}
