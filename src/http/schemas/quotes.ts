import { z } from '@hono/zod-openapi';
import type { QuotesResult } from '../../lenses/quotes/result.ts';
import { orNull } from './scalars.ts';
import { reportSpan, tier } from './span.ts';

const count = z.number().int().min(0);
const spanOrNull = orNull(reportSpan);

const change = z
  .object({
    kind: z.enum(['replaced', 'inserted', 'deleted']),
    a: spanOrNull.openapi({ description: 'In the rendering, or document, compared with.' }),
    b: spanOrNull.openapi({ description: 'In this rendering; null where it has no words there.' }),
  })
  .openapi('QuoteChange');

const differenceKind = z
  .enum(['reworded', 'otherSpeaker', 'spliced', 'otherVerb', 'trimmed', 'paraphrased'])
  .openapi('QuoteDifferenceKind', {
    description:
      '`reworded`: words differ inside the marks; `otherSpeaker`: the same words given to somebody else; `spliced`: words inside are left out; `otherVerb`: introduced by a verb of another force; `trimmed`: begins later or ends earlier; `paraphrased`: given without marks.',
  });

const difference = z
  .object({
    kind: differenceKind,
    changes: z.array(change),
    cut: z
      .enum(['sentences', 'words'])
      .nullable()
      .openapi({ description: 'Of words left out: whole sentences, or part of one.' }),
    joint: z.enum(['nothing', 'ellipsis', 'pieces']).nullable().openapi({
      description: 'Of words left out inside: what stands there instead; `pieces`: other words.',
    }),
    tier,
  })
  .openapi('QuoteDifference');

const primary = z
  .object({
    status: z.enum(['verbatim', 'partial', 'paraphraseInQuotes', 'notInPrimary', 'primaryNotHeld']).openapi({
      description:
        '`verbatim`: its words in order, brackets and ellipses aside; `partial`: words inside left out without a mark; `paraphraseInQuotes`: words differ; `notInPrimary`: attributed to the document, whose full text does not have it; `primaryNotHeld`: attributed to a document that the event does not hold.',
    }),
    document: count.nullable().openapi({ description: 'Index of the document in `reports`.' }),
    attributedTo: spanOrNull.openapi({ description: 'The words that attribute it to a document.' }),
    passages: z.array(reportSpan).openapi({ description: 'Its places in the document.' }),
    changes: z.array(change).openapi({ description: 'Document (`a`) against quotation (`b`).' }),
    tier,
  })
  .openapi('PrimaryCheck');

const given = {
  report: count,
  pieces: z
    .array(reportSpan)
    .openapi({ description: 'The words without their marks; a split quotation has several pieces.' }),
  form: z.enum(['quoted', 'mixed', 'paraphrased']),
  speaker: spanOrNull,
  inferred: z
    .boolean()
    .openapi({ description: 'The speaker is named elsewhere, or carried from running speech.' }),
  cue: spanOrNull,
  via: spanOrNull,
  attribution: count.nullable().openapi({ description: "Index in the report's ledger of attributions." }),
  primary: orNull(primary).openapi({ description: 'Held against a document of the event.' }),
};

const rendering = z
  .object({
    ...given,
    relation: z
      .enum(['fullest', 'full', 'trimmed', 'spliced', 'reworded', 'overlapping', 'paraphrased'])
      .openapi({ description: '`overlapping`: each has words at its edges that the other lacks.' }),
    comparedWith: count.nullable().openapi({ description: 'Index in `renderings`; null for the fullest.' }),
    differences: z.array(difference),
  })
  .openapi('QuoteRendering');

const reports = z.array(count);

/** Result of the lens `quotes`. */
export const quotes = z
  .object({
    utterances: z
      .array(
        z
          .object({
            id: z.string(),
            fullest: z.array(reportSpan),
            speaker: z.string().nullable().openapi({ description: 'The longest wording of a name.' }),
            kinds: z.array(differenceKind),
            renderings: z.array(rendering),
          })
          .openapi('Utterance'),
      )
      .openapi({ description: 'What several reports quote; what they give differently stands first.' }),
    onlyIn: z
      .array(
        z
          .object({
            ...given,
            notFoundIn: reports,
            unknownIn: reports.openapi({ description: 'Excerpts, and texts in another language.' }),
            linkedIn: reports.openapi({
              description:
                'Reports with a sentence linked to this one, which may give the same words without marks.',
            }),
          })
          .openapi('QuoteOnlyIn'),
      )
      .openapi({ description: 'Quotations that one report alone has.' }),
    documents: reports.openapi({ description: 'Reports of kind `document`.' }),
    notApplicable: reports.openapi({ description: 'Reports in a language whose speakers are not read.' }),
  })
  .openapi('QuotesResult') satisfies z.ZodType<QuotesResult>;
