import { describe, expect, it } from 'vitest';
import { compareRevisions } from '../../comparison/compare.ts';
import { type RevisionText, reportSpanOf } from '../../text/span.ts';
import type { ModelKind } from '../dto/model.ts';
import { isAlreadyFound, LENSES_BESIDE_MODEL } from './already-found.ts';

const text = (body: string): RevisionText => ({
  headline: '',
  subheadline: '',
  body,
  language: 'en',
  publishedAt: null,
  outlet: null,
  fullText: true,
});
const TEXTS = [
  text(
    'Rebels from the north occupied the town of Ostrel on Tuesday. President Mira Holt condemned the move.',
  ),
  text(
    'Rebels from the north entered the town of Ostrel on Tuesday. The weir stayed shut. Mira Holt, a former engineer, spoke at noon.',
  ),
];
const found = compareRevisions(TEXTS, undefined, { lenses: LENSES_BESIDE_MODEL });

function isKnown(kind: ModelKind, a: string, b: string): boolean {
  const [first, second] = [a, b].map((exact, report) => {
    const start = TEXTS[report]!.body.indexOf(exact);
    return reportSpanOf(report, TEXTS[report]!, { field: 'body', start, end: start + exact.length });
  });
  return isAlreadyFound({ kind, tier: 'model', a: first!, b: second! }, found);
}

describe('what a model names', () => {
  it('is known where the lenses draw the same line', () => {
    expect(isKnown('sameAct', 'occupied', 'entered')).toBe(true);
    expect(isKnown('sameReferent', 'President Mira Holt', 'Mira Holt')).toBe(true);
    const [a, b] = [
      'Rebels from the north occupied the town',
      'Rebels from the north entered the town',
    ] as const;
    expect(isKnown('sameStatement', a, b)).toBe(true);
  });

  it('is new where they do not', () => {
    expect(isKnown('sameStatement', 'President Mira Holt condemned the move.', 'The weir stayed shut.')).toBe(
      false,
    );
    expect(isKnown('sameAct', 'condemned', 'spoke')).toBe(false);
    expect(isKnown('sameReferent', 'the move', 'The weir')).toBe(false);
  });
});
