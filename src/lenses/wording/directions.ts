import { reuseDirection } from '../../text/direction/direction.ts';
import { creditsIn } from '../../text/direction/direction-credits.ts';
import type { Reuse } from '../../text/reuse/reuse.ts';
import { type RevisionText, reportSpanOf } from '../../text/span.ts';
import type { DirectionFinding } from './result.ts';

/** Below this share on both sides two reports have quotations in common, not copied text: nobody has to come first. */
const COPIED = 0.1;

/** Who may have used whose text, for each pair that shares a tenth of its words or more, with all that speaks for it. */
export function directionsOf(texts: readonly RevisionText[], reuse: Reuse): DirectionFinding[] {
  const credits = new Map<number, ReturnType<typeof creditsIn>>();
  const creditsOf = (index: number) => {
    const known = credits.get(index) ?? creditsIn(texts[index]!);
    credits.set(index, known);
    return known;
  };
  const passages = Map.groupBy(reuse.passages, (one) => `${one.a.report} ${one.b.report}`);
  return reuse.containment
    .filter(({ ofA, ofB }) => Math.max(ofA, ofB) >= COPIED)
    .map(({ a, b, ofA, ofB }) => {
      const report = { a, b };
      // An archive is captured in any order: when a text was first seen tells only where a date of publication lacks.
      const dated = texts[a]!.publishedAt !== null && texts[b]!.publishedAt !== null;
      const of = (index: number) => ({
        text: texts[index]!,
        firstSeenAt: dated ? null : (texts[index]!.firstSeenAt ?? null),
        credits: creditsOf(index),
      });
      const shared = { passages: passages.get(`${a} ${b}`) ?? [], containment: { ofA, ofB } };
      const { direction, evidence } = reuseDirection(of(a), of(b), shared);
      return {
        a,
        b,
        direction,
        evidence: evidence.map(({ rule, pointsTo, span, values }) => ({
          rule,
          pointsTo,
          span: span === null ? null : reportSpanOf(report[span.side], texts[report[span.side]]!, span),
          values,
        })),
      };
    });
}
