import { z } from '@hono/zod-openapi';
import type { VoiceResult } from '../../lenses/voice/voice-lens.ts';
import { reportSpan } from './span.ts';

const words = z.number().int().min(0);

/** Result of the lens `voice`. */
export const voice = z
  .object({
    reports: z.array(
      z.object({
        report: z.number().int().min(0),
        words,
        outlet: words.openapi({ description: 'Words in the voice of the outlet.' }),
        quoted: words.openapi({ description: 'Words in quotation marks, scare quotes included.' }),
        paraphrased: words.openapi({ description: 'Words of reported speech outside of quotation marks.' }),
        scare: z
          .array(reportSpan)
          .openapi({ description: 'A few words in quotation marks that nobody is shown to have said.' }),
      }),
    ),
  })
  .openapi('VoiceResult') satisfies z.ZodType<VoiceResult>;
