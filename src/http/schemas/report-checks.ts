import { z } from '@hono/zod-openapi';
import { CHECK_OUTCOMES, CHECK_STATES, type ReportChecks } from '../../services/dto/report-checks.ts';
import { answeredInstant } from './scalars.ts';

const count = (description: string) => z.number().int().min(0).openapi({ description });

export const reportChecks = z
  .object({
    reportId: z.string().openapi({ format: 'uuid' }),
    url: z.string().nullable().openapi({ description: 'The address that is looked at.' }),
    state: z.enum(CHECK_STATES).openapi({
      description:
        '`none`: never scheduled; `finished`: the report is old, or gone for good (410); `stopped`: somebody asked for it.',
    }),
    next: answeredInstant
      .nullable()
      .openapi({ description: 'When it is due; the background job takes it then.' }),
    last: z
      .object({
        at: answeredInstant,
        outcome: z.enum(CHECK_OUTCOMES).openapi({
          description:
            '`unchanged`: the text on the page is the one that was read last, whatever changed around it; `revised`: another text, which is a revision now; `gone`: the host says that there is nothing (404, 410); `moved`: the address leads to another; `unreadable`: an answer without the full text; `failed`: no answer. Only `revised` changes the report.',
        }),
        status: z.number().int().nullable().openapi({ description: 'HTTP status where it says why.' }),
        reason: z.string().nullable().openapi({
          description:
            'Why nothing was taken: a fault of fetching (`timeout`, `robots` ...), `notArticle`, or `excerpt` where the page holds only a part of a report that is known in full.',
        }),
      })
      .nullable(),
    checks: count('Looks so far.'),
    changes: count('Those that found another text.'),
    failures: count('Failures since the last answer; the wait doubles with each.'),
    goneSince: answeredInstant.nullable().openapi({
      description: 'Since when there is nothing at the address. The report and its texts are kept.',
    }),
    movedTo: z
      .string()
      .nullable()
      .openapi({ description: "Where the address led, where that was not the report's own." }),
  })
  .openapi('ReportChecks', {
    description: 'How the address of a report is looked at again.',
  }) satisfies z.ZodType<ReportChecks>;
