import { describe, expect, test } from 'vitest';
import { type DirectedReport, reuseDirection } from './direction.ts';

const SHARED =
  'The harbour authority of Port Ellery said on Monday that no vessel had left the basin since the storm warning.';

function report(outlet: string | null, body: string, publishedAt: string | null = null): DirectedReport {
  return {
    text: { headline: '', subheadline: '', body, language: 'en', publishedAt, outlet, fullText: true },
    firstSeenAt: null,
  };
}

const rules = (a: DirectedReport, b: DirectedReport) => {
  const { direction, evidence } = reuseDirection(a, b);
  return [direction, ...evidence.map((one) => `${one.rule} ${one.pointsTo}: ${one.span?.exact ?? ''}`)];
};

describe('reuseDirection', () => {
  test.each([
    [`The Lantern | January 14, 2026\n\n${SHARED}`, 'creditLine aToB: The Lantern | January 14, 2026'],
    [
      `${SHARED}\n\nThis article was first published in The Lantern.`,
      'creditLine aToB: first published in The Lantern',
    ],
    [
      `${SHARED}\n\nRepublished with permission from The Lantern`,
      'creditLine aToB: Republished with permission from The Lantern',
    ],
    [`${SHARED} She told The Lantern that it was over.`, 'citation aToB: told The Lantern'],
    [`${SHARED} The Lantern reported the news at noon.`, 'citation aToB: The Lantern reported'],
  ])('a credit of the other outlet points from it: %s', (body, expected) => {
    expect(rules(report('The Lantern', SHARED), report('Corvania Today', body))).toEqual(['aToB', expected]);
    expect(rules(report('Corvania Today', body), report('The Lantern', SHARED))).toEqual([
      'bToA',
      expected.replace('aToB', 'bToA'),
    ]);
  });

  test('an agency is known by its short form', () => {
    const dateline = report('Corvania Today', `PORT ELLERY (AP) — ${SHARED}`);
    expect(rules(report('The Associated Press', SHARED), dateline)[0]).toBe('aToB');
  });

  test('two reports that name one agency have a common origin', () => {
    const a = report('The Lantern', `PORT ELLERY (AP) — ${SHARED}`);
    const b = report('Corvania Today', `${SHARED}\n\nThe Associated Press contributed to this report.`);
    expect(rules(a, b)).toEqual([
      'commonOrigin',
      'creditLine commonOrigin: PORT ELLERY (AP) —',
      'creditLine commonOrigin: The Associated Press contributed to this report',
    ]);
  });

  test('an outlet’s name left standing in shared wording shows for whom it was written', () => {
    const body = `${SHARED} “We wait”, the harbour master wrote to Lantern Daily on the same evening.`;
    const [direction, ...evidence] = rules(
      report('Lantern Daily', `Old. ${body}`),
      report('Corvania Today', `New. ${body}`),
    );
    expect(direction).toBe('aToB');
    expect(evidence).toEqual(['leftover aToB: Lantern Daily']);
  });

  test('unknown where a credit and the times disagree, with both listed', () => {
    const a = report('The Lantern', SHARED, '2026-01-15T10:00:00Z');
    const b = report(
      'Corvania Today',
      `${SHARED}\n\nFirst published in The Lantern.`,
      '2026-01-14T10:00:00Z',
    );
    expect(rules(a, b)).toEqual([
      'unknown',
      'creditLine aToB: First published in The Lantern',
      'published bToA: ',
    ]);
  });

  test('an earlier time alone decides nothing; with an excerpt it does', () => {
    const early = report('The Lantern', SHARED, '2026-01-14T10:00:00Z');
    const late = report('Corvania Today', SHARED, '2026-01-14T11:00:00Z');
    expect(rules(early, late)).toEqual(['unknown', 'published aToB: ']);
    const longer = report(
      'The Lantern',
      `${SHARED} ${'Nobody else spoke of other ships that day. '.repeat(4)}`,
      '2026-01-14T10:00:00Z',
    );
    expect(rules(longer, late)[0]).toBe('aToB');
  });

  test('silent: nothing known; bare dates of one day; two reports of one outlet', () => {
    expect(rules(report(null, SHARED), report(null, SHARED))).toEqual(['unknown']);
    expect(rules(report('A', SHARED, '2026-01-14'), report('B', SHARED, '2026-01-14T11:00:00Z'))).toEqual([
      'unknown',
    ]);
    const own = report('The Lantern', `${SHARED} She told The Lantern so.`);
    expect(rules(own, report('Lantern Online', SHARED))).toEqual(['unknown']);
  });

  test('hostile lengths answer in bounded time', () => {
    const started = performance.now();
    for (const unit of ['A', 'The A ', 'A.', '(', 'told A ', '| 1']) {
      reuseDirection(report('The Lantern', unit.repeat(200_000 / unit.length)), report('B', SHARED));
    }
    expect(performance.now() - started).toBeLessThan(15_000);
  }, 60_000);
});
