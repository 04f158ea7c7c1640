import { z } from '@hono/zod-openapi';
import type { ReportAttribution } from '../../services/dto/attribution.ts';
import { engineVersion } from './comparison.ts';
import { basis } from './origins.ts';
import { offsets, orNull } from './scalars.ts';
import { sourceKind } from './sources.ts';
import { field, tier } from './span.ts';

export const span = {
  revisionId: z.string().optional().openapi({ format: 'uuid', description: 'Of a stored report.' }),
  field,
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  exact: z.string(),
};
export const textSpan = z.object(span).openapi('TextSpan', {
  description: 'Evidence in the text: a half-open range of one field, with its exact characters.',
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

const chain = z
  .object({
    attribution: z.number().int().min(0).openapi({ description: 'Index in `attributions`.' }),
    steps: z.array(
      z.object({
        role: z.enum(['republisher', 'outlet', 'medium', 'publisher', 'document', 'speaker']),
        label: z.string(),
        named: z
          .boolean()
          .openapi({ description: 'False for a description: "an official", "Hebrew media".' }),
        span: orNull(textSpan),
        value: orNull(z.string()).openapi({
          description: 'The outlet or byline that is held beside the text.',
        }),
        basis,
      }),
    ),
  })
  .openapi('Chain', { description: 'Through whom the words came, nearest to the reader first.' });

/** Who says what in one text, and through whom it came. */
export const ledger = {
  credits: z
    .array(
      z.object({
        kind: z.enum(['republished', 'agency', 'contributed']),
        name: z.string(),
        span: orNull(textSpan),
        byline: orNull(z.string()),
      }),
    )
    .openapi({ description: 'Lines and bylines that say whose text it is.' }),
  attributions: z.array(attribution),
  unattributed: z.array(z.object({ span: textSpan, scare: z.boolean() })),
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
  chains: z.array(chain),
};

export const attributionQuery = z.strictObject({ offsets });

export const reportAttribution = z
  .object({
    engineVersion,
    reportId: z.string().openapi({ format: 'uuid' }),
    revisionId: z.string().openapi({ format: 'uuid' }),
    revisionNumber: z.number().int().min(1),
    outlet: z.string(),
    bylines: z.array(z.string()),
    tags: z.array(z.string()),
    headline: z.string(),
    subheadline: z.string(),
    text: z.string().openapi({ description: 'The field `body`: what offsets in it count.' }),
    notApplicable: z.array(z.enum(['attributions'])),
    ...ledger,
  })
  .openapi('ReportAttribution', {
    description: 'Who says what in a stored report, and through whom; every span with its `revisionId`.',
  }) satisfies z.ZodType<ReportAttribution>;
