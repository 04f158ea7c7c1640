import { describe, expect, it } from 'vitest';
import { contractTexts } from '../../test/fixtures/contract-texts.ts';
import { lenses } from '../lenses/registry.ts';
import { FIELDS, type Field, type ReportSpan, type RevisionText } from '../text/span.ts';
import { type Comparison, compareRevisions, readRevision } from './compare.ts';

/** Every object in a result that has the shape of a span, with the path to it. */
function spansIn(value: unknown, path = '$'): { path: string; span: ReportSpan }[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => spansIn(item, `${path}[${i}]`));
  if (value === null || typeof value !== 'object') return [];
  const own = 'exact' in value ? [{ path, span: value as ReportSpan }] : [];
  return own.concat(Object.entries(value).flatMap(([key, item]) => spansIn(item, `${path}.${key}`)));
}

function textOf(comparison: Comparison, report: number, field: Field): string {
  const { headline, subheadline, text } = comparison.reports[report]!;
  return { headline, subheadline, body: text }[field];
}

/** What is wrong with a result's evidence; empty where all of it holds. */
function faultsOf(comparison: Comparison): string[] {
  return spansIn(comparison).flatMap(({ path, span }) => {
    if (!FIELDS.includes(span.field)) return [`${path}: field ${span.field}`];
    if (comparison.reports[span.report] === undefined) return [`${path}: report ${span.report}`];
    const text = textOf(comparison, span.report, span.field);
    if (!(span.start >= 0 && span.start < span.end && span.end <= text.length)) return [`${path}: range`];
    if (text.slice(span.start, span.end) !== span.exact) return [`${path}: not what stands there`];
    const splits = (at: number) => /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1));
    return splits(span.start) || splits(span.end) ? [`${path}: cuts a character in two`] : [];
  });
}

const optIn = lenses.filter((lens) => lens.optIn).map(({ id }) => id);
const byDefault = lenses.filter((lens) => !lens.optIn).map(({ id }) => id);

describe('every lens', () => {
  for (const [name, texts] of Object.entries(contractTexts)) {
    describe(name, () => {
      const comparison = compareRevisions(texts);

      it('points at the exact characters', () => {
        expect(faultsOf(comparison)).toEqual([]);
      });

      it('points at the exact characters through opt-in lenses, from stored readings that lack them', () => {
        const stored = texts.map((text) => JSON.parse(JSON.stringify(readRevision(text))));
        const asked = { lenses: optIn };
        const alone = compareRevisions(texts, undefined, asked);
        expect(faultsOf(alone)).toEqual([]);
        expect(JSON.stringify(compareRevisions(texts, stored, asked))).toBe(JSON.stringify(alone));
        for (const id of optIn) expect(comparison).not.toHaveProperty(id);
      });

      it('gives the same bytes on a second run, and from stored readings', () => {
        const stored = texts.map((text) => JSON.parse(JSON.stringify(readRevision(text))));
        const first = JSON.stringify(comparison);
        expect(JSON.stringify(compareRevisions(texts))).toBe(first);
        expect(JSON.stringify(compareRevisions(texts, stored))).toBe(first);
      });

      it('answers every lens that is not opt-in, and one alone as among all', () => {
        for (const { id } of lenses.filter(({ optIn }) => !optIn)) {
          const alone = compareRevisions(texts, undefined, { lenses: [id] }) as unknown as Record<
            string,
            unknown
          >;
          const among = comparison as unknown as Record<string, unknown>;
          expect(alone[id]).toBeDefined();
          expect(JSON.stringify(alone[id])).toBe(JSON.stringify(among[id]));
        }
      });
    });
  }

  it('is read only where it is asked for or needed', () => {
    const [text] = contractTexts['one event, five reports']!;
    expect(Object.keys(readRevision(text!, ['voice']))).toEqual(['wording', 'sources', 'voice']);
    expect(Object.keys(readRevision(text!))).toEqual(byDefault);
    expect(() => readRevision(text!, ['mood'])).toThrow(RangeError);
  });

  it('would catch a span that is off by one', () => {
    // Through JSON, as an answer goes: spans that links and rows share become spans of their own.
    const broken = JSON.parse(
      JSON.stringify(compareRevisions(contractTexts['one event, five reports']!)),
    ) as ReturnType<typeof compareRevisions>;
    const [found] = spansIn(broken);
    found!.span.start += 1;
    expect(faultsOf(broken)).toHaveLength(1);
  });
});

describe('wording', () => {
  const texts = contractTexts['one event, five reports']!;
  const links = (list: readonly RevisionText[]) =>
    compareRevisions(list, undefined, { lenses: ['wording'] }).wording!.links;

  it('is symmetric: the reports in another order give the same links', () => {
    const order = [3, 0, 4, 2, 1];
    const plain = new Set(links(texts).map((link) => linkKey(link.a, link.b, link.relation, link.score)));
    const turned = links(order.map((i) => texts[i]!)).map((link) =>
      linkKey(
        { ...link.a, report: order[link.a.report]! },
        { ...link.b, report: order[link.b.report]! },
        link.relation,
        link.score,
      ),
    );
    expect(new Set(turned)).toEqual(plain);
  });

  it('is sorted by report and position', () => {
    const keys = links(texts).map(({ a, b }) => [a.report, b.report, FIELDS.indexOf(a.field), a.start]);
    const sorted = [...keys].sort((x, y) => x.map((v, i) => v - y[i]!).find((d) => d !== 0) ?? 0);
    expect(keys).toEqual(sorted);
  });
});

function linkKey(x: ReportSpan, y: ReportSpan, relation: string, score: number): string {
  const ends = [x, y].map((span) => `${span.report}:${span.field}:${span.start}`).sort();
  return `${ends.join('=')} ${relation} ${score}`;
}
