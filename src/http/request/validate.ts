import type { z } from '@hono/zod-openapi';
import { jsonPointer, Problem, type RequestError, type RequestPart } from '../answer/problem.ts';
import { characterErrors } from './characters.ts';

type Issue = z.core.$ZodIssue;

// A value of the right kind that is too long, too short or too many: the request was read, and a limit refused it.
const LIMIT_CODES = new Set(['too_small', 'too_big', 'limit']);

/**
 * The body as its schema reads it. Throws Problem: `outOfLimits` (422) where nothing is wrong but limits and forbidden
 * characters, `invalidRequest` (400) for anything else; every error carries a pointer into the body.
 */
export function validBody<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const characters = characterErrors(value, 'body');
  const result = schema.safeParse(value);
  if (result.success && characters.length === 0) return result.data;
  const issues = result.success ? [] : result.error.issues;
  const errors = [...issues.flatMap((issue) => errorsOf(issue, 'body')), ...characters];
  const onlyLimits = issues.every((issue) => LIMIT_CODES.has(limitCode(issue)));
  throw invalid(onlyLimits ? 'outOfLimits' : 'invalidRequest', errors);
}

/** The query as its schema reads it; unknown and repeated parameters are refused (`invalidRequest`). */
export function validQuery<S extends z.ZodObject>(schema: S, parameters: URLSearchParams): z.output<S> {
  const values: Record<string, string | string[]> = Object.create(null);
  const errors: RequestError[] = [];
  for (const name of new Set(parameters.keys())) {
    const all = parameters.getAll(name);
    if (!Object.hasOwn(schema.shape, name)) {
      errors.push(error(name, 'unknownParameter', `there is no parameter ${JSON.stringify(name)} here`));
    } else if (isList(schema.shape[name])) values[name] = all;
    else if (all.length > 1) errors.push(error(name, 'repeatedParameter', 'this parameter may stand once'));
    else values[name] = all[0]!;
  }
  errors.push(...characterErrors(values, 'query'));
  const result = schema.safeParse(values);
  if (!result.success) errors.push(...result.error.issues.flatMap((issue) => errorsOf(issue, 'query')));
  if (errors.length > 0) throw invalid('invalidRequest', errors);
  return result.data as z.output<S>;
}

/** The documented headers as their schema reads them. Throws Problem `invalidRequest`. */
export function validHeaders<S extends z.ZodObject>(schema: S, headers: Headers): z.output<S> {
  const names = Object.keys(schema.shape);
  const values = Object.fromEntries(
    names.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  const result = schema.safeParse(values);
  if (result.success) return result.data as z.output<S>;
  const errors = result.error.issues.flatMap((issue) => errorsOf(issue, 'header'));
  throw invalid(
    'invalidRequest',
    errors.map((each) => ({ ...each, pointer: each.pointer.toLowerCase() })),
  );
}

/** The path parameters as their schema reads them. Throws `notFound`: no resource can have such an id. */
export function validParams<S extends z.ZodObject>(
  schema: S,
  values: Readonly<Record<string, string>>,
): z.output<S> {
  const result = schema.safeParse(values);
  if (result.success) return result.data;
  const errors = result.error.issues.flatMap((issue) => errorsOf(issue, 'path'));
  throw new Problem('notFound', `No such resource: ${errors.map((each) => each.detail).join('; ')}.`, {
    errors,
  });
}

function isList(schema: unknown): boolean {
  const inner = schema as { type?: string; unwrap?: () => unknown; in?: unknown };
  if (inner.type === 'optional' || inner.type === 'default') return isList(inner.unwrap?.());
  return inner.type === 'array' || (inner.type === 'pipe' && isList(inner.in));
}

function error(name: string, code: string, detail: string): RequestError {
  return { in: 'query', pointer: jsonPointer([name]).toWellFormed(), code, detail };
}

// A schema's own rule (`ctx.addIssue`) names its code in `params.code`; `limit: true` makes it a limit.
function limitCode(issue: Issue): string {
  return issue.code === 'custom' && issue.params?.limit === true ? 'limit' : issue.code;
}

function errorsOf(issue: Issue, part: RequestPart): RequestError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      in: part,
      pointer: jsonPointer([...issue.path, key]).toWellFormed(),
      code: 'unknownMember',
      detail: 'there is no such member here',
    }));
  }
  const pointer = jsonPointer(issue.path).toWellFormed();
  const missing = issue.code === 'invalid_type' && /received undefined/.test(issue.message);
  const own = issue.code === 'custom' ? issue.params?.code : undefined;
  const code = missing ? 'missing' : typeof own === 'string' ? own : (CODES[issue.code] ?? 'invalid');
  return [{ in: part, pointer, code, detail: missing ? 'this member is required' : messageOf(issue) }];
}

// Of a union without words of its own, what its first member says: the others are null, or shorter forms.
function messageOf(issue: Issue): string {
  const inner =
    issue.code === 'invalid_union' && issue.message === 'Invalid input' ? issue.errors[0]?.[0] : null;
  return inner?.message ?? issue.message;
}

const CODES: Partial<Record<Issue['code'], string>> = {
  invalid_type: 'wrongType',
  too_small: 'tooSmall',
  too_big: 'tooLarge',
  invalid_format: 'wrongFormat',
  invalid_value: 'notInList',
};

function invalid(code: 'outOfLimits' | 'invalidRequest', errors: readonly RequestError[]): Problem {
  const [first] = errors;
  const where = first === undefined ? '' : `${first.in} ${first.pointer || '(whole)'}: ${first.detail}`;
  const more = errors.length > 1 ? `, and ${errors.length - 1} more` : '';
  return new Problem(code, `${where}${more}.`, { errors: errors.slice(0, 100) });
}
