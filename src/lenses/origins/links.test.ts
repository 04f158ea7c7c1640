import { describe, expect, it } from 'vitest';
import { compareRevisions } from '../../comparison/compare.ts';
import type { RevisionText, TextLink } from '../../text/span.ts';
import { outgoingLinks } from './links.ts';

const BODY =
  'The army will stay on the ridge, an official told the daily Vesper on Friday. The ministry denied it, and a video showed nothing of the kind.';

function revision(links: TextLink[], over: Partial<RevisionText> = {}): RevisionText {
  return {
    headline: 'Army stays',
    subheadline: '',
    body: BODY,
    language: 'en',
    publishedAt: null,
    outlet: 'Harbour Post',
    fullText: true,
    links,
    ...over,
  };
}

const LINKS: TextLink[] = [
  { href: 'https://www.vesper.example.com/2031/ridge', anchor: 'Vesper' },
  { href: 'https://vesper.co.uk/2031/ridge', anchor: 'told the daily Vesper' },
  { href: 'https://harbour-post.com/older', anchor: 'The ministry' },
  { href: 'https://x.com/someone/1', anchor: 'a video' },
  { href: 'https://ministry.gov/no', anchor: 'words that do not stand there' },
  { href: 'javascript:alert(1)', anchor: 'Friday' },
];

describe('outgoingLinks', () => {
  it('keeps links to other sites whose words stand in the text, each at its place', () => {
    const found = outgoingLinks(revision(LINKS.slice(1)), 0);
    expect(found.map(({ site, key, span }) => [site, key, span.exact])).toEqual([
      ['vesper.co.uk', 'vesper', 'told the daily Vesper'],
    ]);
  });

  it('puts a link to the medium that the text names, with the address as evidence', () => {
    const texts = [revision([LINKS[1]!]), revision([], { outlet: 'Sund Courier' })];
    const { origins } = compareRevisions(texts, undefined, { lenses: ['origins'] });
    const edge = origins!.edges.find(({ kind }) => kind === 'linksTo')!;
    const to = origins!.nodes.find(({ id }) => id === edge.to)!;
    expect(to.label).toContain('Vesper');
    expect(edge).toMatchObject({
      basis: 'stated',
      tier: 'exact',
      evidence: [{ report: 0, value: LINKS[1]!.href, span: { exact: 'told the daily Vesper' } }],
    });
  });
});
