import { describe, expect, it } from 'vitest';
import type { RevisionText } from '../span.ts';
import { alignReports } from './align.ts';
import type { Link } from './link.ts';
import { onlyIn, rowsOf } from './rows.ts';
import { readText } from './text-reading.ts';

function report(headline: string, ...paragraphs: string[]): RevisionText {
  const body = paragraphs.join('\n\n');
  return { headline, subheadline: '', body, language: 'en', publishedAt: null, outlet: null, fullText: true };
}

const A = report(
  'Velm dam breaks, 12 dead',
  'The old dam above Velm broke on Monday and killed twelve people, Mayor Lena Orlo said.',
  '“The gate was open for three days and nobody came to look,” Orlo told reporters. She asked the province for 40 soldiers.',
  'The waterworks of Velm were sold to a company from Tarn in 2011.',
);
const B = report(
  'Mayor blames open gate after dam collapse',
  'Mayor Orlo said that the gate “was open for three days and nobody came to look.”',
  'Twelve people died when the Velm dam collapsed on Monday.',
  'Schools in the valley stay closed until Thursday, the province announced.',
);
const C = report(
  'Province sends soldiers to Velm',
  'The province will send 40 soldiers to the valley, as Orlo had asked.',
  'Schools in the valley stay closed until Thursday, the province announced.',
);

function align(texts: RevisionText[]): Link[] {
  return alignReports(texts, texts.map(readText));
}

function words(text: RevisionText, segment: number): string {
  const { field, start, end } = readText(text).segments[segment]!;
  return text[field].slice(start, end);
}

function described(texts: RevisionText[], links: Link[]): string[] {
  return links
    .map((link) => {
      const sides = [
        words(texts[link.a.report]!, link.a.segment),
        words(texts[link.b.report]!, link.b.segment),
      ];
      return JSON.stringify([sides.sort(), link.relation, link.score, link.primary, link.because]);
    })
    .sort();
}

describe('alignReports', () => {
  it('links a quotation, a toll and a request told in other words, and says why', () => {
    const texts = [A, B, C];
    const links = align(texts);
    const between = (x: string, y: string) =>
      links.find(
        ({ a, b }) =>
          words(texts[a.report]!, a.segment).startsWith(x) &&
          words(texts[b.report]!, b.segment).startsWith(y),
      );
    expect(between('“The gate', 'Mayor Orlo said')?.because).toContain('shared quotation');
    expect(between('The old dam', 'Twelve people died')?.because).toContain('shared figures');
    expect(between('She asked', 'The province will send')).toBeDefined();
    expect(between('The waterworks', 'Twelve people died')).toBeUndefined();
  });

  it('calls the same words equal, whatever their marks', () => {
    const shout = report(
      'Velm',
      'Schools in the valley stay closed until Thursday – the province announced!',
    );
    const same = align([C, shout]).filter((link) => link.relation === 'equal');
    expect(same).toHaveLength(1);
    expect(same[0]).toMatchObject({ score: 1, primary: true, because: ['same words'] });
  });

  it('orders reports in every link and links by place', () => {
    const links = align([A, B, C]);
    expect(links.every(({ a, b }) => a.report < b.report)).toBe(true);
    const places = links.map(({ a, b }) => [a.report, b.report, a.segment, b.segment]);
    expect(places).toEqual([...places].sort((x, y) => x.map((n, i) => n - y[i]!).find((d) => d !== 0) ?? 0));
    expect(align([A, B, C])).toEqual(links);
  });

  it('gives the same links when the reports change places', () => {
    for (const texts of [
      [C, A, B],
      [B, C, A],
      [C, B, A],
    ]) {
      expect(described(texts, align(texts))).toEqual(described([A, B, C], align([A, B, C])));
    }
  });

  it('gives the same links when paragraphs are shuffled', () => {
    const shuffled = [A, B, C].map((text) => ({
      ...text,
      body: text.body.split('\n\n').reverse().join('\n\n'),
    }));
    expect(described(shuffled, align(shuffled))).toEqual(described([A, B, C], align([A, B, C])));
  });

  it('marks what stands in another order as moved', () => {
    const facts = [
      'The dam broke on Monday at dawn.',
      'Mayor Orlo blamed a rusty gate.',
      'Forty soldiers searched the valley.',
    ];
    const texts = [report('Velm', ...facts), report('Tarn', facts[2]!, facts[0]!, facts[1]!)];
    const equal = align(texts).filter((link) => link.relation === 'equal');
    expect(equal.filter((link) => link.moved).map((link) => words(texts[0]!, link.a.segment))).toEqual([
      facts[2],
    ]);
  });

  it('answers for texts with nothing in them', () => {
    const empty = report('');
    expect(align([empty, A])).toEqual([]);
    expect(align([report('…', '?!'), report('…', '?!')])).toEqual([]);
  });
});

describe('rowsOf', () => {
  it('puts every segment in exactly one row', () => {
    const texts = [A, B, C];
    const readings = texts.map(readText);
    const rows = rowsOf(texts, readings, align(texts));
    const seen = rows.flatMap((row) =>
      row.cells.flatMap((cell) => cell.segments.map((s) => `${cell.report}.${s}`)),
    );
    const every = readings.flatMap((reading, r) => reading.segments.map((s) => `${r}.${s.index}`));
    expect([...seen].sort()).toEqual([...every].sort());
  });

  it('does not join two segments that only a chain connects', () => {
    const texts = ['one', 'two', 'three', 'four'].map((name) => report('', `Alone ${name}.`));
    const readings = texts.map(readText);
    const link = (a: number, b: number, score: number): Link => ({
      a: { report: a, segment: 0 },
      b: { report: b, segment: 0 },
      relation: 'overlap',
      score,
      primary: true,
      moved: false,
      because: [],
    });
    const rows = rowsOf(texts, readings, [link(0, 1, 0.9), link(1, 2, 0.5), link(2, 3, 0.8)]);
    expect(rows.map((row) => row.cells.map((cell) => cell.report))).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });
});

describe('onlyIn', () => {
  it('tells what is not found from what cannot be known', () => {
    const texts = [A, B, { ...C, fullText: false }];
    const readings = texts.map(readText);
    const alone = onlyIn(texts, readings, align(texts));
    const waterworks = alone.find((only) =>
      words(texts[only.report]!, only.segment).startsWith('The waterworks'),
    );
    expect(waterworks).toMatchObject({ notFoundIn: [1], unknownIn: [2] });
  });
});
