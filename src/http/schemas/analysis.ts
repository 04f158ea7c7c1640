import { z } from '@hono/zod-openapi';
import type { Analysis } from '../../comparison/analyze.ts';
import { engineVersion } from './comparison.ts';
import { voiceForm } from './event-voice.ts';
import { entityKind, labelType } from './naming.ts';
import { offsets, orNull } from './scalars.ts';
import { sourceKind } from './sources.ts';
import { field, tier } from './span.ts';
import { choosing, textMembers } from './text-input.ts';

export const analyzeRequest = choosing(z.strictObject(textMembers), { of: ['text', 'html'] }).openapi(
  'AnalyzeRequest',
  {
    description: 'One text, or a page that holds it.',
  },
);

export const analyzeQuery = z.strictObject({ offsets });

const span = { field, start: z.number().int().min(0), end: z.number().int().min(1), exact: z.string() };
const textSpan = z.object(span).openapi('TextSpan', {
  description:
    'Evidence in the text that was sent: a half-open range of one field, with its exact characters.',
});

const attribution = z
  .object({
    source: orNull(textSpan).openapi({ description: 'Who is quoted, in the words of this place.' }),
    cue: orNull(textSpan).openapi({
      description: 'What introduces the content: "said", "according to", a colon.',
    }),
    content: z.array(textSpan),
    sourceKind,
    shownBy: orNull(textSpan).openapi({ description: 'The words that show the kind.' }),
    speaker: orNull(textSpan).openapi({
      description: 'The earlier words that name the source, where this place does not.',
    }),
    inferred: z.boolean(),
    quoted: z.boolean(),
    form: z.enum(['quoted', 'paraphrased', 'mixed']),
    via: orNull(textSpan).openapi({ description: 'Who or what passed the words on.' }),
    tier: tier.extract(['pattern', 'likely']),
    mode: z.enum(['speech', 'stance']),
    confidence: orNull(z.number().min(0).max(1)),
  })
  .openapi('Attribution', {
    description: 'Who is made to say or think what, with the characters that show it.',
  });

const figure = z
  .object({
    ...span,
    kind: z.enum([
      'count',
      'percent',
      'money',
      'measure',
      'duration',
      'age',
      'ordinal',
      'fraction',
      'tally',
      'magnitude',
    ]),
    value: z.number(),
    upper: orNull(z.number()).openapi({ description: 'Upper bound of a range, second number of a tally.' }),
    comparator: z.enum(['eq', 'gt', 'lt', 'approx', 'range']),
    unit: orNull(z.string()),
    quantity: orNull(z.string()).openapi({ description: 'What is counted, in the words of the text.' }),
    quantityAt: orNull(textSpan),
    comparatorAt: orNull(textSpan),
  })
  .openapi('Figure');

export const analysis = z
  .object({
    engineVersion,
    headline: z.string(),
    subheadline: z.string(),
    text: z.string().openapi({ description: 'The field `body`: what offsets in it count.' }),
    notApplicable: z
      .array(z.enum(['attributions', 'figures', 'eventVoice', 'entities']))
      .openapi({ description: 'Readings not made: the text is in a language they cannot read.' }),
    segments: z.array(textSpan),
    voices: z
      .array(
        z.object({
          ...span,
          voice: z.enum(['outlet', 'quoted', 'paraphrased']),
          attribution: orNull(z.number().int().min(0)).openapi({ description: 'Index in `attributions`.' }),
          scare: z.boolean(),
        }),
      )
      .openapi({ description: 'A partition of the text: whose voice every character is in.' }),
    attributions: z.array(attribution),
    unattributed: z.array(z.object({ span: textSpan, scare: z.boolean() })),
    figures: z.array(figure),
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
    entities: z.array(
      z
        .object({
          id: z.string(),
          kind: entityKind,
          canonical: z.string().openapi({ description: 'The fullest name in the text.' }),
          labels: z.array(z.object({ ...span, type: labelType })),
        })
        .openapi('Entity', {
          description: 'A person, organisation, place, group or other thing, with every label.',
        }),
    ),
  })
  .openapi('Analysis') satisfies z.ZodType<Analysis>;
