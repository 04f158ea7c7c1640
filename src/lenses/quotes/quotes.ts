import type { TextReading } from '../../text/align/text-reading.ts';
import type { AttributionReading } from '../attribution/reading.ts';
import type { Lens } from '../lens.ts';
import type { WordingResult } from '../wording/result.ts';
import { compareQuotes } from './compare-quotes.ts';
import { quoteEvent } from './event.ts';
import { type QuotedUtterance, readQuotes } from './reading.ts';
import type { QuotesResult } from './result.ts';

/** What somebody is quoted with, in the words of each report, and held against the document where it is held. */
export const quotes: Lens<'quotes', QuotedUtterance[], QuotesResult> = {
  id: 'quotes',
  title: 'Quotations',
  description:
    'The same utterance over the reports: in full, trimmed, spliced, reworded inside its marks, paraphrased, given to ' +
    'another speaker or introduced by a verb of another force; and held against a document of the event. Quotation ' +
    'marks are read in every language, speakers only in English. It does not say which wording is right.',
  tiers: ['exact', 'pattern', 'likely'],
  languages: null,
  needs: ['wording', 'sources'],
  read: (text, earlier) =>
    readQuotes(text, earlier.of<AttributionReading>('sources'), earlier.of<TextReading>('wording')),
  compare: ({ texts, readings, readingsOf, resultOf }) =>
    compareQuotes(
      quoteEvent(
        texts,
        readings,
        readingsOf<AttributionReading>('sources'),
        readingsOf<TextReading>('wording'),
        resultOf<WordingResult>('wording').links,
      ),
    ),
};
