import { FIELDS, type ReportSpan, type RevisionText } from '../../text/span.ts';
import {
  MODEL_KINDS,
  MODEL_REJECTIONS,
  type ModelFinding,
  type ModelKind,
  type ModelRejection,
} from '../dto/model.ts';
import { placeOf, sideOf } from './read-side.ts';

/** Findings of one answer that are kept. */
const MAX_FINDINGS = 50;
/** Findings of one answer that are looked at; what stands behind them is counted as `tooMany`. */
const MAX_LOOKED_AT = 100;

export interface VerifiedFindings {
  findings: ModelFinding[];
  rejected: Record<ModelRejection, number>;
}

/**
 * Keeps of what a model named only what stands in the texts: each side quoted verbatim from the named field of the named
 * report, the two sides in different reports and in different words, nothing twice, nothing that `isKnown` has already.
 * Everything else is counted by reason. The order is that of the places, not the model's. Pure.
 */
export function verifyFindings(
  named: readonly unknown[],
  texts: readonly RevisionText[],
  isKnown: (finding: ModelFinding) => boolean = () => false,
): VerifiedFindings {
  const rejected = Object.fromEntries(MODEL_REJECTIONS.map((reason) => [reason, 0])) as Record<
    ModelRejection,
    number
  >;
  const kept = new Map<string, ModelFinding>();
  for (const item of named.slice(0, MAX_LOOKED_AT)) {
    const finding = findingOf(item, texts);
    const reason = typeof finding === 'string' ? finding : objectionTo(finding, kept, isKnown);
    if (reason !== null) rejected[reason] += 1;
    else kept.set(keyOf(finding as ModelFinding), finding as ModelFinding);
  }
  rejected.tooMany += Math.max(0, named.length - MAX_LOOKED_AT);
  return { findings: [...kept.values()].sort(byPlace), rejected };
}

function findingOf(item: unknown, texts: readonly RevisionText[]): ModelFinding | ModelRejection {
  if (typeof item !== 'object' || item === null) return 'malformed';
  const { kind, a, b } = item as Record<string, unknown>;
  const sides = [sideOf(a), sideOf(b)] as const;
  if (typeof kind !== 'string' || sides[0] === null || sides[1] === null) return 'malformed';
  if (!MODEL_KINDS.includes(kind as ModelKind)) return 'unknownKind';
  const places: ReportSpan[] = [];
  for (const side of sides) {
    const place = placeOf(side!, kind as ModelKind, texts);
    if (typeof place === 'string') return place;
    places.push(place);
  }
  const [first, second] = places.sort((one, other) => one.report - other.report) as [ReportSpan, ReportSpan];
  return { kind: kind as ModelKind, tier: 'model', a: first, b: second };
}

function objectionTo(
  finding: ModelFinding,
  kept: ReadonlyMap<string, ModelFinding>,
  isKnown: (finding: ModelFinding) => boolean,
): ModelRejection | null {
  const { a, b } = finding;
  if (a.report === b.report) return 'sameReport';
  if (wordsOf(a.exact) === wordsOf(b.exact)) return 'sameWords';
  if (kept.has(keyOf(finding))) return 'duplicate';
  if (isKnown(finding)) return 'alreadyFound';
  return kept.size >= MAX_FINDINGS ? 'tooMany' : null;
}

/** The words alone: the same words under other marks or capitals are no other words. */
function wordsOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

function keyOf({ kind, a, b }: ModelFinding): string {
  return JSON.stringify([kind, a.report, a.field, a.start, a.end, b.report, b.field, b.start, b.end]);
}

function byPlace(x: ModelFinding, y: ModelFinding): number {
  return MODEL_KINDS.indexOf(x.kind) - MODEL_KINDS.indexOf(y.kind) || byStart(x.a, y.a) || byStart(x.b, y.b);
}

function byStart(x: ReportSpan, y: ReportSpan): number {
  return (
    x.report - y.report ||
    FIELDS.indexOf(x.field) - FIELDS.indexOf(y.field) ||
    x.start - y.start ||
    x.end - y.end
  );
}
