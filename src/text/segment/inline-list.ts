const MARKER = /(?:^|(?<=\s))(?:[•·⁃*-]\s?)?(?:\(?(\d{1,2}|\p{Ll})(?:\.\)|[.)])|[•⁃])(?=\s|[⁃•]|\p{L})/gu;

/**
 * Where the items of a list begin that runs inside one paragraph ("1. Bread 2. Salt", "a) ... b) ..."): offsets of the
 * markers after the first. Empty unless the paragraph starts with a marker and at least one more follows in sequence.
 */
export function itemStarts(paragraph: string): number[] {
  const starts: number[] = [];
  let label: string | undefined;
  for (const match of paragraph.matchAll(MARKER)) {
    if (starts.length === 0 && paragraph.slice(0, match.index).trim() !== '') return [];
    if (starts.length > 0 && match[1] !== successor(label)) continue;
    starts.push(match.index);
    label = match[1];
  }
  return starts.length > 1 ? starts : [];
}

function successor(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  return /^\d/.test(label) ? String(Number(label) + 1) : String.fromCharCode(label.charCodeAt(0) + 1);
}
