import type {
  Attribution,
  AttributionReading,
  UnattributedQuotation,
} from '../lenses/attribution/reading.ts';
import { chainsOf } from '../lenses/origins/chain.ts';
import type { Chain } from '../lenses/origins/chain-steps.ts';
import type { Credit, CreditKind } from '../lenses/origins/credits.ts';
import type { VoiceStretch } from '../lenses/voice/voice-lens.ts';
import type { VoiceSpan } from '../lenses/voice/voices.ts';
import { type RevisionText, type Span, spanOf } from '../text/span.ts';
import type { Readings } from './compare.ts';

/** A line or byline that says whose text it is. */
export interface CreditEvidence {
  kind: CreditKind;
  name: string;
  /** Null where a byline that is held beside the text says it. */
  span: Span | null;
  byline: string | null;
}

/** Who says what in one report, and through whom it came. */
export interface ReportLedger {
  credits: CreditEvidence[];
  attributions: Attribution[];
  /** Words in quotation marks that nobody is shown to have said. */
  unattributed: UnattributedQuotation[];
  /** A partition of the text: every character stands in exactly one. */
  voices: VoiceSpan[];
  /** For each attribution of speech: republisher, outlet, outlet quoted, speaker or document. */
  chains: Chain[];
}

/** The lenses whose readings a ledger shows. */
export const LEDGER_LENSES = ['sources', 'voice', 'origins'];

/** The ledger of one report from its readings. Pure. */
export function ledgerOf(text: RevisionText, readings: Readings): ReportLedger {
  const ledger = readings.sources as AttributionReading;
  const credits = readings.origins as Credit[];
  return {
    credits: credits.map(({ kind, name, at, byline }) => ({
      kind,
      name,
      span: at === null ? null : spanOf(text, at),
      byline,
    })),
    attributions: ledger.attributions,
    unattributed: ledger.unattributed,
    voices: (readings.voice as VoiceStretch[]).map(({ words: _, ...stretch }) => ({
      ...stretch,
      ...spanOf(text, stretch),
    })),
    chains: chainsOf(text, ledger, credits),
  };
}
