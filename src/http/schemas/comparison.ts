import { z } from '@hono/zod-openapi';
import type { Comparison } from '../../comparison/compare.ts';
import type { LensResults } from '../../lenses/registry.ts';
import type { EventComparison } from '../../services/dto/comparison.ts';
import { LIMITS } from '../../services/limits.ts';
import { block } from './block.ts';
import { coverage } from './coverage.ts';
import { eventVoice } from './event-voice.ts';
import { figures } from './figures.ts';
import { frames } from './frames.ts';
import { headlines } from './headlines.ts';
import { markedWords } from './marked-words.ts';
import { modelAnswer, modelParameter } from './model.ts';
import { naming } from './naming.ts';
import { origins } from './origins.ts';
import { polarity } from './polarity.ts';
import { quotes } from './quotes.ts';
import { pinnedLabels } from './referent-pin.ts';
import { offsets, uuid } from './scalars.ts';
import { sources } from './sources.ts';
import { choosing, reportKind, takenOff, textMembers } from './text-input.ts';
import { verbs } from './verbs.ts';
import { vocabulary } from './vocabulary.ts';
import { voice } from './voice.ts';
import { wording } from './wording.ts';

/** Results by lens; a new lens with a result of its own is one line here. */
const lensResults = {
  wording,
  headlines,
  sources,
  voice,
  figures,
  quotes,
  origins,
  frames,
  eventVoice,
  naming,
  verbs,
  vocabulary,
  markedWords,
  coverage,
  polarity,
} satisfies Record<keyof LensResults, z.ZodType>;

export type LensId = keyof typeof lensResults;
export const LENS_IDS = Object.keys(lensResults) as [LensId, ...LensId[]];

const comparedReport = {
  index: z.number().int().min(0),
  outlet: z.string().nullable(),
  publishedAt: z.string().nullable(),
  language: z.string().nullable(),
  fullText: z.boolean(),
  headline: z.string(),
  subheadline: z.string(),
  text: z.string().openapi({ description: 'The field `body`: what offsets in it count.' }),
};

/** A compared report that is stored. */
export const storedReport = {
  ...comparedReport,
  reportId: z.string().openapi({ format: 'uuid' }),
  revisionId: z.string().openapi({ format: 'uuid' }),
  revisionNumber: z.number().int().min(1),
  outletId: z.string().openapi({ format: 'uuid' }),
  url: z.string().nullable(),
  kind: z.enum(['article', 'document']),
};

export const engineVersion = z
  .string()
  .openapi({ description: 'The same texts under the same version give the same bytes.' });
const optionalResults = Object.fromEntries(
  Object.entries(lensResults).map(([id, result]) => [id, result.optional()]),
) as { [Id in LensId]: z.ZodOptional<(typeof lensResults)[Id]> };

const model = { model: modelAnswer.optional() };

export const comparison = z
  .object({
    engineVersion,
    reports: z.array(z.object({ ...comparedReport, ...takenOff })),
    ...optionalResults,
    ...model,
  })
  .openapi('Comparison', {
    description: 'The texts side by side, one member a lens; every finding with its evidence.',
  }) satisfies z.ZodType<Comparison>;

/** Two stored reports, also as one sequence of blocks. */
export const pairComparison = z
  .object({
    engineVersion,
    reports: z.array(z.object(storedReport)),
    blocks: z.array(block).optional().openapi({
      description:
        'Every sentence, or paragraph, of both reports in exactly one block; with the lens `wording`.',
    }),
    ...optionalResults,
  })
  .openapi('PairComparison', {
    description: 'Two reports side by side, also as one sequence of blocks; `revisionId` in every span.',
  });

const eventMembers = {
  engineVersion,
  eventId: z
    .string()
    .openapi({ format: 'uuid', description: 'The event asked for, or its successor after a merge.' }),
  reports: z.array(z.object(storedReport)),
};

export const eventComparison = z
  .object({ ...eventMembers, ...optionalResults, ...model })
  .openapi('EventComparison', {
    description: "The event's reports side by side, with `revisionId` in every span.",
  }) satisfies z.ZodType<EventComparison>;

/** The answer of one lens over an event. */
export const eventLens = (lens: LensId, name: string) =>
  z.object({ ...eventMembers, [lens]: lensResults[lens] }).openapi(name);

/** Characters of all texts of one stateless comparison together: what is laid side by side while a client waits. */
export const MAX_TOGETHER = 1_000_000;

export const compareRequest = z
  .strictObject({
    reports: z
      .array(
        choosing(z.strictObject({ ...textMembers, kind: reportKind.optional() }), {
          of: ['text', 'html'],
        }).openapi('TextToCompare'),
      )
      .min(2, 'a comparison needs at least 2 texts')
      .max(LIMITS.comparedTexts, `a comparison takes at most ${LIMITS.comparedTexts} texts`),
    lenses: z
      .array(z.enum(LENS_IDS))
      .max(50, 'at most 50 lenses')
      .openapi({ description: 'Answer with these lenses alone, as `?lens=` does; not both.' })
      .optional(),
    referents: z
      .array(pinnedLabels)
      .max(LIMITS.referentPins, `at most ${LIMITS.referentPins} pins`)
      .openapi({ description: 'Labels pinned together or apart, for this comparison alone.' })
      .optional(),
  })
  .openapi('CompareRequest', {
    description: `2 to ${LIMITS.comparedTexts} texts of at most ${LIMITS.text} characters each and ${MAX_TOGETHER} together; nothing is stored.`,
  });

// Both `?lens=wording&lens=headlines` and `?lens=wording,headlines` are read.
const listOf = <Item extends z.ZodType<string, string>>(item: Item, items: object, description: string) =>
  z
    .array(z.string())
    .max(50, 'at most 50 values')
    .transform((values) => values.flatMap((value) => value.split(',')))
    .pipe(z.array(item))
    .openapi({ type: 'array', items: items as never, description, param: { style: 'form', explode: true } });

export const lensParameter = {
  lens: listOf(
    z.enum(LENS_IDS, { error: `must be one of ${LENS_IDS.join(', ')}` }),
    { type: 'string', enum: LENS_IDS },
    'Answer with these lenses alone; repeat the parameter or part the ids by commas. Absent: every lens that is not opt-in (`GET /v1/lenses`).',
  ).optional(),
};

export const reportParameter = {
  report: listOf(
    uuid,
    { type: 'string', format: 'uuid' },
    'Compare these reports of the event alone, by id; repeat or part by commas.',
  ).optional(),
};

const narrowing = {
  minScore: z
    .string()
    .regex(/^(0(\.\d{1,9})?|1(\.0{1,9})?)$/, 'must be a number from 0 to 1')
    .transform(Number)
    .openapi({
      type: 'number',
      minimum: 0,
      maximum: 1,
      description: 'Leave out links below this score, and what they alone held together.',
    })
    .optional(),
  ignore: z
    .enum(['typography'])
    .openapi({
      description: '`typography`: leave out variants of case, quotation marks, dashes and white space alone.',
    })
    .optional(),
};

export const compareQuery = z.strictObject({ ...lensParameter, ...modelParameter, offsets });
export const pairQuery = z.strictObject({
  a: uuid,
  b: uuid,
  unit: z
    .enum(['sentence', 'paragraph'])
    .default('sentence')
    .openapi({ description: 'The size of the blocks.' }),
  ...narrowing,
  ...lensParameter,
  offsets,
});
export const eventComparisonQuery = z.strictObject({
  ...lensParameter,
  ...reportParameter,
  ...modelParameter,
  offsets,
});
export const eventLensQuery = z.strictObject({ ...reportParameter, offsets });
export const eventWordingQuery = eventLensQuery.extend(narrowing);
export const eventCoverageQuery = eventLensQuery.extend({
  notFoundIn: uuid
    .openapi({ description: 'Only what other reports have and this one, whose full text is held, has not.' })
    .optional(),
});
