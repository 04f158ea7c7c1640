import type { ReportSpan } from '../../text/span.ts';
import type { Tier } from '../lens.ts';

/**
 * How one rendering of an utterance stands to another. `trimmed`: it begins later or ends earlier; `spliced`: words
 * inside it are left out; `reworded`: words differ inside the marks; `paraphrased`: given without marks;
 * `otherSpeaker`, `otherVerb`: the same words given to another speaker, or introduced by a verb of another force.
 */
export type QuoteDifferenceKind =
  | 'reworded'
  | 'otherSpeaker'
  | 'spliced'
  | 'otherVerb'
  | 'trimmed'
  | 'paraphrased';

/** How the words of a rendering relate to the rendering it is compared with. */
export type QuoteRelation =
  | 'fullest'
  | 'full'
  | 'trimmed'
  | 'spliced'
  | 'reworded'
  | 'overlapping'
  | 'paraphrased';

/** One place of a difference; a side is null where it has no words there. */
export interface QuoteChange {
  kind: 'replaced' | 'inserted' | 'deleted';
  /** In the rendering compared with. */
  a: ReportSpan | null;
  /** In this rendering. */
  b: ReportSpan | null;
}

export interface QuoteDifference {
  kind: QuoteDifferenceKind;
  changes: QuoteChange[];
  /**
   * Where words are left out: whole sentences `sentences`, or part of one `words`. Null for the other kinds.
   */
  cut: 'sentences' | 'words' | null;
  /** Of words left out inside: what the reader sees there. `pieces`: the utterance is given in two pieces. */
  joint: 'nothing' | 'ellipsis' | 'pieces' | null;
  tier: Tier;
}

/** A quotation held against a document of the event. */
export interface PrimaryCheck {
  /**
   * `verbatim`: its words, in order, brackets and ellipses aside; `partial`: words inside are left out without a mark;
   * `paraphraseInQuotes`: words in the marks differ; `notInPrimary`: it is attributed to the document, whose full text
   * does not have it; `primaryNotHeld`: it is attributed to a document that does not stand in the event.
   */
  status: 'verbatim' | 'partial' | 'paraphraseInQuotes' | 'notInPrimary' | 'primaryNotHeld';
  /** Index of the document in `reports`; null where none is held. */
  document: number | null;
  /** The words that attribute it to a document, where some do. */
  attributedTo: ReportSpan | null;
  /** Its places in the document, a span a piece. */
  passages: ReportSpan[];
  /** Where document (a) and quotation (b) differ. */
  changes: QuoteChange[];
  tier: Tier;
}

export interface QuoteRendering {
  report: number;
  /** The words, without their marks; a split quotation has several pieces. */
  pieces: ReportSpan[];
  form: 'quoted' | 'mixed' | 'paraphrased';
  speaker: ReportSpan | null;
  /** True where the speaker was inferred: named elsewhere, or carried from running speech. */
  inferred: boolean;
  cue: ReportSpan | null;
  via: ReportSpan | null;
  /** Index in the report's ledger of attributions, or null. */
  attribution: number | null;
  relation: QuoteRelation;
  /** Index in `renderings` of the one it is compared with; null for the fullest. */
  comparedWith: number | null;
  differences: QuoteDifference[];
  primary: PrimaryCheck | null;
}

export interface Utterance {
  id: string;
  /** The pieces of the fullest rendering. */
  fullest: ReportSpan[];
  /** Who is named as the speaker, in the longest wording of a name; null where nobody is. */
  speaker: string | null;
  /** Kinds of difference among the renderings, the weightiest first. */
  kinds: QuoteDifferenceKind[];
  renderings: QuoteRendering[];
}

/** A quotation that one report alone has. */
export interface QuoteOnlyIn extends Omit<QuoteRendering, 'relation' | 'comparedWith' | 'differences'> {
  /** Reports whose full text is held and has neither these words in marks nor a sentence linked to theirs. */
  notFoundIn: number[];
  /** Excerpts, and texts in another language. */
  unknownIn: number[];
  /** Reports with a sentence linked to this one, which may or may not give the same words. */
  linkedIn: number[];
}

export interface QuotesResult {
  /** Utterances that several reports give, those that are given differently first. */
  utterances: Utterance[];
  onlyIn: QuoteOnlyIn[];
  /** Indices of the reports of kind `document` that quotations were held against. */
  documents: number[];
  /** Reports in a language whose attributions are not read: their quotations have no speaker here. */
  notApplicable: number[];
}
