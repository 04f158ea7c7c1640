interface MediaRange {
  type: string;
  quality: number;
}

/**
 * Whether an `Accept` header names `text/html` above JSON, as browsers do and API clients do not (RFC 9110, 12.5.1).
 * Wildcards never ask for a page: curl's plain star gets JSON. Of two equal qualities the one named first wins.
 */
export function prefersHtml(accept: string | null | undefined): boolean {
  if (!accept) return false;
  const ranges = accept.split(',').map(parseRange);
  const html = best(ranges, 'text/html', 'application/xhtml+xml');
  const json = best(ranges, 'application/json', 'application/problem+json');
  if (html === null || html.quality === 0) return false;
  return json === null || html.quality > json.quality || (html.quality === json.quality && html.at < json.at);
}

function best(ranges: readonly MediaRange[], ...types: string[]): { quality: number; at: number } | null {
  let found: { quality: number; at: number } | null = null;
  for (const [at, range] of ranges.entries()) {
    if (!types.includes(range.type)) continue;
    if (found === null || range.quality > found.quality) found = { quality: range.quality, at };
  }
  return found;
}

function parseRange(text: string): MediaRange {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  const quality = weight === undefined ? 1 : Number(weight.slice(2));
  return { type, quality: quality >= 0 && quality <= 1 ? quality : 0 };
}
