import { describe, expect, it } from 'vitest';
import { compareRevisions } from '../../src/comparison/compare.ts';
import { abouts } from '../../src/lenses/abouts.ts';
import { describeLens } from '../../src/lenses/describe-lens.ts';
import { EVALUATION } from '../../src/lenses/evaluation.data.ts';
import { lenses } from '../../src/lenses/registry.ts';
import { tour } from '../../src/tour/tour.ts';
import { evalTasks } from './tasks.ts';

const described = lenses.map(describeLens);

describe('what is said of every lens', () => {
  it.each(described)('$id: a definition, what it does not claim, its tiers and its limits', (lens) => {
    const sentences = [lens.definition, ...lens.notClaimed, ...lens.limits];
    for (const sentence of sentences) expect(sentence).toMatch(/^\S.*[.]$/s);
    expect(lens.notClaimed.length).toBeGreaterThan(0);
    expect(lens.limits.length).toBeGreaterThan(0);
    expect(Object.keys(abouts[lens.id as keyof typeof abouts].tiers).sort()).toEqual([...lens.tiers].sort());
    for (const { meaning } of [...lens.tierMeanings, ...lens.rules]) expect(meaning).toMatch(/\S[.]?$/);
  });

  it.each(described)('$id: lists that have words and sources', ({ lists }) => {
    for (const { name, entries, source } of lists) {
      expect([name, entries > 0, source.length > 10]).toEqual([name, true, true]);
      expect(Number.isInteger(entries)).toBe(true);
    }
  });

  it.each(described)('$id: figures of tasks that exist and were run', ({ id, evaluation }) => {
    const { evaluation: cited, precisions } = abouts[id as keyof typeof abouts];
    const tasks = evalTasks.map((task) => task.id);
    expect(cited.filter((task) => !tasks.includes(task))).toEqual([]);
    expect(evaluation.map(({ task }) => task).sort()).toEqual([...cited].sort());
    for (const precision of precisions) {
      if (!('task' in precision)) continue;
      const { figures } = EVALUATION.find(({ task }) => task === precision.task)!;
      expect(figures.map(({ metric }) => metric)).toContain(precision.metric);
    }
  });

  it.each(described.filter(({ tiers }) => tiers.includes('pattern')))(
    '$id: claims the tier pattern with a precision of .95 or more',
    ({ precisions }) => {
      expect(Math.max(...precisions.map(({ value }) => value))).toBeGreaterThanOrEqual(0.95);
    },
  );
});

describe('the recorded evaluation', () => {
  it('holds figures of tasks that exist, under their titles and data', () => {
    for (const { task, title, data, figures, date, command, engineVersion } of EVALUATION) {
      const known = evalTasks.find(({ id }) => id === task)!;
      expect({ title, data }).toEqual({ title: known.title, data: known.data });
      expect(figures.length).toBeGreaterThan(0);
      expect([date, command, engineVersion]).toEqual([
        expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        `npm run eval -- ${task}`,
        expect.stringMatching(/^\d+\.\d+\.\d+$/),
      ]);
    }
  });
});

it('no lens gives a tier or a reason that it does not describe', () => {
  const texts = tour.reports.map(({ text, headline, subheadline = '', outlet, ...report }) => ({
    headline,
    subheadline,
    body: text,
    language: report.language,
    publishedAt: report.publishedAt,
    outlet: outlet.name,
    fullText: true,
  }));
  const comparison = compareRevisions(texts) as unknown as Record<string, unknown>;
  for (const { id, tiers, rules } of described) {
    const found = { tiers: new Set<string>(), because: new Set<string>() };
    collect(comparison[id], found);
    expect([id, [...found.tiers].filter((tier) => !tiers.includes(tier as never))]).toEqual([id, []]);
    const known = rules.filter(({ member }) => member === 'because').map(({ value }) => value);
    expect([id, [...found.because].filter((reason) => !known.includes(reason))]).toEqual([id, []]);
  }
});

function collect(value: unknown, found: { tiers: Set<string>; because: Set<string> }): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    if (key === 'tier' && typeof item === 'string') found.tiers.add(item);
    else if (key === 'because') for (const reason of [item].flat()) found.because.add(String(reason));
    else collect(item, found);
  }
}
