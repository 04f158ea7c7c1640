import { z } from '@hono/zod-openapi';
import type { SourcesResult } from '../../lenses/attribution/sources-matrix.ts';
import { orNull } from './scalars.ts';
import { reportSpan, share } from './span.ts';

const count = z.number().int().min(0);
const totals = z.object({ attributions: count, words: count });

export const sourceKind = z
  .enum(['person', 'organisation', 'document', 'role', 'unnamed', 'unknown'])
  .openapi('SourceKind');

/** Result of the lens `sources`. */
export const sources = z
  .object({
    sources: z.array(
      z.object({
        label: z.string().openapi({ description: 'The fullest wording of the source in the event.' }),
        kind: sourceKind,
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
    reports: z
      .array(
        z.object({
          report: count,
          words: count,
          attributedWords: orNull(count),
          quotedAttributions: orNull(count),
          attributions: orNull(count),
          byKind: orNull(
            z.object({
              person: totals,
              organisation: totals,
              document: totals,
              role: totals,
              unnamed: totals,
              unknown: totals,
            }),
          ),
        }),
      )
      .openapi({ description: 'The denominators of each report; null where its language is not read.' }),
  })
  .openapi('SourcesResult') satisfies z.ZodType<SourcesResult>;
