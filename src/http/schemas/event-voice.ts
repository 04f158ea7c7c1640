import { z } from '@hono/zod-openapi';
import type { EventVoiceResult } from '../../lenses/event-voice/result.ts';
import { orNull } from './scalars.ts';
import { reportSpan, tier } from './span.ts';

const count = z.number().int().min(0);

export const voiceForm = z
  .enum(['active', 'passive', 'agentless', 'nominal', 'intransitive'])
  .openapi('VoiceForm', {
    description:
      'How an act is told: `active`, `passive` with the agent after "by", `agentless` passive without one, `nominal` ("the killing of"), `intransitive` what befell somebody ("died").',
  });

/** Result of the lens `eventVoice`. */
export const eventVoice = z
  .object({
    findings: z
      .array(
        z.object({
          act: z.string().openapi({ description: 'A listed act, or the stem of the verb.' }),
          statement: z.string(),
          scope: z.enum(['report', 'headline', 'sentence']).openapi({
            description:
              'How far the statement reaches: `report` no place of the report tells the act with an agent, `headline` its headline does not, `sentence` the linked sentence does not.',
          }),
          tier,
          cells: z
            .array(
              z.object({
                report: count,
                span: reportSpan,
                form: voiceForm,
                agent: orNull(reportSpan),
                patient: orNull(reportSpan),
                voice: z.enum(['outlet', 'quoted', 'paraphrased']),
                namedAt: orNull(reportSpan).openapi({
                  description:
                    'In a cell without an agent: the agent where the report tells the same act with one.',
                }),
                agentWordAt: orNull(reportSpan).openapi({
                  description:
                    "In a cell without an agent: the first place of the other reports' word for it; null where it was not found.",
                }),
              }),
            )
            .openapi({ description: 'One a report, those that name an agent first.' }),
        }),
      )
      .openapi({
        description: 'Acts told with an agent in one report and without in another; worth reading first.',
      }),
    reports: z
      .array(
        z.object({
          report: count,
          forms: orNull(
            z.object({
              active: count,
              passive: count,
              agentless: count,
              nominal: count,
              intransitive: count,
            }),
          ),
        }),
      )
      .openapi({ description: 'Clauses by form; null where the language is not read.' }),
  })
  .openapi('EventVoiceResult') satisfies z.ZodType<EventVoiceResult>;
