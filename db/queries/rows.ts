/** The rows of a raw statement: postgres.js gives them themselves, PGlite an object that holds them. */
export function rowsOf<Row>(result: unknown): Row[] {
  return (Array.isArray(result) ? [...result] : (result as { rows: Row[] }).rows) as Row[];
}
