import { tokenize } from '../text/words/tokens.ts';

/** So much of a body is searched for how a term is written there. */
const SEARCHED = 20_000;

/** How a text writes its stems: of several forms the most frequent, then the first; the stem itself where it is not found. */
export function spellingIn(text: { headline: string; body: string }): (stem: string) => string {
  let spellings: Map<string, string> | undefined;
  return (stem) => {
    spellings ??= readSpellings(`${text.headline}\n${text.body.slice(0, SEARCHED)}`);
    return spellings.get(stem) ?? stem;
  };
}

function readSpellings(source: string): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const token of tokenize(source, { start: 0, end: source.length })) {
    if (token.kind === 'punctuation') continue;
    const forms = counts.get(token.stem) ?? new Map<string, number>();
    const form = source.slice(token.start, token.end);
    forms.set(form, (forms.get(form) ?? 0) + 1);
    counts.set(token.stem, forms);
  }
  const best = (forms: Map<string, number>) =>
    [...forms].reduce((kept, form) => (form[1] > kept[1] ? form : kept))[0];
  return new Map([...counts].map(([stem, forms]) => [stem, best(forms)]));
}
