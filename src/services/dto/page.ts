/** One page of a list; `nextCursor` is opaque, and null on the last page. */
export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

export interface PageRequest {
  /** 1 to 100; 20 where absent. */
  limit?: number | undefined;
  /** `nextCursor` of the page before, from the same list with the same sort. */
  cursor?: string | undefined;
}
