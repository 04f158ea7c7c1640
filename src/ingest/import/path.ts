/** One step from a value to one inside it. */
type Step = { member: string } | 'every' | { where: string; is: string };

/** A value that a path leads to, and where it stands (RFC 6901 JSON Pointer). */
export interface Found {
  value: unknown;
  pointer: string;
}

/** Longest path that is read, and most values that one leads to. */
export const MAX_PATH = 300;
const MAX_FOUND = 1_000;

/**
 * A JSON Pointer (RFC 6901) with two steps more: `*` is every item of an array, `[member=value]` those items whose
 * member has the value. Null where the text is no such path.
 */
export function parsePath(text: string): Step[] | null {
  if (text === '') return [];
  if (!text.startsWith('/') || text.length > MAX_PATH) return null;
  const steps: Step[] = [];
  for (const part of text.slice(1).split('/')) {
    if (/~(?![01])/.test(part)) return null;
    const step = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const where = /^\[([^=\]]+)=([^\]]*)\]$/.exec(step);
    if (where !== null) steps.push({ where: where[1]!, is: where[2]! });
    else steps.push(step === '*' ? 'every' : { member: step });
  }
  return steps;
}

/** The values that the path leads to, in the order of the document; none where it leads nowhere. */
export function valuesAt(root: unknown, path: readonly Step[]): Found[] {
  let found: Found[] = [{ value: root, pointer: '' }];
  for (const step of path) found = found.flatMap((at) => inside(at, step)).slice(0, MAX_FOUND);
  return found;
}

function inside({ value, pointer }: Found, step: Step): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if (step === 'every' || 'where' in step) {
    if (!Array.isArray(value)) return [];
    return value.flatMap((item: unknown, i) =>
      step === 'every' || isMatch(item, step) ? [{ value: item, pointer: `${pointer}/${i}` }] : [],
    );
  }
  const { member } = step;
  if (Array.isArray(value) && !/^(0|[1-9]\d*)$/.test(member)) return [];
  if (!Object.hasOwn(value, member)) return [];
  const escaped = member.replaceAll('~', '~0').replaceAll('/', '~1');
  return [{ value: (value as Record<string, unknown>)[member], pointer: `${pointer}/${escaped}` }];
}

function isMatch(item: unknown, { where, is }: { where: string; is: string }): boolean {
  return (
    typeof item === 'object' &&
    item !== null &&
    Object.hasOwn(item, where) &&
    (item as Record<string, unknown>)[where] === is
  );
}
