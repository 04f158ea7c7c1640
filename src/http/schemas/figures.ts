import { z } from '@hono/zod-openapi';
import type { FiguresResult } from '../../lenses/figures/result.ts';
import { orNull } from './scalars.ts';
import { reportSpan, tier } from './span.ts';

/** What every figure carries, in one text or in several. */
export const figureMembers = {
  kind: z.enum([
    'count',
    'percent',
    'money',
    'measure',
    'duration',
    'age',
    'ordinal',
    'fraction',
    'multiple',
    'tally',
    'magnitude',
  ]),
  value: z.number().openapi({ description: 'Scale words applied: "75 million" is 75000000.' }),
  upper: orNull(z.number()).openapi({ description: 'Upper bound of a range, second number of a tally.' }),
  comparator: orNull(z.enum(['eq', 'gt', 'lt', 'approx', 'range'])).openapi({
    description:
      'How the words bound it; `gt` and `lt` stand for "at least" and "at most" too, null where the words were not read.',
  }),
  unit: orNull(z.string()),
};

const index = z.number().int().min(0);

const quantityValue = z.object({
  report: index,
  span: reportSpan,
  repeats: z
    .array(reportSpan)
    .openapi({ description: 'Further places where the report gives the same figure.' }),
  ...figureMembers,
  comparatorAt: orNull(reportSpan),
  quantityAt: orNull(reportSpan).openapi({ description: 'What is counted, in the words of the report.' }),
  periodAt: orNull(reportSpan).openapi({
    description: 'The rate or stretch of time that it is given for ("a month", "over the past year").',
  }),
  asOfAt: orNull(reportSpan).openapi({
    description: 'The time up to which it is said to hold ("as of Sunday").',
  }),
  voice: z.enum(['outlet', 'quoted', 'paraphrased']),
  attribution: orNull(index).openapi({
    description: "Index in the report's attributions; null for the outlet itself or nobody named.",
  }),
  source: orNull(reportSpan).openapi({
    description: 'Who gives it, where the report has words for it.',
  }),
});

const relation = z.object({
  a: index.openapi({ description: 'Index in `values`.' }),
  b: index,
  relation: z.enum(['equal', 'compatible', 'conflict', 'differentTime', 'unclear']).openapi({
    description:
      '`equal`: the same value and bound; `compatible`: one value may satisfy both ("over 600" and 612, or one rounded); `conflict`: no value fits both; `differentTime`: given for different times.',
  }),
  of: z
    .array(z.enum(['value', 'comparator', 'unit', 'period', 'attribution']))
    .openapi({ description: 'In what the two differ.' }),
  because: z.enum([
    'same value',
    'same amount in two units',
    'same value, bounded in another way',
    'within the bound',
    'the same when rounded',
    'no value fits both',
    'other numbers',
    'the times they are given for differ',
    'unread words',
  ]),
});

/** Result of the lens `figures`. */
export const figures = z
  .object({
    notApplicable: z.array(index).openapi({
      description: 'Reports whose words were not read: their figures are compared with none.',
    }),
    quantities: z
      .array(
        z.object({
          label: z
            .string()
            .openapi({ description: 'What is counted or measured, in the words of one report.' }),
          unit: orNull(z.string()),
          values: z.array(quantityValue).openapi({
            description: 'One a report at most, in the order of the reports; none is preferred.',
          }),
          relations: z.array(relation).openapi({ description: 'Every two values.' }),
          tier,
        }),
      )
      .openapi({ description: 'Quantities for which two reports or more give figures.' }),
    onlyIn: z
      .array(
        z.object({
          span: reportSpan,
          ...figureMembers,
          quantityAt: orNull(reportSpan),
          notFoundIn: z.array(index).openapi({ description: 'Reports whose full text has no counterpart.' }),
          unknownIn: z
            .array(index)
            .openapi({ description: 'Reports of which an excerpt is held, or whose words were not read.' }),
        }),
      )
      .openapi({ description: 'Figures without a counterpart in any other report.' }),
  })
  .openapi('FiguresResult') satisfies z.ZodType<FiguresResult>;
