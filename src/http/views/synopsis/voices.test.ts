import { expect, it } from 'vitest';
import { quotedMarks, voiceWords } from './voices.ts';

const report = {
  index: 0,
  outlet: null,
  publishedAt: null,
  language: 'en',
  fullText: true,
  headline: 'Mayor: “We stay”',
  subheadline: '',
  text: '“We stay,” the mayor said.\n\nIt rained. “Nobody leaves.”',
};

it('marks what stands in quotation marks, in every field', () => {
  const marks = quotedMarks(report);
  const exact = marks.map(({ field, start, end }) =>
    (field === 'headline' ? report.headline : report.text).slice(start, end),
  );
  expect(exact).toEqual(['“We stay”', '“We stay,”', '“Nobody leaves.”']);
});

it('says whose voice a sentence is in, as far as the marks show it', () => {
  const marks = quotedMarks(report).filter(({ field }) => field === 'body');
  const of = (exact: string) => {
    const start = report.text.indexOf(exact);
    return voiceWords({ start, end: start + exact.length }, marks);
  };
  expect(of('“We stay,” the mayor said.')).toBe('partly quoted words');
  expect(of('It rained.')).toMatch(/^no quotation marks/);
  expect(of('“Nobody leaves.”')).toBe('quoted words');
});
