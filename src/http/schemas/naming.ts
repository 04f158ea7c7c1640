import { z } from '@hono/zod-openapi';
import type { NamingResult } from '../../lenses/naming/result.ts';
import { reportSpan, tier } from './span.ts';

const count = z.number().int().min(0);

export const entityKind = z.enum(['person', 'organisation', 'place', 'group', 'other']).openapi('EntityKind');

export const labelType = z.enum(['name', 'title', 'description', 'acronym']).openapi('LabelType', {
  description:
    '`name`: a name alone; `title`: title, office or nationality with a name; `description`: apposition, copula or a phrase that resolves; `acronym`: initials.',
});

const label = z
  .object({
    text: z.string().openapi({ description: 'As the first place words it.' }),
    type: labelType,
    count,
    first: reportSpan,
    spans: z.array(reportSpan).openapi({ description: 'Every place, in reading order.' }),
    voices: z
      .object({ outlet: count, quoted: count, paraphrased: count })
      .openapi({ description: 'Places by whose voice they stand in.' }),
  })
  .openapi('NamingLabel');

const referent = z
  .object({
    id: z.string(),
    kind: entityKind,
    canonical: z.string().openapi({ description: 'The fullest name in the reports.' }),
    cells: z
      .array(z.object({ report: count, labels: z.array(label), total: count }))
      .openapi({ description: 'One for each report that names it.' }),
    onlyIn: z
      .array(
        z.object({
          span: reportSpan,
          type: labelType,
          notFoundIn: z.array(count),
          unknownIn: z.array(count),
        }),
      )
      .openapi({
        description:
          "Titles and descriptions in an outlet's own voice with words that no other report uses for this referent.",
      }),
    because: z.array(z.enum(['name', 'alias', 'acronym', 'description', 'place', 'curated'])).openapi({
      description: 'What makes the labels one referent; `curated`: pins of the event have part in it.',
    }),
    tier,
  })
  .openapi('Referent');

/** Result of the lens `naming`. */
export const naming = z
  .object({
    referents: z.array(referent).openapi({ description: 'Those named most differently first.' }),
    acts: z
      .array(
        z.object({
          subject: z.string().openapi({ description: 'Id of the referent before the verb.' }),
          object: z.string().openapi({ description: 'Id of the referent after the verb.' }),
          a: reportSpan,
          b: reportSpan,
        }),
      )
      .openapi({
        description: 'Verbs that differ where two linked sentences have the same subject and object.',
      }),
    notApplicable: z.array(count).openapi({ description: 'Reports in a language that is not read.' }),
  })
  .openapi('NamingResult') satisfies z.ZodType<NamingResult>;
