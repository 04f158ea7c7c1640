import { FIELDS, type ReportSpan, reportSpanOf, type Span } from '../../text/span.ts';
import { stem } from '../../text/words/stem.ts';
import type { Attribution } from '../attribution/reading.ts';
import type { QuoteEvent } from './event.ts';
import { groupUtterances, type UtteranceGroup } from './groups.ts';
import { onlyInOne } from './only-in.ts';
import { sameUtterances } from './pairs.ts';
import { ParaphraseFinder } from './paraphrases.ts';
import { checkPrimary } from './primary.ts';
import { quoteWords } from './quote-words.ts';
import { kindsOf, ranked } from './rank.ts';
import { relate } from './renderings.ts';
import type { QuoteDifference, QuoteRendering, QuotesResult, Utterance } from './result.ts';
import { compareSpeakers, otherForce } from './speaker.ts';
import { type EventUtterance, piecesOf } from './utterances.ts';

/** Quotations of an event: the utterances that several reports give and how, and what one alone has. */
export function compareQuotes(event: QuoteEvent): QuotesResult {
  const { utterances, weights, links, ledgers, readings, documents } = event;
  const pairs = sameUtterances(utterances, weights, links.aligned);
  const paraphrases = new ParaphraseFinder(ledgers, readings, links, event.termsOf, weights);
  const shared: Utterance[] = [];
  const onlyIn: QuotesResult['onlyIn'] = [];
  for (const group of groupUtterances(utterances.length, pairs)) {
    const renderings = groupRenderings(group, event);
    const fullest = utterances[fullestOf(group, utterances)]!;
    const base = renderings.findIndex(({ relation }) => relation === 'fullest');
    const having = new Set(renderings.map(({ report }) => report));
    for (const { report, attribution } of paraphrases.find(fullest, having))
      renderings.push(paraphraseRendering(event, report, attribution, fullest, base));
    if (
      renderings.length > 1 &&
      (new Set(renderings.map(({ report }) => report)).size > 1 || isReworded(renderings))
    )
      shared.push({
        id: '',
        fullest: renderings[base]!.pieces,
        speaker: speakerLabel(renderings),
        kinds: kindsOf(renderings),
        renderings,
      });
    else {
      const one = onlyInOne(fullest, renderings[base]!, event);
      if (one !== null) onlyIn.push(one);
    }
  }
  return {
    utterances: ranked(shared),
    onlyIn,
    documents: documents.map(({ report }) => report),
    notApplicable: ledgers.flatMap((ledger, i) => (ledger.notApplicable ? [i] : [])),
  };
}

/** A headline and its own body that word a quotation differently are a finding within one report. */
function isReworded(renderings: readonly QuoteRendering[]): boolean {
  return renderings.some(({ differences }) => differences.some(({ kind }) => kind === 'reworded'));
}

function fullestOf({ members }: UtteranceGroup, utterances: readonly EventUtterance[]): number {
  return members.reduce((best, i) =>
    utterances[i]!.words.length > utterances[best]!.words.length ? i : best,
  );
}

function groupRenderings(group: UtteranceGroup, event: QuoteEvent): QuoteRendering[] {
  const { utterances, texts, documents } = event;
  const fullest = fullestOf(group, utterances);
  const order = [...group.members].sort((x, y) => place(utterances[x]!) - place(utterances[y]!));
  const pieces = new Map(order.map((i) => [i, piecesOf(utterances[i]!, texts)]));
  return order.map((i): QuoteRendering => {
    const utterance = utterances[i]!;
    const own = pieces.get(i)!;
    const rendering = {
      report: utterance.report,
      pieces: own,
      form: 'quoted' as const,
      ...attributed(utterance.attribution, utterance.report, event),
      attribution: utterance.reading.attribution,
      primary:
        documents.length === 0 && utterance.attribution?.sourceKind !== 'document'
          ? null
          : checkPrimary(utterance, own, documents, texts),
    };
    if (i === fullest) return { ...rendering, relation: 'fullest', comparedWith: null, differences: [] };
    const against = partnerOf(i, fullest, group);
    const { relation, differences, mixed } = relate(pieces.get(against)!, own, (cut) =>
      isGivenOutside(cut, utterance, event),
    );
    return {
      ...rendering,
      form: mixed ? 'mixed' : 'quoted',
      relation,
      comparedWith: order.indexOf(against),
      differences: [
        ...differences,
        ...saidOtherwise(utterances[against]!, utterance, own, pieces.get(against)!, event),
      ],
    };
  });
}

/** The fullest where it was matched with it, else the one that it shares most with. */
function partnerOf(i: number, fullest: number, { partners }: UtteranceGroup): number {
  const list = partners.get(i)!;
  if (list.some(({ other }) => other === fullest)) return fullest;
  return list.reduce((best, one) => (one.shared > best.shared ? one : best)).other;
}

function place({ report, reading }: EventUtterance): number {
  return (report * FIELDS.length + FIELDS.indexOf(reading.field)) * 1e7 + reading.pieces[0]!;
}

/** Share of the content words of a cut that stand in the sentences around the shorter rendering. */
const GIVEN_OUTSIDE = 0.6;

function isGivenOutside(cut: ReportSpan, utterance: EventUtterance, event: QuoteEvent): boolean {
  const reading = event.readings[utterance.report]!;
  const around = new Set<string>();
  const [first, last] = [utterance.segments[0] ?? 0, utterance.segments.at(-1) ?? -1];
  for (let segment = first; segment <= last; segment++)
    for (const term of reading.segmentTerms[segment]!) around.add(reading.terms[term]!);
  const terms = quoteWords([cut]).filter(({ norm }) => norm.length > 3);
  if (terms.length === 0) return false;
  const found = terms.filter(({ norm }) => around.has(stem(norm)));
  return found.length >= GIVEN_OUTSIDE * terms.length;
}

function attributed(attribution: Attribution | null, report: number, { texts }: QuoteEvent) {
  const at = (span: Span | null | undefined) =>
    span === null || span === undefined ? null : reportSpanOf(report, texts[report]!, span);
  return {
    speaker: at(attribution?.speaker ?? attribution?.source),
    inferred: attribution?.inferred ?? false,
    cue: at(attribution?.cue),
    via: at(attribution?.via),
  };
}

/** Differences in who is said to speak, and with which verb. */
function saidOtherwise(
  base: EventUtterance,
  other: EventUtterance,
  pieces: readonly ReportSpan[],
  basePieces: readonly ReportSpan[],
  event: QuoteEvent,
): QuoteDifference[] {
  const found: QuoteDifference[] = [];
  const [a, b] = [
    attributed(base.attribution, base.report, event),
    attributed(other.attribution, other.report, event),
  ];
  const replaced = (from: ReportSpan | null, to: ReportSpan | null) => [
    { kind: 'replaced' as const, a: from, b: to },
  ];
  const rest = { cut: null, joint: null, tier: 'likely' } as const;
  const speakers = compareSpeakers(base.speaker, other.speaker);
  const named = !a.inferred && !b.inferred;
  if (speakers === 'other' && named && !isHeadline(basePieces) && !isHeadline(pieces))
    found.push({ kind: 'otherSpeaker', changes: replaced(a.speaker, b.speaker), ...rest });
  if (speakers === 'same' && otherForce(base.attribution, other.attribution))
    found.push({ kind: 'otherVerb', changes: replaced(a.cue, b.cue), ...rest });
  return found;
}

/** A headline names speakers by whatever is short. */
function isHeadline(pieces: readonly ReportSpan[]): boolean {
  return pieces[0]!.field === 'headline';
}

function paraphraseRendering(
  event: QuoteEvent,
  report: number,
  index: number,
  quoted: EventUtterance,
  base: number,
): QuoteRendering {
  const attribution = event.ledgers[report]!.attributions[index]!;
  const pieces = attribution.content.map((span) => reportSpanOf(report, event.texts[report]!, span));
  const rest = { cut: null, joint: null, tier: 'likely' } as const;
  const own = attributed(attribution, report, event);
  const differences: QuoteDifference[] = [{ kind: 'paraphrased', changes: [], ...rest }];
  if (otherForce(quoted.attribution, attribution)) {
    const { cue } = attributed(quoted.attribution, quoted.report, event);
    differences.unshift({ kind: 'otherVerb', changes: [{ kind: 'replaced', a: cue, b: own.cue }], ...rest });
  }
  return {
    report,
    pieces,
    form: 'paraphrased',
    ...own,
    attribution: index,
    relation: 'paraphrased',
    comparedWith: base,
    differences,
    primary: null,
  };
}

const LONGEST_LABEL = 60;
const OPENERS = /^(?:The|A|An|All|Both|Some|Many|This|That|These|Those|It|Its|He|She|They|His|Her|Their)$/;

/** The longest capitalised wording of a speaker's name. */
function speakerLabel(renderings: readonly QuoteRendering[]): string | null {
  const names = renderings.flatMap(({ speaker }) =>
    speaker !== null && /\p{Lu}/u.test(speaker.exact) && speaker.exact.length <= LONGEST_LABEL
      ? [speaker.exact]
      : [],
  );
  if (names.length === 0) return null;
  // "All of them" and "The same statement" name nobody: words with a capital of their own count first.
  const capitals = (name: string) =>
    (name.match(/\p{Lu}[\p{L}’'-]*/gu) ?? []).filter((word) => !OPENERS.test(word)).length;
  return names.reduce((best, name) => {
    const more = capitals(name) - capitals(best) || name.length - best.length;
    return more > 0 ? name : best;
  });
}
