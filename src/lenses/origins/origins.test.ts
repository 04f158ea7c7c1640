import { describe, expect, it } from 'vitest';
import { jointStatementPage, republishedPage } from '../../../test/fixtures/republished-page.ts';
import { compareRevisions } from '../../comparison/compare.ts';
import type { RevisionText } from '../../text/span.ts';
import type { OriginEdgeKind, OriginsResult } from './result.ts';

function revision(
  outlet: string | null,
  headline: string,
  body: string,
  more: Partial<RevisionText> = {},
): RevisionText {
  return {
    headline,
    subheadline: '',
    body,
    language: 'en',
    publishedAt: null,
    outlet,
    fullText: true,
    ...more,
  };
}

const originsOf = (...texts: RevisionText[]): OriginsResult =>
  compareRevisions(texts, undefined, { lenses: ['origins'] }).origins!;

/** Edges as "from kind to", with `~` where inferred. */
function told({ nodes, edges }: OriginsResult): string[] {
  const label = (id: string) => nodes.find((node) => node.id === id)!.label;
  return edges.map(
    ({ from, to, kind, basis }) => `${label(from)} ${kind}${basis === 'inferred' ? '~' : ''} ${label(to)}`,
  );
}

const article = republishedPage.text.slice(
  republishedPage.text.indexOf(republishedPage.creditLine),
  republishedPage.text.indexOf('\n\nMarch 14, 2025 - Posted by'),
);

describe('a republished piece beside the statement that it quotes', () => {
  const result = originsOf(
    revision(republishedPage.outlet, republishedPage.headline, article),
    revision(jointStatementPage.outlet, jointStatementPage.headline, jointStatementPage.text),
  );
  const edges = told(result);

  it('goes from the republisher over the magazine and the paper to the official', () => {
    expect(edges).toContain(`${republishedPage.headline} republishes The Tidewater`);
    expect(edges).toContain('The Tidewater cites Morgenposten');
    expect(edges).toContain('Morgenposten quotes a Corvanian official');
    const line = result.edges.find(({ kind }) => kind === 'republishes')!;
    expect(line.evidence[0]!.span!.exact).toBe(republishedPage.creditLine);
  });

  it('keeps media that are only described, and other unnamed sources, apart', () => {
    expect(edges).toContain('The Tidewater cites Kethian media');
    expect(edges).toContain('The Tidewater cites K12');
    expect(edges).toContain('K12 quotes A Lethmari source');
    const described = result.nodes.filter(({ named }) => !named).map(({ label }) => label);
    expect(described).toEqual(
      expect.arrayContaining(['Kethian media', 'a Corvanian official', 'A Lethmari source']),
    );
  });

  it('knows the statement by its quoted words, and who published it', () => {
    const held = result.nodes.find(({ kind }) => kind === 'document')!;
    expect(held).toMatchObject({ label: jointStatementPage.headline, report: 1 });
    expect(edges).toContain(`The Tidewater basedOn ${jointStatementPage.headline}`);
    expect(edges).toContain(`${jointStatementPage.headline} publishedBy Aldren State Department`);
  });

  it('counts two origins', () => {
    expect(result).toMatchObject({ reportCount: 2, independentOrigins: 2 });
    expect(result.groups[0]!.reasons[0]).toMatchObject({ kind: 'republishes', basis: 'stated' });
  });
});

const WIRE = `PORT ALDREN (Reuters) - Crane crews in Sund stopped work at dawn on Tuesday after talks on night shifts broke down in the small hours, leaving nine ships at anchor in the roads.

The port authority had offered a bonus for every night worked, and had asked for two more weeks to find it in the budget of the town.

Seven of the nine ships carry grain for the mills of Halvost, which hold flour for six days, and the mills have asked the army for lorries.`;

describe('independent origins', () => {
  it('counts copies of a wire story once, credited or not', () => {
    const uncredited = WIRE.replace('PORT ALDREN (Reuters) - ', '');
    const own = revision(
      'Aldren Courier',
      'Night shifts',
      'The mayor of Sund asked both sides on Monday evening to go on talking.',
    );
    const result = originsOf(
      revision('Sund Gazette', 'Cranes stand still', WIRE),
      revision('Corvania Today', 'Port shut', WIRE),
      revision('Harbour Post', 'Nine ships wait', uncredited),
      own,
    );
    expect(result.groups.map(({ reports }) => reports)).toEqual([[0, 1, 2], [3]]);
    const { origin, reasons } = result.groups[0]!;
    expect(result.nodes.find(({ id }) => id === origin)).toMatchObject({ kind: 'agency', label: 'Reuters' });
    expect(new Set(reasons.map(({ kind }) => kind))).toEqual(new Set(['republishes', 'sharedWording']));
  });

  it('counts a report that takes most of it from another outlet with that outlet', () => {
    const paper = revision(
      'Morgenposten',
      'Army will stay',
      '“We stay on the ridge for as long as it takes,” Defence Minister Ola Brekk told Morgenposten on Monday.',
    );
    const citing = revision(
      'Sund Gazette',
      'Army to stay on ridge, paper says',
      'The army will stay on the ridge, Defence Minister Ola Brekk told the newspaper Morgenposten on Monday.\n\n' +
        'According to Morgenposten, the minister sees no reason to hurry and has asked for new winter quarters.',
    );
    const result = originsOf(paper, citing);
    expect(result.groups).toMatchObject([
      { reports: [0, 1], reasons: [{ kind: 'citesForMostOfIt', tier: 'likely' }] },
    ]);
  });

  it('does not take two reports that quote one speech for copies', () => {
    const speech =
      '“We did not ask for this and we will not pay for it, and whoever drew up the paper in that office should read it once more aloud, slowly, in front of the people who live under the dam,” the mayor said.';
    const result = originsOf(
      revision('Sund Gazette', 'Mayor', `${speech} The square was full by noon.`),
      revision('Aldren Courier', 'Mayor', `It rained in Brask. ${speech}`),
    );
    expect(result.independentOrigins).toBe(2);
  });

  it('ends where outlets name one another, with no origin', () => {
    const each = (own: string, other: string) =>
      revision(
        own,
        'Bridge',
        `The bridge will close in May, the newspaper ${other} reported on Monday.\n\nAccording to ${other}, the steel is thin.`,
      );
    const result = originsOf(each('Sund Gazette', 'Aldren Courier'), each('Aldren Courier', 'Sund Gazette'));
    expect(result.groups).toHaveLength(1);
    expect(result.groups[0]!.origin).toBeNull();
  });

  it('takes a page at its word that its text is at home on another site', () => {
    const link = (href: string) => ({ links: [{ href, anchor: '', rel: 'canonical' as const }] });
    const [body, other] = [
      'The ridge road is closed again.',
      'Snow fell on the ridge, and the road was shut.',
    ];
    const copy = revision('Hallow Mirror', 'Ridge', body, link('https://www.ridge-post.example/7'));
    const result = originsOf(copy, revision('The Ridge Post', 'Ridge road', other));
    expect(told(result)).toContain('Ridge republishes The Ridge Post');
    expect(result.independentOrigins).toBe(1);
    expect(result.groups[0]!.reasons).toMatchObject([
      {
        kind: 'republishes',
        evidence: [{ report: 0, span: null, value: 'https://www.ridge-post.example/7' }],
      },
    ]);
    const own = revision('The Ridge Post', 'Ridge', body, link('https://ridgepost.co.uk/7'));
    expect(originsOf(own, revision(null, 'Ridge road', other)).independentOrigins).toBe(2);
  });

  it('takes no step for an outlet that names itself', () => {
    const result = originsOf(
      revision(
        'The Sund Gazette',
        'Bridge',
        '“It will close,” Mayor Ilse Varga told the Sund Gazette on Monday.',
      ),
      revision('Aldren Courier', 'Bridge', 'Nothing is known in Aldren.'),
    );
    expect(told(result).filter((edge) => edge.includes(' cites '))).toEqual([]);
    expect(told(result)).toContain('Bridge quotes Ilse Varga');
  });

  it('reads credit lines where it reads no citations', () => {
    const result = originsOf(
      revision('Sund-Bote', 'Brücke', 'Der Kranführer | 14 March 2025\n\n„Sie bleibt zu“, sagte Varga.', {
        language: 'de',
      }),
      revision('Post', 'Brücke', 'Die Brücke bleibt zu.', { language: 'de', bylines: ['Associated Press'] }),
    );
    const kinds = (kind: OriginEdgeKind) => result.edges.filter((edge) => edge.kind === kind);
    expect(
      kinds('republishes').map(({ evidence }) => evidence[0]!.span?.exact ?? evidence[0]!.value),
    ).toEqual(['Der Kranführer | 14 March 2025', 'Associated Press']);
    expect(kinds('quotes')).toEqual([]);
  });
});
