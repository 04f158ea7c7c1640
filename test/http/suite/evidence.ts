import { expect } from 'vitest';

interface Texts {
  headline: string;
  subheadline: string;
  text: string;
  revisionId?: string;
}

/** Holds every span of a comparison against the texts it came with; gives how many there are. */
export function expectExactEvidence(
  comparison: { reports: Texts[] },
  slice: (text: string, start: number, end: number) => string = (text, start, end) => text.slice(start, end),
): number {
  let count = 0;
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      const span = node as Record<string, unknown>;
      if (typeof span.exact === 'string') {
        count += 1;
        const report = comparison.reports[span.report as number]!;
        const text = span.field === 'body' ? report.text : report[span.field as 'headline' | 'subheadline'];
        expect(slice(text, span.start as number, span.end as number)).toBe(span.exact);
        expect(span.revisionId).toBe(report.revisionId);
      }
      Object.values(span).forEach(visit);
    }
  };
  visit(comparison);
  return count;
}

/** As `text.slice`, counting code points. */
export const sliceCodePoints = (text: string, start: number, end: number): string =>
  [...text].slice(start, end).join('');
