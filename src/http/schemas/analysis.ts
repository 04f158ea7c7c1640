import { z } from '@hono/zod-openapi';
import type { Analysis } from '../../comparison/analyze.ts';
import type { TakenOff } from '../../services/dto/report.ts';
import { ledger, span, textSpan } from './attribution.ts';
import { engineVersion } from './comparison.ts';
import { voiceForm } from './event-voice.ts';
import { figureMembers } from './figures.ts';
import { entityKind, labelType } from './naming.ts';
import { offsets, orNull } from './scalars.ts';
import { choosing, takenOff, textMembers } from './text-input.ts';

export const analyzeRequest = choosing(z.strictObject(textMembers), { of: ['text', 'html'] }).openapi(
  'AnalyzeRequest',
  {
    description: 'One text, or a page that holds it.',
  },
);

export const analyzeQuery = z.strictObject({ offsets });

const figure = z
  .object({
    ...span,
    ...figureMembers,
    quantity: orNull(z.string()).openapi({ description: 'What is counted, in the words of the text.' }),
    quantityAt: orNull(textSpan),
    comparatorAt: orNull(textSpan),
    periodAt: orNull(textSpan).openapi({
      description: 'The rate or stretch of time that it is given for ("a month", "over the past year").',
    }),
    asOfAt: orNull(textSpan).openapi({
      description: 'The time up to which it is said to hold ("as of Sunday").',
    }),
    attribution: orNull(z.number().int().min(0)).openapi({
      description: 'Index in `attributions` of who gives it; null for the outlet itself or nobody named.',
    }),
  })
  .openapi('Figure');

const dateMention = z
  .object({
    ...span,
    kind: z.enum(['date', 'time']),
    timex: z.string().openapi({
      description:
        'TIMEX3 value as the words alone give it, `X` for what they leave open ("XXXX-WXX-5" is a Friday).',
    }),
    iso: orNull(z.string()).openapi({
      description:
        'ISO 8601 day, week, month, year or time, relative words resolved against `publishedAt`; null where that is not known.',
    }),
    relative: z.boolean().openapi({ description: 'True where `iso` hangs on the day of publication.' }),
  })
  .openapi('DateMention');

export const analysis = z
  .object({
    engineVersion,
    ...takenOff,
    headline: z.string(),
    subheadline: z.string(),
    text: z.string().openapi({ description: 'The field `body`: what offsets in it count.' }),
    notApplicable: z
      .array(z.enum(['attributions', 'figures', 'eventVoice', 'markedWords', 'entities']))
      .openapi({ description: 'Readings not made: the text is in a language they cannot read.' }),
    segments: z.array(textSpan),
    ...ledger,
    figures: z.array(figure),
    dates: z
      .array(dateMention)
      .openapi({ description: 'Dates and clock times, apart from the figures; read in English only.' }),
    eventVoice: z
      .array(
        z.object({
          ...span,
          form: voiceForm,
          act: z.string().openapi({ description: 'A listed act, or the stem of the verb.' }),
          agent: orNull(textSpan),
          patient: orNull(textSpan).openapi({ description: 'Who or what is acted on.' }),
        }),
      )
      .openapi({ description: 'How each act is told; the span is the verb group or the noun.' }),
    markedWords: z
      .array(
        z.object({
          ...span,
          list: z.string().openapi({ description: 'Id of a list of the lens `markedWords`.' }),
          voice: z.literal('outlet'),
        }),
      )
      .openapi({ description: "Words of closed, cited lists in the outlet's own voice; no sign of bias." }),
    entities: z.array(
      z
        .object({
          id: z.string(),
          kind: entityKind,
          canonical: z.string().openapi({ description: 'The fullest name in the text.' }),
          otherNames: z
            .array(z.string())
            .optional()
            .openapi({ description: 'Names that the text says it goes by besides ("known as").' }),
          labels: z.array(z.object({ ...span, type: labelType })),
        })
        .openapi('Entity', {
          description: 'A person, organisation, place, group or other thing, with every label.',
        }),
    ),
  })
  .openapi('Analysis') satisfies z.ZodType<Analysis & TakenOff>;
