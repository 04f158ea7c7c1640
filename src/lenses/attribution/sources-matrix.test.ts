import { describe, expect, it } from 'vitest';
import { compareRevisions } from '../../comparison/compare.ts';
import type { RevisionText } from '../../text/span.ts';
import { readSources } from './sources-lens.ts';
import { sourcesMatrix } from './sources-matrix.ts';

function revision(body: string, language = 'en'): RevisionText {
  return { headline: '', subheadline: '', body, language, publishedAt: null, outlet: null, fullText: true };
}

const texts = [
  revision('“The bridge stays closed,” Mayor Ilse Varga said. An official said that the steel was thin.'),
  revision('Varga said that the bridge would stay closed. An official said that nobody had asked.'),
  revision('„Die Brücke bleibt zu“, sagte Varga.', 'de'),
];
const matrix = sourcesMatrix(texts, texts.map(readSources));

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

const over = (...bodies: string[]) =>
  compareRevisions(
    bodies.map((body) => revision(body)),
    undefined,
    { lenses: ['sources'] },
  ).sources!;
/** Rows that stand in several reports. */
const shared = (...bodies: string[]) =>
  over(...bodies)
    .sources.filter(({ cells }) => cells.length > 1)
    .map(({ label, because, tier }) => ({ label, because, tier }));

describe('one source in several reports', () => {
  it('joins titles, initials and short forms of a first name', () => {
    expect(
      shared(
        'Foreign Minister Joseph R. Lind said that the talks would go on.',
        'Joe Lind, the foreign minister, said that he saw no hurry.',
      ),
    ).toEqual([{ label: 'Joseph R. Lind', because: ['fullName'], tier: 'pattern' }]);
  });

  it('keeps two people of one surname apart, and a surname that may be either', () => {
    const { sources } = over(
      'Otto Varga said that the bridge was safe. Ilse Varga said that it was not.',
      'Varga said that nobody had asked.',
    );
    expect(sources.map(({ cells }) => cells.length)).toEqual([1, 1, 1]);
    expect(shared('Mr. Varga said that it was safe.', 'Mrs. Varga said that it was not.')).toEqual([]);
  });

  it('joins a body with and without its country, and with its initials', () => {
    expect(
      shared(
        'The US State Department said that it had published the text.',
        'The State Department said that it would publish more.',
      ),
    ).toEqual([{ label: 'The US State Department', because: ['shortForm'], tier: 'likely' }]);
    expect(
      shared(
        'The Selka Water Authority said that the gates would open.',
        'The SWA said that the gates were shut.',
      ),
    ).toEqual([{ label: 'The Selka Water Authority', because: ['acronym'], tier: 'pattern' }]);
  });

  it('does not take the bodies of two countries for one', () => {
    const { sources } = over(
      'The Israeli Foreign Ministry said that it would wait. The Syrian Foreign Ministry said that it would not.',
      'The Foreign Ministry said that the date was open.',
    );
    expect(sources.every(({ cells }) => cells.length === 1)).toBe(true);
  });

  it('joins documents by the words quoted from them', () => {
    const [row] = over(
      'A joint statement said the sides would “open a joint reading room with a line of its own”.',
      'The statement by both sides said they would “open a joint reading room with a line of its own” in May.',
    ).sources;
    expect(row).toMatchObject({ kind: 'document', because: ['quotedWords'] });
  });
});

describe('sources without a name', () => {
  it('are listed with the words that show it, and with who names one for the same statement', () => {
    const { unnamed } = over(
      'An official said that the steel of the old bridge over the Selka was thin.',
      'Mayor Ilse Varga said that the steel of the old bridge over the Selka was thin.',
    );
    expect(unnamed).toHaveLength(1);
    expect(unnamed[0]!.shownBy.exact).toMatch(/official/);
    expect(unnamed[0]!.namedIn).toMatchObject([{ report: 1, source: { exact: 'Mayor Ilse Varga' } }]);
  });
});
