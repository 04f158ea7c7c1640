/**
 * Where `pattern` starts in `text`, one after the other, overlapping ones too. Knuth, Morris and Pratt (1977): time grows
 * with the two lengths added, where `indexOf` multiplies them on texts that repeat themselves.
 */
export function* occurrences(text: string, pattern: string): Generator<number> {
  const fallback = fallbacks(pattern);
  let matched = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    while (matched > 0 && pattern.charCodeAt(matched) !== unit) matched = fallback[matched - 1]!;
    if (pattern.charCodeAt(matched) === unit) matched += 1;
    if (matched < pattern.length) continue;
    yield at + 1 - matched;
    matched = fallback[matched - 1]!;
  }
}

/** For each prefix, the length of its longest proper prefix that is also its suffix. */
function fallbacks(pattern: string): Uint32Array {
  const lengths = new Uint32Array(pattern.length);
  for (let at = 1, matched = 0; at < pattern.length; at += 1) {
    while (matched > 0 && pattern.charCodeAt(matched) !== pattern.charCodeAt(at))
      matched = lengths[matched - 1]!;
    if (pattern.charCodeAt(matched) === pattern.charCodeAt(at)) matched += 1;
    lengths[at] = matched;
  }
  return lengths;
}
