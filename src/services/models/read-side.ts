import { FIELDS, type Field, type ReportSpan, type RevisionText, reportSpanOf } from '../../text/span.ts';
import type { ModelKind, ModelRejection } from '../dto/model.ts';
import { type Claimed, locateQuotation } from './locate-quotation.ts';

/** Longest quotation by kind, in UTF-16 code units: an expression, or a sentence. */
const MAX_LENGTH: Record<ModelKind, number> = { sameReferent: 120, sameAct: 120, sameStatement: 600 };

/** One side of a finding as the model wrote it, of the right types. */
export interface Side {
  report: number;
  field: string;
  exact: string;
  claimed: Claimed | null;
}

/** The members of a side, whatever else stands beside them; null where they are not there or of other types. */
export function sideOf(value: unknown): Side | null {
  if (typeof value !== 'object' || value === null) return null;
  const { report, field, exact, start, end } = value as Record<string, unknown>;
  if (typeof report !== 'number' || typeof field !== 'string' || typeof exact !== 'string') return null;
  if (start === undefined && end === undefined) return { report, field, exact, claimed: null };
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return null;
  return { report, field, exact, claimed: { start: start as number, end: end as number } };
}

/** The place that a side names, verified against the text itself, or what is wrong with it. */
export function placeOf(
  { report, field, exact, claimed }: Side,
  kind: ModelKind,
  texts: readonly RevisionText[],
): ReportSpan | ModelRejection {
  const text = Number.isSafeInteger(report) && report >= 0 ? texts[report] : undefined;
  if (text === undefined) return 'unknownReport';
  if (!FIELDS.includes(field as Field)) return 'unknownField';
  if (exact.length > MAX_LENGTH[kind] || !/[\p{L}\p{N}]/u.test(exact)) return 'wrongLength';
  if (exact.includes('\n')) return 'acrossParagraphs';
  const place = locateQuotation(text[field as Field], exact, claimed);
  if (typeof place === 'string') return place;
  return reportSpanOf(report, text, { field: field as Field, ...place });
}
