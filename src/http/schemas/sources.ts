import { z } from '@hono/zod-openapi';
import type { SourcesResult } from '../../lenses/attribution/sources-matrix.ts';
import { orNull } from './scalars.ts';
import { reportSpan, share, tier } from './span.ts';

const count = z.number().int().min(0);
const totals = z.object({ attributions: count, words: count });

export const sourceKind = z
  .enum(['person', 'organisation', 'document', 'role', 'unnamed', 'unknown'])
  .openapi('SourceKind');

const byKind = z
  .object({
    person: totals,
    organisation: totals,
    document: totals,
    role: totals,
    unnamed: totals,
    unknown: totals,
  })
  .openapi('SourceKindTotals');

/** Result of the lens `sources`. */
export const sources = z
  .object({
    sources: z.array(
      z.object({
        label: z.string().openapi({ description: 'The fullest name of the source in the event.' }),
        kind: sourceKind,
        because: z
          .array(z.enum(['sameWords', 'fullName', 'quotedWords', 'acronym', 'surname', 'shortForm']))
          .openapi({ description: 'Why its mentions in several reports are taken for one source.' }),
        tier,
        cells: z.array(
          z.object({
            report: count,
            spans: z.array(reportSpan).openapi({ description: 'Places where the source speaks.' }),
            attributions: z
              .array(count)
              .openapi({ description: "Indices of its attributions in the report's ledger." }),
            words: count.openapi({ description: 'Words attributed to it.' }),
            share: share.openapi({ description: 'Share of all attributed words of the report.' }),
          }),
        ),
      }),
    ),
    unnamed: z
      .array(
        z.object({
          report: count,
          attribution: count.openapi({ description: "Index in the report's ledger." }),
          source: reportSpan,
          shownBy: reportSpan.openapi({ description: 'The words that leave it without a name.' }),
          words: count,
          namedIn: z
            .array(
              z.object({
                report: count,
                attribution: count,
                source: reportSpan,
                statement: reportSpan,
                counterpart: reportSpan,
                score: share,
              }),
            )
            .openapi({ description: 'Reports that give an aligned statement to a source with a name.' }),
        }),
      )
      .openapi({ description: 'Every statement given to somebody without a name.' }),
    reports: z
      .array(
        z.object({
          report: count,
          words: count,
          attributedWords: orNull(count),
          quotedAttributions: orNull(count),
          attributions: orNull(count),
          byKind: orNull(byKind),
        }),
      )
      .openapi({ description: 'The denominators of each report; null where its language is not read.' }),
    byKind: byKind.openapi({ description: 'Over all reports that are read.' }),
  })
  .openapi('SourcesResult') satisfies z.ZodType<SourcesResult>;
