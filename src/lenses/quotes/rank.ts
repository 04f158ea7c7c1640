import type { QuoteDifferenceKind, QuoteRendering, Utterance } from './result.ts';

/** Differences by how much a reader should want to see them, the weightiest first. */
const KINDS: readonly QuoteDifferenceKind[] = [
  'reworded',
  'otherSpeaker',
  'spliced',
  'otherVerb',
  'trimmed',
  'paraphrased',
];

/** Kinds of difference among renderings, each once, the weightiest first. */
export function kindsOf(renderings: readonly QuoteRendering[]): QuoteDifferenceKind[] {
  const found = new Set(renderings.flatMap(({ differences }) => differences.map(({ kind }) => kind)));
  return KINDS.filter((kind) => found.has(kind));
}

/**
 * Orders utterances: those that do not stand so in the document first, then by the weightiest difference (a cut inside a
 * sentence before whole sentences left out), then by the number of reports, then as they stand in the reports.
 */
export function ranked(utterances: readonly Utterance[]): Utterance[] {
  return utterances
    .map((utterance, at) => ({ utterance, at, rank: rankOf(utterance) }))
    .sort((x, y) => x.rank - y.rank || width(y.utterance) - width(x.utterance) || x.at - y.at)
    .map(({ utterance }, index) => ({ ...utterance, id: `q${index + 1}` }));
}

function rankOf({ kinds, renderings }: Utterance): number {
  const primary = renderings.some(
    ({ primary }) => primary !== null && /^(?:partial|paraphraseInQuotes|notInPrimary)$/.test(primary.status),
  );
  if (primary) return 0;
  const [first] = kinds;
  if (first === undefined) return 2 * KINDS.length + 2;
  if (first !== 'trimmed') return 1 + 2 * KINDS.indexOf(first);
  const inside = renderings.some(({ differences }) =>
    differences.some(({ kind, cut }) => kind === 'trimmed' && cut === 'words'),
  );
  return inside ? 1 + 2 * KINDS.indexOf(first) : 2 * KINDS.length + 1;
}

function width({ renderings }: Utterance): number {
  return new Set(renderings.map(({ report }) => report)).size;
}
