import { describe, expect, it } from 'vitest';
import { contractTexts } from '../../test/fixtures/contract-texts.ts';
import { annotate } from './annotate.ts';
import { compareRevisions } from './compare.ts';

const texts = contractTexts['one event, five reports']!;
const wording = compareRevisions(texts).wording!;

describe('annotate', () => {
  it('marks every sentence of the report as linked or as only here, never both', () => {
    for (let report = 0; report < texts.length; report++) {
      const { marks } = annotate(texts, wording, report);
      const sentences = wording.rows.flatMap((row) =>
        row.cells.filter((cell) => cell.report === report).flatMap((c) => c.spans),
      );
      for (const sentence of sentences) {
        const own = marks.filter(
          (one) => one.start === sentence.start && one.field === sentence.field && one.kind !== 'verbatim',
        );
        expect(own).toHaveLength(1);
      }
    }
  });

  it('points at the passage that another report has word for word', () => {
    const { marks } = annotate(texts, wording, 3);
    const verbatim = marks.filter((one) => one.kind === 'verbatim');
    expect(verbatim.map((one) => one.exact.replace(/[.,”]+$/, ''))).toContain(
      'The vessel lost power two hundred metres from the berth',
    );
    expect(verbatim[0]!.counterparts[0]!.report).toBe(0);
  });

  it('lists what others have, as not found where the full text is held and as unknown for an excerpt', () => {
    const full = annotate(texts, wording, 3).notHere;
    expect(full.length).toBeGreaterThan(0);
    expect(
      full.every((one) => one.state === 'notFound' && one.spans.every((span) => span.report !== 3)),
    ).toBe(true);
    expect(annotate(texts, wording, 4).notHere.every((one) => one.state === 'unknown')).toBe(true);
  });

  it('never lists a sentence as missing that is linked to one of the report', () => {
    const { notHere } = annotate(texts, wording, 0);
    const linked = new Set(
      wording.links.filter((link) => link.a.report === 0).map(({ b }) => `${b.report}:${b.field}:${b.start}`),
    );
    for (const { spans } of notHere) {
      for (const span of spans) expect(linked.has(`${span.report}:${span.field}:${span.start}`)).toBe(false);
    }
  });

  it('refuses a report that is not there', () => {
    expect(() => annotate(texts, wording, 9)).toThrow(RangeError);
  });
});
