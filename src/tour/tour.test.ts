import { describe, expect, it } from 'vitest';
import { tour } from './tour.ts';

const reports = [...tour.reports, ...tour.revisions.map((revision) => revision.report)];

describe('the tour event', () => {
  it('has five outlets and one document, in order of publication', () => {
    expect(tour.reports.map((report) => report.kind).sort()).toEqual([
      ...Array(5).fill('article'),
      'document',
    ]);
    const times = tour.reports.map((report) => Date.parse(report.publishedAt));
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it.each(reports.map((report) => [report.headline, report] as const))('%s: is clean data', (_, report) => {
    const url = new URL(report.url);
    expect(url.hostname.replace(/^www\./, '')).toBe(report.outlet.domain);
    expect(report.outlet.domain.endsWith('.example')).toBe(true);
    expect(report.text).not.toMatch(/\n{3,}|[^\n]\n[^\n]|[ \t]\n|\n[ \t]|^\s|\s$/);
    const words = report.text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(290);
    expect(words).toBeLessThanOrEqual(900);
  });

  it('revises a report that is in the list, under the same address, later', () => {
    for (const { seenAt, report } of tour.revisions) {
      const first = tour.reports.find((candidate) => candidate.url === report.url);
      expect(first).toBeDefined();
      expect(report.text).not.toBe(first?.text);
      expect(report.headline).not.toBe(first?.headline);
      expect(Date.parse(seenAt)).toBeGreaterThan(Date.parse(report.publishedAt));
    }
  });

  it('quotes the joint statement in words that stand in it', () => {
    const statement = tour.reports.find((report) => report.kind === 'document')!.text;
    for (const fragment of [
      'the phased redeployment of forces from civilian waterworks',
      'subject to security guarantees to be agreed by both parties',
      'declare their determination to arrive at a settlement',
      'refrain from steps that would alter the situation at the dam',
    ]) {
      expect(statement).toContain(fragment);
      expect(reports.filter((report) => report.text.includes(fragment)).length).toBeGreaterThan(1);
    }
  });
});
