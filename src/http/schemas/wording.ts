import { z } from '@hono/zod-openapi';
import type { WordingResult } from '../../lenses/wording/result.ts';
import { orNull } from './scalars.ts';
import { reportSpan, share, tier } from './span.ts';

const reportIndex = z.number().int().min(0);

export const variant = z
  .object({
    kind: z.enum(['replaced', 'inserted', 'deleted']),
    a: orNull(reportSpan),
    b: orNull(reportSpan),
    typographic: z
      .boolean()
      .openapi({ description: 'Only case, quotation marks, dashes or white space differ.' }),
    moved: z
      .boolean()
      .openapi({ description: 'The words stand at another place of the other sentence too.' }),
  })
  .openapi('Variant', { description: 'A place where the wording of two linked segments differs.' });

export const wordingLink = z
  .object({
    a: reportSpan,
    b: reportSpan,
    relation: z.enum(['equal', 'reworded', 'overlap']),
    score: share.openapi({
      description: 'Share of such pairs that a careful reader would link; not a similarity.',
    }),
    primary: z.boolean().openapi({ description: 'The one best link of a segment towards the other report.' }),
    moved: z
      .boolean()
      .openapi({ description: 'The order of the linked segments differs between the reports.' }),
    because: z.array(z.string()).openapi({ description: 'Why the link was drawn, strongest first.' }),
    tier,
    variants: z.array(variant),
  })
  .openapi('WordingLink', { description: 'Two segments of two reports that share something said.' });

export const wordingRow = z
  .object({
    cells: z.array(z.object({ report: reportIndex, spans: z.array(reportSpan) })),
    apparatus: z
      .array(
        z.object({
          base: orNull(reportSpan),
          readings: z.array(z.object({ report: reportIndex, span: orNull(reportSpan) })),
          typographic: z
            .boolean()
            .openapi({ description: 'Only case, quotation marks, dashes or white space differ.' }),
        }),
      )
      .openapi({
        description:
          'Where the sentences of the row mostly agree: each place where one differs from the first cell, with the reading of every witness; null where it has no words there.',
      }),
  })
  .openapi('WordingRow', { description: 'What several reports, or one, say at one place of the synopsis.' });

const directions = z
  .array(
    z.object({
      a: reportIndex,
      b: reportIndex,
      direction: z.enum(['aToB', 'bToA', 'commonOrigin', 'unknown']).openapi({
        description:
          '`commonOrigin`: both name one third source; `unknown`: the evidence is silent or disagrees.',
      }),
      evidence: z.array(
        z.object({
          rule: z.enum(['creditLine', 'citation', 'leftover', 'published', 'firstSeen', 'containment']),
          pointsTo: z.enum(['aToB', 'bToA', 'commonOrigin']),
          span: orNull(reportSpan),
          values: orNull(
            z.object({ a: z.union([z.string(), z.number()]), b: z.union([z.string(), z.number()]) }),
          ),
        }),
      ),
    }),
  )
  .openapi({
    description:
      'Who may have used whose text, for pairs that share a tenth of the words of either or more, with all the evidence.',
  });

/** Result of the lens `wording`. */
export const wording = z
  .object({
    links: z.array(wordingLink),
    rows: z
      .array(wordingRow)
      .openapi({ description: 'What several reports say at one place of the synopsis, in a reading order.' }),
    onlyIn: z
      .array(
        z.object({
          span: reportSpan,
          notFoundIn: z.array(reportIndex),
          unknownIn: z
            .array(reportIndex)
            .openapi({ description: 'Reports of which only an excerpt is held.' }),
        }),
      )
      .openapi({ description: 'Segments of one report that have no counterpart in others.' }),
    reuse: z
      .array(
        z.object({
          a: reportSpan,
          b: reportSpan,
          words: z.number().int().min(0),
          verbatim: z.boolean(),
          tier,
        }),
      )
      .openapi({ description: 'Passages of eight words or more that stand in both reports.' }),
    containment: z.array(z.object({ a: reportIndex, b: reportIndex, ofA: share, ofB: share })).openapi({
      description:
        'Shares of the words of each body that stand in passages of eight words or more which the other has too.',
    }),
    directions,
  })
  .openapi('WordingResult') satisfies z.ZodType<WordingResult>;
