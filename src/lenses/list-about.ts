/** What a list of words is and where its categories come from, for `GET /v1/lenses/{id}`. */
export interface ListAbout {
  name: string;
  /** Words, phrases or pairs in it. */
  entries: number;
  source: string;
}

/** Words as data files hold them: parted by white space, one an element, one a pair; or named groups of such. */
type Entries =
  | string
  | readonly unknown[]
  | ReadonlySet<unknown>
  | ReadonlyMap<unknown, unknown>
  | { readonly [group: string]: string | readonly string[] };

/** Describes a list by the data itself, so that its size is the size of what is used. */
export function listAbout(name: string, source: string, ...data: readonly Entries[]): ListAbout {
  return { name, entries: data.reduce((sum: number, one) => sum + sizeOf(one), 0), source };
}

function sizeOf(data: Entries): number {
  if (typeof data === 'string') return data.split(/[\s,|]+/).filter((word) => word !== '').length;
  if (data instanceof Set || data instanceof Map) return data.size;
  if (Array.isArray(data)) return data.length;
  return Object.values(data as Record<string, string | readonly string[]>).reduce(
    (sum, group) => sum + sizeOf(group),
    0,
  );
}
