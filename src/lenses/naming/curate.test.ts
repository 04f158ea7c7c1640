import { describe, expect, it } from 'vitest';
import { compareRevisions } from '../../comparison/compare.ts';
import { segment } from '../../text/segment/segment.ts';
import type { RevisionText } from '../../text/span.ts';
import { curate } from './curate.ts';
import { readNaming } from './naming.ts';
import { contradicted, type ReferentPin } from './pins.ts';
import { draftReferents } from './referent-drafts.ts';

const text = (body: string, language = 'en'): RevisionText => ({
  headline: '',
  subheadline: '',
  body,
  language,
  publishedAt: null,
  outlet: null,
  fullText: true,
});
const naming = (bodies: readonly string[], referents: readonly ReferentPin[]) =>
  compareRevisions(
    bodies.map((body) => text(body)),
    undefined,
    { lenses: ['naming'], referents },
  ).naming!;
const same = (a: string, b: string): ReferentPin => ({ relation: 'same', a, b });
const different = (a: string, b: string): ReferentPin => ({ relation: 'different', a, b });
/** Every label of the referent that has the given one, as `report text`; null where no referent has it. */
const withLabel = (result: ReturnType<typeof naming>, label: string) => {
  const found = result.referents.filter(({ cells }) =>
    cells.some(({ labels }) => labels.some((one) => one.text === label)),
  );
  expect(found.length).toBeLessThan(2);
  return found[0] ?? null;
};
const labelsOf = (result: ReturnType<typeof naming>, label: string) =>
  (withLabel(result, label)?.cells ?? []).flatMap(({ report, labels }) =>
    labels.map((one) => `${report} ${one.text}`),
  );

const REPORTS = [
  'Mira Holt, a former dock worker, addressed the crowd in Sund. Holt then left. Tomas Brandt, the harbour chief, stayed.',
  'Mayor Mira Holt addressed the crowd in Sund. The mayor then left the square. Brandt stayed.',
];

describe('referents pinned together', () => {
  it('are one, whatever the rules say, and say so', () => {
    const plain = naming(REPORTS, []);
    expect(labelsOf(plain, 'Mira Holt')).not.toContain('1 Brandt');
    const result = naming(REPORTS, [same('the  MAYOR Mira Holt', 'Brandt')]);
    expect(labelsOf(result, 'Mira Holt')).toEqual(
      expect.arrayContaining(['0 a former dock worker', '1 The mayor', '1 Brandt']),
    );
    expect(withLabel(result, 'Mira Holt')!.because).toContain('curated');
    expect(withLabel(result, 'Sund')!.because).not.toContain('curated');
  });

  it('take in words that no rule reads as a label, where they stand', () => {
    const bodies = [
      'The quay was closed. The old lighthouse keeper of Sund spoke to Tomas Brandt. Brandt nodded.',
      'Tomas Brandt met the man from the tower. The mantelpiece was dry.',
    ];
    const result = naming(bodies, [same('the man from the tower', 'the old lighthouse keeper of Sund')]);
    const cells = withLabel(result, 'the man from the tower')!.cells;
    expect(cells.map(({ report, total }) => [report, total])).toEqual([
      [0, 1],
      [1, 1],
    ]);
    for (const { report, labels } of cells)
      for (const { first } of labels) expect(bodies[report]!.slice(first.start, first.end)).toBe(first.exact);
  });

  it('move the places of a wording alone where several referents have it', () => {
    const bodies = [
      'President Ines Calder spoke in Sund. The president then left for home. Calder was tired.',
      'President Tomas Holt spoke in Varn. The president then stayed. Holt was rested.',
    ];
    const plain = naming(bodies, []);
    expect(
      plain.referents.filter(({ cells }) =>
        cells.some((c) => c.labels.some((l) => l.text === 'The president')),
      ),
    ).toHaveLength(2);
    const result = naming(bodies, [same('the president', 'Calder')]);
    expect(labelsOf(result, 'The president')).toEqual(
      expect.arrayContaining(['0 President Ines Calder', '1 The president']),
    );
    expect(labelsOf(result, 'Holt')).toEqual(['1 President Tomas Holt', '1 Holt']);
  });

  it('speak by a name for the titles with it, and by a title with a name for that alone', () => {
    const bodies = [
      'Harbour chief Ines Calder spoke in Sund. The woman from the quay spoke of luck.',
      'The woman from the quay spoke in Varn.',
    ];
    const one = naming(bodies, [same('Ines Calder', 'the woman from the quay')]);
    expect(labelsOf(one, 'Harbour chief Ines Calder')).toContain('1 The woman from the quay');
    const pins = [different('Mayor Mira Holt', 'Mira Holt')];
    expect(labelsOf(naming(REPORTS, pins), 'Mira Holt')).not.toContain('1 Mayor Mira Holt');
  });

  it('change nothing where a wording is not found, or in another language', () => {
    expect(naming(REPORTS, [same('Mira Holt', 'the bishop of Varn')])).toEqual(naming(REPORTS, []));
    const other = REPORTS.map((body) => text(body, 'no'));
    const options = { lenses: ['naming'], referents: [same('Holt', 'Brandt')] };
    expect(compareRevisions(other, undefined, options)).toEqual(
      compareRevisions(other, undefined, { lenses: ['naming'] }),
    );
  });
});

describe('referents pinned apart', () => {
  it('are two; the other labels go where they are nearest', () => {
    const result = naming(REPORTS, [different('a former dock worker', 'Mira Holt')]);
    expect(labelsOf(result, 'a former dock worker')).toEqual(['0 a former dock worker']);
    expect(labelsOf(result, 'Mira Holt')).toEqual([
      '0 Mira Holt',
      '0 Holt',
      '1 Mayor Mira Holt',
      '1 The mayor',
    ]);
    expect(withLabel(result, 'a former dock worker')!.because).toEqual(['curated']);
    expect(withLabel(result, 'Mira Holt')!.because).toEqual(['name', 'curated']);
    expect(withLabel(result, 'a former dock worker')).toMatchObject({
      canonical: 'former dock worker',
      kind: 'person',
    });
    expect(withLabel(result, 'Mira Holt')!.canonical).toBe('Mira Holt');
  });

  it('share a surname: each report keeps the bearer that it names', () => {
    const bodies = [
      'Mira Holt spoke in Sund. Holt then left.',
      'Mayor Holt opened the quay in Sund. Holt then left. Mayor Holt was glad.',
    ];
    expect(labelsOf(naming(bodies, []), 'Mira Holt')).toContain('1 Mayor Holt');
    const result = naming(bodies, [different('Mayor Holt', 'Mira Holt')]);
    const holts = result.referents.filter(({ because }) => because.includes('curated'));
    expect(holts.map(({ cells }) => cells.map(({ report, total }) => [report, total]))).toEqual(
      expect.arrayContaining([[[0, 2]], [[1, 3]]]),
    );
  });

  it('hold apart what pins join elsewhere', () => {
    const pins = [same('Mayor Mira Holt', 'Tomas Brandt'), different('Tomas Brandt', 'a former dock worker')];
    const result = naming(REPORTS, pins);
    expect(labelsOf(result, 'Tomas Brandt')).toContain('1 Mayor Mira Holt');
    expect(labelsOf(result, 'Tomas Brandt')).not.toContain('0 a former dock worker');
    expect(naming(REPORTS, [...pins].reverse())).toEqual(result);
  });
});

describe('contradictions', () => {
  const chain = [same('A Lee', 'B Moor'), same('C Nye', 'D Oak'), same('B Moor', 'the C Nye')];
  it('name the chain that a `different` would cut', () => {
    expect(contradicted(chain, different('A Lee', 'D Oak'))).toEqual([0, 2, 1]);
    expect(contradicted(chain, different('A Lee', 'E Pine'))).toEqual([]);
  });
  it('name the `different` that a `same` would join', () => {
    const pins = [...chain, different('E Pine', 'F Rush'), different('A Lee', 'E Pine')];
    expect(contradicted(pins, same('d oak', 'e pine'))).toEqual([4]);
    expect(contradicted(pins, same('D Oak', 'F Rush'))).toEqual([]);
  });
});

it('stays quick on texts and pins made to be slow', { timeout: 30_000 }, () => {
  const texts = [0, 1].map((i) =>
    text('Mira Holt met a former dock worker in Sund. '.repeat(800 + i).slice(0, 35_000)),
  );
  const readings = texts.map((one) => readNaming(one, segment(one)));
  const pins = Array.from({ length: 199 }, (_, i) => same(`in ${i}`, i % 2 === 0 ? 'Mira Holt' : 'Sund'));
  const started = performance.now();
  curate(texts, readings, draftReferents(texts, readings), [...pins, different('Mira Holt', 'Sund')]);
  // Tens of milliseconds on a machine at rest.
  expect(performance.now() - started).toBeLessThan(5_000);
});
