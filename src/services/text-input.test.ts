import { describe, expect, it } from 'vitest';
import { republishedPage } from '../../test/fixtures/republished-page.ts';
import { tour } from '../tour/tour.ts';
import { analyzeText } from './analyze-text.ts';
import { readableText } from './text-input.ts';

describe('a text that came with the site around it', () => {
  const { text, removed, tags } = readableText({ text: republishedPage.text });

  it('keeps the article, and the line that says whose it is', () => {
    expect(text.body.startsWith(`${republishedPage.creditLine}\n\nCorvania has turned down`)).toBe(true);
    expect(text.body).toMatch(/between the two presidents\.$/);
    expect(text).toMatchObject({
      headline: republishedPage.headline,
      outlet: republishedPage.outlet,
      publishedAt: '2025-03-14T00:00:00.000Z',
    });
  });

  it('gives back all that it took off, where it stood, and the tags apart', () => {
    for (const { start, end, exact } of removed) expect(republishedPage.text.slice(start, end)).toBe(exact);
    const kinds = removed.map(({ kind }) => kind);
    expect(kinds).toEqual(['site', 'site', 'headline', 'tags', 'comments', 'comments', 'comments']);
    expect(tags).toEqual(['Ridge Wars', 'Water', 'Occupation']);
    const parts = [...removed.map(({ exact }) => exact), ...text.body.split('\n\n')].sort();
    expect(parts).toEqual(republishedPage.text.split('\n\n').sort());
  });

  it('shows every chain from the republisher to who spoke', async () => {
    const {
      chains,
      attributions,
      removed: shown,
    } = await analyzeText({
      text: republishedPage.text,
      language: 'en',
    });
    const told = chains.map(({ steps }) => steps.map(({ label }) => label).join(' > '));
    const first = 'Saltmarsh Notes > The Tidewater';
    expect(told).toContain(`${first} > Morgenposten > a Corvanian official`);
    expect(told).toContain(`${first} > Kethian media`);
    expect(told).toContain(`${first} > K12 > A Lethmari source`);
    const quoted = chains.filter(({ steps }) => steps.at(-1)?.role === 'document');
    expect(quoted.length).toBeGreaterThanOrEqual(3);
    for (const { attribution, steps } of quoted) {
      expect(steps.map(({ role }) => role)).toEqual(['republisher', 'outlet', 'publisher', 'document']);
      expect(steps.at(-2)!.label).toBe('Aldren State Department');
      expect(attributions[attribution]!.content.length).toBeGreaterThan(0);
    }
    expect(shown).toEqual(removed);
  });

  it('leaves what the caller says', () => {
    const given = readableText({
      text: republishedPage.text,
      headline: 'Another headline',
      outlet: { name: 'Another Site' },
      publishedAt: '2025-03-15',
      bylines: ['Mara Lind'],
    });
    expect(given.text).toMatchObject({
      headline: 'Another headline',
      outlet: 'Another Site',
      publishedAt: '2025-03-15T00:00:00.000Z',
      bylines: ['Mara Lind'],
    });
  });
});

describe('a clean text', () => {
  it.each(
    tour.reports.filter(({ outlet }) => outlet.name !== 'Lantern & Ledger').map((r) => [r.outlet.name, r]),
  )('%s: passes as it is', (_, report) => {
    const { text, removed } = readableText({ text: report.text, headline: report.headline });
    expect(text.body).toBe(report.text);
    expect(removed).toEqual([]);
  });

  it('keeps line ends and runs of spaces inside a paragraph', () => {
    const verse = 'The gate is shut,\n  the river high.\n\nNobody  asked the ferryman why he stayed at home.';
    expect(readableText({ text: verse }).text.body).toBe(verse);
  });
});

describe('hostile text', () => {
  it.each([
    ['no spaces', 'a'.repeat(200_000)],
    ['many lines', 'Leave a comment\n\n'.repeat(12_000)],
    ['bars', 'A | '.repeat(50_000)],
    ['capitals', 'Aa '.repeat(60_000)],
  ])('%s: is read in linear time', (_, text) => {
    const before = performance.now();
    readableText({ text });
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
