import type { RevisionText, Span } from '../../text/span.ts';
import { isStopWord } from '../../text/words/stop-words.data.ts';
import { type Token, tokenize } from '../../text/words/tokens.ts';
import { nounOf } from '../attribution/lexicon.ts';
import type { Attribution } from '../attribution/reading.ts';

/** The words that attribute a quotation to a document, by a noun for one (a newspaper's name is none): source, the earlier words it takes up, or who passed it on. */
export function documentWords(attribution: Attribution | null): Span | null {
  if (attribution === null) return null;
  const said =
    attribution.sourceKind === 'document' ? (attribution.speaker ?? attribution.source) : attribution.via;
  return said !== null && documentNoun(wordsOf(said.exact)) >= 0 ? said : null;
}

/**
 * Whether those words name this document: its title has their noun ("statement") and every word that stands between
 * article and noun ("joint"). What follows the noun may be told in other words than the title's and is not asked for.
 */
export function namesDocument(words: string, document: RevisionText): boolean {
  const tokens = wordsOf(words);
  const noun = documentNoun(tokens);
  // "A statement" may be any; "a joint statement" and "the statement" are told by their words.
  if (noun < 0 || (noun <= 1 && /^an?$/.test(tokens[0]!.norm))) return false;
  const title = new Set(
    wordsOf(`${document.headline} ${document.subheadline} ${document.outlet ?? ''}`).map(({ stem }) => stem),
  );
  if (!title.has(tokens[noun]!.stem)) return false;
  return tokens
    .slice(0, noun)
    .every(({ norm, stem, kind }) => isStopWord(norm) || kind === 'number' || title.has(stem));
}

function wordsOf(text: string): Token[] {
  return tokenize(text, { start: 0, end: text.length }).filter(({ kind }) => kind !== 'punctuation');
}

function documentNoun(words: readonly Token[]): number {
  return words.findIndex(({ norm }) => nounOf(norm)?.kind === 'document');
}
