import { describe, expect, it } from 'vitest';
import type { RevisionText } from '../../text/span.ts';
import { readAttributions } from './attribution.ts';
import { sourcesMatrix } from './sources-matrix.ts';

function revision(body: string, language = 'en'): RevisionText {
  return { headline: '', subheadline: '', body, language, publishedAt: null, outlet: null, fullText: true };
}

const texts = [
  revision('“The bridge stays closed,” Mayor Ilse Varga said. An official said that the steel was thin.'),
  revision('Varga said that the bridge would stay closed. An official said that nobody had asked.'),
  revision('„Die Brücke bleibt zu“, sagte Varga.', 'de'),
];
const matrix = sourcesMatrix(texts, texts.map(readAttributions));

describe('sourcesMatrix', () => {
  it('joins a person over reports by surname, under the fullest wording', () => {
    const row = matrix.sources.find((source) => source.label.includes('Varga'));
    expect(row?.label).toContain('Ilse Varga');
    expect(row?.cells.map((cell) => cell.report)).toEqual([0, 1]);
  });

  it('never takes unnamed sources of two reports for one', () => {
    const rows = matrix.sources.filter((source) => source.kind === 'unnamed');
    expect(rows.map((row) => row.cells.length)).toEqual([1, 1]);
  });

  it('gives the denominators, and none where the language is not read', () => {
    expect(matrix.reports[0]!.attributedWords).toBeGreaterThan(0);
    expect(matrix.reports[0]!.byKind?.unnamed.attributions).toBe(1);
    expect(matrix.reports[2]).toMatchObject({ attributedWords: null, byKind: null });
    for (const report of [0, 1]) {
      const shares = matrix.sources.flatMap((s) =>
        s.cells.filter((c) => c.report === report).map((c) => c.share),
      );
      expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10);
    }
  });

  it('points at exact characters', () => {
    for (const { cells } of matrix.sources) {
      for (const { report, spans } of cells) {
        for (const span of spans) {
          expect(span.report).toBe(report);
          expect(texts[report]![span.field].slice(span.start, span.end)).toBe(span.exact);
        }
      }
    }
  });
});
