import type { TextReading } from '../../text/align/text-reading.ts';
import { type Field, placeKey, type ReportSpan, type RevisionText, type Span } from '../../text/span.ts';
import { contentStems } from '../../text/words/content-stems.ts';
import type { Attribution, AttributionReading } from '../attribution/reading.ts';
import { mediumIn } from '../origins/media.ts';
import type { WordingLink } from '../wording/result.ts';
import { type ClassedCue, classOfCue } from './cue-class.ts';

/** Links below this score are too often about something else. */
const LEAST_SCORE = 0.5;

/** A statement that one report introduces with a listed cue. */
export interface Introduced {
  report: number;
  segment: number;
  cue: Span;
  classed: ClassedCue;
  source: Span | null;
  content: Span;
  /** Stems of the content words that are introduced. */
  stems: ReadonlySet<string>;
  /** The stem of the source's last word. */
  speaker: string | null;
  /** True where the source is given by what it is ("the director") and not by name. */
  role: boolean;
  /** Whether the source is a medium of publication, by name or only described ("the paper"); null where it is none. */
  medium: 'named' | 'described' | null;
}

/** Statements of one report under listed cues, by segment; those in sentences that nothing is linked to (`linked`, by place) are left out. */
export function introducedIn(
  report: number,
  text: RevisionText,
  ledger: AttributionReading,
  wording: TextReading,
  linked: ReadonlySet<number>,
): Introduced[] {
  return ledger.attributions.flatMap((attribution): Introduced[] => {
    const { cue, content, mode } = attribution;
    if (mode !== 'speech' || cue === null || content.length === 0) return [];
    const classed = classOfCue(cue.exact);
    if (classed === null || isNounOf(text, cue) || isLegal(classed, attribution)) return [];
    const segment = segmentAt(wording, cue.field, cue.start);
    if (segment < 0 || !linked.has(placeKey(wording.segments[segment]!))) return [];
    const source = attribution.speaker ?? attribution.source;
    return [
      {
        report,
        segment,
        cue,
        classed,
        source,
        content: content[0]!,
        stems: new Set(content.flatMap((span) => contentStems(text[span.field], span))),
        speaker: speakerOf(text, attribution),
        role: attribution.sourceKind === 'role' && attribution.speaker === null,
        medium: mediumOf(attribution),
      },
    ];
  });
}

const VERB_OR_NOUN = /^(?:remarks?|comments?|reports?|answers?|notes?|demands?|threats?|vows?)$/i;

/** "His remarks", "the mayor's comments": a noun that a cue of one word can be taken for. */
function isNounOf(text: RevisionText, { field, start, exact }: Span): boolean {
  return (
    VERB_OR_NOUN.test(exact) &&
    /(?:\b(?:his|her|their|its|the|those|these)|['’]s)\s+$/i.test(
      text[field].slice(Math.max(0, start - 12), start),
    )
  );
}

const LEGAL =
  /\b(?:indictments?|complaint|lawsuits?|suit|affidavit|filings?|charges|charging|prosecutors?|plaintiffs?)\b/i;

/** Who files a charge alleges by the nature of it: the word marks no doubt. */
function isLegal({ lemma }: ClassedCue, { source, speaker }: Attribution): boolean {
  return /^alleg/.test(lemma) && LEGAL.test(`${source?.exact ?? ''} ${speaker?.exact ?? ''}`);
}

function segmentAt({ segments }: TextReading, field: Field, at: number): number {
  return segments.findIndex((segment) => segment.field === field && segment.start <= at && at < segment.end);
}

/** The stem of the speaker's last word, which is a surname in most names; null where there is only a pronoun. */
function speakerOf(text: RevisionText, { speaker, source, shownBy }: Attribution): string | null {
  const name = speaker ?? shownBy ?? source;
  return name === null ? null : (contentStems(text[name.field], name).at(-1) ?? null);
}

const NO_NAMES: ReadonlySet<string> = new Set();

function mediumOf({ speaker, source }: Attribution): Introduced['medium'] {
  const medium = mediumIn((speaker ?? source)?.exact ?? '', NO_NAMES);
  if (medium === null) return null;
  if (medium.name !== null) return 'named';
  // "Outlets in the south" are many.
  return medium.anaphoric ? 'described' : null;
}

/** "The paper" here may be the daily or the Dagblad there. */
function mayBeOneMedium(a: Introduced, b: Introduced): boolean {
  return a.medium !== null && b.medium !== null && (a.medium === 'described' || b.medium === 'described');
}

/** Places of the sentences of each report that another is surely enough linked to. */
export function linkedPlaces(reports: number, links: readonly WordingLink[]): Set<number>[] {
  const places = Array.from({ length: reports }, () => new Set<number>());
  for (const { a, b, score } of links) {
    if (score < LEAST_SCORE) continue;
    places[a.report]!.add(placeKey(a));
    places[b.report]!.add(placeKey(b));
  }
  return places;
}

/** Groups of statements that several reports introduce, each in the order of the reports. */
export function sameStatements(
  introduced: readonly (readonly Introduced[])[],
  wording: readonly TextReading[],
  links: readonly WordingLink[],
): Introduced[][] {
  const bySegment = introduced.map((list, report) => {
    return Map.groupBy(list, ({ segment }) => placeKey(wording[report]!.segments[segment]!));
  });
  const at = (span: ReportSpan) => bySegment[span.report]!.get(placeKey(span)) ?? [];
  const groupOf = new Map<Introduced, Introduced[]>();
  for (const link of links) {
    if (link.score < LEAST_SCORE) continue;
    for (const a of at(link.a)) for (const b of at(link.b)) if (isSame(a, b)) join(groupOf, a, b);
  }
  for (const [a, b] of unlinked(introduced)) join(groupOf, a, b);
  return [...new Set(groupOf.values())]
    .map((group) => group.toSorted(inOrder))
    .sort((x, y) => inOrder(x[0]!, y[0]!));
}

/**
 * Pairs of one named speaker with most of their words in common, one of them under a cue that is not neutral, wherever
 * they stand: sentences with much else in them are not linked.
 */
function* unlinked(introduced: readonly (readonly Introduced[])[]): Generator<[Introduced, Introduced]> {
  const bySpeaker = new Map<string, Introduced[]>();
  for (const one of introduced.flat()) {
    if (one.speaker === null || one.role || one.stems.size < 4) continue;
    const list = bySpeaker.get(one.speaker);
    if (list === undefined) bySpeaker.set(one.speaker, [one]);
    else list.push(one);
  }
  for (const list of bySpeaker.values()) {
    for (const a of list) {
      if (a.classed.class === 'neutral') continue;
      for (const b of list) if (b.report !== a.report && isMostlyIn(a.stems, b.stems)) yield [a, b];
    }
  }
}

function isMostlyIn(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return shared >= 4 && shared >= 0.6 * Math.min(a.size, b.size) && shared >= 0.4 * Math.max(a.size, b.size);
}

function inOrder(x: Introduced, y: Introduced): number {
  return x.report - y.report || x.segment - y.segment || x.cue.start - y.cue.start;
}

/** The same speaker and much the same words; where one is not named, nearly the same words. */
function isSame(a: Introduced, b: Introduced): boolean {
  const [fewer, more] = a.stems.size < b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  let shared = 0;
  for (const stem of fewer) if (more.has(stem)) shared++;
  // A few words out of a long statement are too often another one.
  if (shared < LEAST_OF_LONGER * more.size) return false;
  if (a.speaker !== null && a.speaker === b.speaker)
    return (
      shared >= Math.min(3, more.size) &&
      shared >= 0.5 * fewer.size &&
      !(fewer.size <= FEW && shared <= 0.6 * fewer.size)
    );
  if (a.speaker !== null && b.speaker !== null && !mayBeOneMedium(a, b))
    return a.role !== b.role && shared >= 5 && shared >= 0.7 * fewer.size;
  return shared >= 4 && shared >= 0.6 * fewer.size;
}

const LEAST_OF_LONGER = 0.25;
const FEW = 6;

function join(groupOf: Map<Introduced, Introduced[]>, a: Introduced, b: Introduced): void {
  const ofA = groupOf.get(a);
  const ofB = groupOf.get(b);
  if (ofA !== undefined && ofA === ofB) return;
  const merged = [...(ofA ?? [a]), ...(ofB ?? [b])];
  for (const one of merged) groupOf.set(one, merged);
}
