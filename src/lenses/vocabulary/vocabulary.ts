import type { TextReading } from '../../text/align/text-reading.ts';
import { type ReportSpan, type RevisionText, reportSpanOf } from '../../text/span.ts';
import { tokenize } from '../../text/words/tokens.ts';
import { isEnglish } from '../attribution/english.ts';
import type { Lens } from '../lens.ts';
import { type Distinctive, distinctiveWords } from './distinctive.ts';
import type { DistinctiveWord, VocabularyResult } from './result.ts';
import { sentenceWords, type WordPlace } from './sentence-words.ts';

const MOST_PLACES = 5;

/** The words that one report of an event uses and the others hardly do. */
export const vocabulary: Lens<'vocabulary', { applicable: boolean }, VocabularyResult> = {
  id: 'vocabulary',
  title: 'Distinctive vocabulary',
  description:
    'Words that one report uses in more sentences than the other reports of the event together would lead one to expect ' +
    '(weighted log-odds with an informative prior), names, figures, function words and quotations left out. Told only ' +
    'where dealing the sentences out at random gives hardly any such words. It does not say why a word was chosen.',
  tiers: ['likely'],
  languages: ['en'],
  needs: ['wording'],
  read: (text) => ({ applicable: isEnglish(text) }),
  compare({ texts, readings, readingsOf }) {
    const wordings = readingsOf<TextReading>('wording');
    const reports = [...readings.keys()].filter((report) => readings[report]!.applicable);
    const { input, places } = sentenceWords(wordings, reports);
    const { words, cut, expectedByChance } = distinctiveWords(input);
    const all = input.sentences.length;
    const found = (one: Distinctive): DistinctiveWord => {
      const report = reports[one.group]!;
      const of = wordings[report]!.segments.length;
      const spans = places[one.word]!.filter((place) => place.report === report)
        .slice(0, MOST_PLACES)
        .map((place) => spanAt(place, texts, wordings));
      return {
        word: spans[0]!.exact,
        stem: input.stems[one.word]!,
        z: Math.round(one.z * 100) / 100,
        here: { sentences: one.here, of },
        others: { sentences: one.there, of: all - of },
        places: spans,
        tier: 'likely',
      };
    };
    return {
      reports: reports.flatMap((report, group) => {
        const own = words.filter((one) => one.group === group).map(found);
        return own.length === 0 ? [] : [{ report, words: own }];
      }),
      cut,
      expectedByChance,
      notApplicable: [...readings.keys()].filter((report) => !readings[report]!.applicable),
    };
  },
};

function spanAt(
  { report, segment, at }: WordPlace,
  texts: readonly RevisionText[],
  wordings: readonly TextReading[],
): ReportSpan {
  const range = wordings[report]!.segments[segment]!;
  const text = texts[report]!;
  const token = tokenize(text[range.field], range).filter(({ kind }) => kind !== 'punctuation')[at]!;
  return reportSpanOf(report, text, { field: range.field, start: token.start, end: token.end });
}
