import { z } from '@hono/zod-openapi';
import type { VerbsResult } from '../../lenses/verbs/result.ts';
import { orNull } from './scalars.ts';
import { reportSpan, tier } from './span.ts';

const count = z.number().int().min(0);

const cueClass = z.enum(['neutral', 'doubtMarking', 'endorsing', 'forceful']).openapi('CueClass', {
  description: 'Class of the word that introduces a statement, from closed lists of the literature.',
});

/** Result of the lens `verbs`. */
export const verbs = z
  .object({
    rows: z
      .array(
        z.object({
          statement: z.string(),
          tier,
          cells: z.array(
            z.object({
              report: count,
              cue: reportSpan,
              lemma: z.string().openapi({ description: 'Base form of the cue, or the listed phrase.' }),
              class: cueClass,
              source: orNull(reportSpan),
              content: reportSpan,
            }),
          ),
        }),
      )
      .openapi({ description: 'The same statement under cues of different classes; worth reading first.' }),
    compared: z.object({ statements: count, sameClass: count }).openapi({
      description:
        'Statements that several reports introduce with a listed cue; how many by cues of one class.',
    }),
    reports: z
      .array(
        z.object({
          report: count,
          cues: orNull(z.object({ neutral: count, doubtMarking: count, endorsing: count, forceful: count })),
        }),
      )
      .openapi({ description: 'Listed cues by class; null where the language is not read.' }),
  })
  .openapi('VerbsResult') satisfies z.ZodType<VerbsResult>;
