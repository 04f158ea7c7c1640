import { type ReportSpan, type RevisionText, reportSpanOf } from '../../text/span.ts';
import { isStopWord } from '../../text/words/stop-words.data.ts';
import { backgroundWeight } from '../../text/words/term-weight.ts';
import { compareWords } from './compare-words.ts';
import { documentWords, namesDocument } from './primary-names.ts';
import type { PrimaryText } from './primary-text.ts';
import { type QuoteWord, quoteWords } from './quote-words.ts';
import type { PrimaryCheck, QuoteChange } from './result.ts';
import type { EventUtterance } from './utterances.ts';

type Status = PrimaryCheck['status'];

const WORST: readonly Status[] = ['verbatim', 'partial', 'paraphraseInQuotes', 'notInPrimary'];

/** Of a quotation that nobody attributes to the document: so many words, such a share and weight of them found there. */
const UNNAMED = { words: 5, share: 0.7, weight: 200 };
/** Of one that is attributed to it: the share of its words that make it another wording of a passage. */
const NAMED_SHARE = 0.5;
const SURE_WORDS = 6;

interface PieceCheck {
  status: Status;
  passage: ReportSpan | null;
  changes: QuoteChange[];
}

/** Holds one utterance against the documents of the event; null where none of them has to do with it. */
export function checkPrimary(
  utterance: EventUtterance,
  pieces: readonly ReportSpan[],
  documents: readonly PrimaryText[],
  texts: readonly RevisionText[],
): PrimaryCheck | null {
  const said = documentWords(utterance.attribution);
  const attributedTo = said === null ? null : reportSpanOf(utterance.report, texts[utterance.report]!, said);
  const others = documents.filter(({ report }) => report !== utterance.report);
  const named = said === null ? [] : others.filter(({ text }) => namesDocument(said.exact, text));
  let best: PrimaryCheck | null = null;
  for (const document of named.length > 0 ? named : others) {
    const isNamed = named.includes(document);
    const checked = pieces.map((piece) => checkPiece(piece, document, isNamed));
    if (!isNamed && !checked.every(({ status }) => status !== 'notInPrimary')) continue;
    const found = combine(checked, document.report, attributedTo);
    if (found.status === 'notInPrimary' && !document.text.fullText) continue;
    if (best === null || WORST.indexOf(found.status) < WORST.indexOf(best.status)) best = found;
  }
  if (best !== null || said === null || utterance.attribution?.sourceKind !== 'document') return best;
  if (named.length > 0) return null;
  const nothing = { passages: [], changes: [], tier: 'likely' } as const;
  return { status: 'primaryNotHeld', document: null, attributedTo, ...nothing, passages: [], changes: [] };
}

function combine(
  checked: readonly PieceCheck[],
  document: number,
  attributedTo: ReportSpan | null,
): PrimaryCheck {
  const status = checked.reduce<Status>(
    (worst, piece) => (WORST.indexOf(piece.status) > WORST.indexOf(worst) ? piece.status : worst),
    'verbatim',
  );
  const passages = checked.flatMap(({ passage }) => passage ?? []);
  const words = passages.reduce((sum, { exact }) => sum + exact.split(/\s+/).length, 0);
  const sure = status !== 'notInPrimary' && words >= SURE_WORDS;
  return {
    status,
    document,
    attributedTo,
    passages,
    changes: checked.flatMap(({ changes }) => changes),
    tier: sure ? (status === 'verbatim' ? 'exact' : 'pattern') : 'likely',
  };
}

const MISSING: PieceCheck = { status: 'notInPrimary', passage: null, changes: [] };

function checkPiece(piece: ReportSpan, document: PrimaryText, isNamed: boolean): PieceCheck {
  const words = quoteWords([piece]);
  if (words.length === 0) return { status: 'verbatim', passage: null, changes: [] };
  const place = document.passageOf(words);
  if (place === null || (!isNamed && !speaksForItself(words, place.share))) return MISSING;
  const compared = compareWords([place.span], [piece]);
  if (compared === null || compared.sharedWords < NAMED_SHARE * words.length) return MISSING;
  const { reworded, spliced, extended, window } = compared;
  const passage = window.a[0] ?? place.span;
  // What the document has beyond the passage is no difference; what the quotation has beyond it, is.
  const leftOut = spliced.filter(({ change, joint }) => change.kind === 'deleted' && joint === 'nothing');
  const added = [
    ...extended.map(({ change }) => change),
    ...spliced.flatMap(({ change }) => (change.kind === 'inserted' ? [change] : [])),
  ];
  const otherWords = reworded.filter(({ kind }) => kind !== 'deleted');
  const fewLeftOut = reworded.filter(({ kind }) => kind === 'deleted');
  const changes = [...reworded, ...leftOut.map(({ change }) => change), ...added];
  if (otherWords.length + added.length > 0) return { status: 'paraphraseInQuotes', passage, changes };
  if (leftOut.length + fewLeftOut.length > 0) return { status: 'partial', passage, changes };
  return { status: 'verbatim', passage, changes: [] };
}

/** Whether words alone show, without anybody saying so, that a quotation comes from the document. */
function speaksForItself(words: readonly QuoteWord[], share: number): boolean {
  if (words.length < UNNAMED.words || share < UNNAMED.share) return false;
  const stems = new Set(words.filter(({ norm }) => !isStopWord(norm)).map(({ stem }) => stem));
  let weight = 0;
  for (const stem of stems) weight += backgroundWeight(stem);
  return weight >= UNNAMED.weight;
}
