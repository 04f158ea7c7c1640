/** Where a token stands towards quotation marks. */
export const QUOTE = { outside: 0, inside: 1, opening: 2, closing: 3, nested: 4 } as const;
