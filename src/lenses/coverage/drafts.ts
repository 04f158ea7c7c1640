import type { ReportSpan, RevisionText } from '../../text/span.ts';
import type { SourcesResult } from '../attribution/sources-matrix.ts';
import type { FiguresReading } from '../figures/reading.ts';
import type { FiguresResult } from '../figures/result.ts';
import { nameKey } from '../naming/name-key.ts';
import { ALIASES } from '../naming/places.data.ts';
import type { NamingResult, Referent } from '../naming/result.ts';
import type { QuotesResult } from '../quotes/result.ts';
import type { WordingResult } from '../wording/result.ts';
import type { Linked } from './linked.ts';
import { NamePlaces } from './name-places.ts';
import type { CoverageKind } from './result.ts';

/** An item on its way: the places of each report that has it; reports of which nothing can be said. */
export interface CoverageDraft {
  kind: CoverageKind;
  label: string;
  places: ReportSpan[];
  unknownIn: ReadonlySet<number>;
}

const NAMED_KINDS = ['person', 'organisation', 'place'] as const;

/** People, organisations and places with a name; a name that another reading passed over is looked for by its letters. */
export function namedItems(
  texts: readonly RevisionText[],
  { referents, notApplicable }: NamingResult,
): CoverageDraft[] {
  const elsewhere = new NamePlaces(texts);
  return referents.flatMap((referent): CoverageDraft[] => {
    const kind = NAMED_KINDS.find((named) => named === referent.kind);
    const hasName = referent.cells.some((cell) => cell.labels.some(({ type }) => type !== 'description'));
    // A place in capitals alone is a dateline, but where it is known by its initials ("UAE").
    const isDateline =
      kind === 'place' &&
      referent.canonical === referent.canonical.toUpperCase() &&
      !ALIASES.has(nameKey(referent.canonical));
    if (kind === undefined || !hasName || isDateline || !/^\p{Lu}/u.test(referent.canonical)) return [];
    const places = referent.cells.flatMap(({ labels }) => labels.flatMap(({ spans }) => spans));
    const having = new Set(places.map(({ report }) => report));
    const found = elsewhere.of(distinctiveNames(referent), having);
    return [
      { kind, label: referent.canonical, places: [...places, ...found], unknownIn: new Set(notApplicable) },
    ];
  });
}

/** The full name, its last word (a surname), and initials. */
function distinctiveNames({ canonical, kind, cells }: Referent): string[] {
  const last = canonical.split(' ').at(-1)!;
  const acronyms = cells.flatMap(({ labels }) =>
    labels.flatMap(({ type, text }) => (type === 'acronym' ? text : [])),
  );
  const shorter =
    kind === 'person' && last.length > 3 ? [last] : kind === 'organisation' ? bodyForms(canonical) : [];
  return [...new Set([canonical, ...shorter, ...acronyms])];
}

const BODIES =
  /^(?:ministry|department|bureau|office|university|bank|court|institute|council|committee|commission|board|agency|senate|parliament|assembly)$/i;

/** Other forms of a body's name: "Ministry of the Interior" / "Interior Ministry" / "interior ministry", and its initials. */
function bodyForms(name: string): string[] {
  const words = name.split(' ');
  const turned = /^(\S+) of (?:the )?(.+)$/.exec(name);
  const head = words.at(-1)!;
  const rest = words.slice(0, -1).join(' ');
  const forms =
    turned !== null && BODIES.test(turned[1]!)
      ? [`${turned[2]} ${turned[1]}`]
      : words.length > 1 && BODIES.test(head)
        ? [`${head} of ${rest}`, `${head} of the ${rest}`]
        : [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const initials = capitals.length > 2 ? [capitals.map((word) => word[0]).join('')] : [];
  return [...forms, ...forms.map((form) => form.toLowerCase()), ...initials];
}

/** Quantities that several reports give, and figures of a headline or lead that one alone has. */
export function figureItems(
  texts: readonly RevisionText[],
  { quantities, onlyIn, notApplicable }: FiguresResult,
  readings: readonly FiguresReading[],
): CoverageDraft[] {
  const unread = new Set(notApplicable);
  const shared = quantities
    .filter(({ values }) => values[0]!.kind !== 'ordinal')
    .map(({ label, values }): CoverageDraft => {
      const places = values.flatMap(({ span, repeats }) => [span, ...repeats]);
      const having = new Set(values.map(({ report }) => report));
      const known = new Set(values.map(({ value }) => value));
      // The same number elsewhere may well be the same figure: nothing is said to be missing there.
      const unsure = readings.flatMap((reading, report) =>
        !having.has(report) && reading.figures.some(({ value }) => known.has(value)) ? [report] : [],
      );
      return {
        kind: 'figure',
        label: labelOf(values[0]!.span.exact, label),
        places,
        unknownIn: new Set([...unread, ...unsure]),
      };
    });
  const alone = onlyIn
    .filter(
      ({ span, notFoundIn, quantityAt }) =>
        notFoundIn.length > 0 && quantityAt !== null && isProminent(span, texts),
    )
    .map(
      ({ span, unknownIn, quantityAt }): CoverageDraft => ({
        kind: 'figure',
        label: `${span.exact} ${quantityAt!.exact}`,
        places: [span],
        unknownIn: new Set([...unread, ...unknownIn]),
      }),
    );
  return [...shared, ...alone];
}

function labelOf(figure: string, counted: string): string {
  return counted.includes(figure) ? counted : `${figure} ${counted}`.trim();
}

function isProminent(span: ReportSpan, texts: readonly RevisionText[]): boolean {
  const end = texts[span.report]!.body.indexOf('\n\n');
  return span.field !== 'body' || end < 0 || span.start < end;
}

/** Utterances of several reports, and quotations that one alone has. */
export function quotationItems({ utterances, onlyIn }: QuotesResult, links: Linked): CoverageDraft[] {
  const shared = utterances.map(({ fullest, renderings }): CoverageDraft => {
    const places = renderings.flatMap(({ pieces }) => pieces);
    const { saying, mayHave } = links.elsewhere(places);
    return {
      kind: 'quotation',
      label: fullest.map(({ exact }) => exact).join(' … '),
      places: [...places, ...saying],
      unknownIn: mayHave,
    };
  });
  const alone = onlyIn
    .filter(({ pieces, notFoundIn }) => notFoundIn.length > 0 && wordsIn(pieces) >= LEAST_WORDS)
    .map(
      ({ pieces, unknownIn, linkedIn }): CoverageDraft => ({
        kind: 'quotation',
        label: pieces.map(({ exact }) => exact).join(' … '),
        places: pieces,
        unknownIn: new Set([...unknownIn, ...linkedIn]),
      }),
    );
  return [...shared, ...alone];
}

/** Fewer quoted words are a phrase, not a statement whose absence tells anything. */
const LEAST_WORDS = 5;
const wordsIn = (pieces: readonly ReportSpan[]) =>
  pieces.reduce((sum, { exact }) => sum + exact.split(/\s+/).length, 0);

/** Documents that reports cite. */
export function documentItems({ sources }: SourcesResult, unread: readonly number[]): CoverageDraft[] {
  return sources
    .filter(({ kind, cells }) => kind === 'document' && cells.length > 1)
    .map(
      ({ label, cells }): CoverageDraft => ({
        kind: 'document',
        label,
        places: cells.flatMap(({ spans }) => spans),
        unknownIn: new Set(unread),
      }),
    );
}

/** Statements: the rows of the synopsis, and sentences that one report alone has. */
export function factItems({ rows, onlyIn }: WordingResult, links: Linked): CoverageDraft[] {
  const shared = rows
    .filter(({ cells }) => cells.length > 1)
    .map(({ cells }): CoverageDraft => {
      const places = cells.flatMap(({ spans }) => spans);
      const { saying, mayHave } = links.elsewhere(places);
      return {
        kind: 'fact',
        // A headline sums up; a sentence says it.
        label: (places.find(({ field }) => field === 'body') ?? places[0]!).exact,
        places: [...places, ...saying],
        unknownIn: mayHave,
      };
    });
  const alone = onlyIn
    .filter(({ notFoundIn }) => notFoundIn.length > 0)
    .map(
      ({ span, unknownIn }): CoverageDraft => ({
        kind: 'fact',
        label: span.exact,
        places: [span],
        unknownIn: new Set(unknownIn),
      }),
    );
  return [...shared, ...alone];
}
