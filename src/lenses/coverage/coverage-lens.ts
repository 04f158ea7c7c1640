import type { AttributionReading } from '../attribution/reading.ts';
import type { SourcesResult } from '../attribution/sources-matrix.ts';
import type { FiguresReading } from '../figures/reading.ts';
import type { FiguresResult } from '../figures/result.ts';
import type { Lens } from '../lens.ts';
import type { NamingResult } from '../naming/result.ts';
import type { QuotesResult } from '../quotes/result.ts';
import type { VoiceStretch } from '../voice/voice-lens.ts';
import type { WordingResult } from '../wording/result.ts';
import { documentItems, factItems, figureItems, namedItems, quotationItems } from './drafts.ts';
import { attributionsDropped } from './dropped.ts';
import { rankedItems } from './items.ts';
import { Linked } from './linked.ts';
import type { CoverageResult } from './result.ts';

/** Who has what, and what is attributed in one report and told flat in another. */
export const coverage: Lens<'coverage', null, CoverageResult> = {
  id: 'coverage',
  title: 'Coverage',
  description:
    'People, organisations, places, figures, quotations, documents and statements by reports: used (with the first place), ' +
    'not found (only where the full text is held) or unknown; what several have and one has not stands first. Statements ' +
    'that one report attributes and another tells in its own voice are listed. It does not say why a text lacks something.',
  tiers: ['likely'],
  languages: null,
  needs: ['wording', 'sources', 'voice', 'figures', 'quotes', 'naming'],
  read: () => null,
  compare({ texts, readingsOf, resultOf }) {
    const wording = resultOf<WordingResult>('wording');
    const naming = resultOf<NamingResult>('naming');
    const ledgers = readingsOf<AttributionReading>('sources');
    const voices = readingsOf<VoiceStretch[]>('voice');
    const links = new Linked(wording.links);
    const unread = ledgers.flatMap((ledger, report) => (ledger.notApplicable ? [report] : []));
    const drafts = [
      ...factItems(wording, links),
      ...quotationItems(resultOf<QuotesResult>('quotes'), links),
      ...figureItems(texts, resultOf<FiguresResult>('figures'), readingsOf<FiguresReading>('figures')),
      ...namedItems(texts, naming),
      ...documentItems(resultOf<SourcesResult>('sources'), unread),
    ];
    const sides = texts.map((text, i) => ({ text, ledger: ledgers[i]!, voices: voices[i]! }));
    return {
      items: rankedItems(texts, drafts),
      attributionDropped: attributionsDropped(
        wording.links.filter(({ a, b }) => !unread.includes(a.report) && !unread.includes(b.report)),
        sides,
      ),
      notApplicable: [...new Set([...unread, ...naming.notApplicable])].sort((a, b) => a - b),
    };
  },
};
