import { z } from '@hono/zod-openapi';
import type { OriginsResult } from '../../lenses/origins/result.ts';
import { orNull } from './scalars.ts';
import { reportSpan, tier } from './span.ts';

const index = z.number().int().min(0);

export const basis = z.enum(['stated', 'inferred']).openapi('Basis', {
  description:
    '`stated`: the words of the evidence say it; `inferred`: carried over from another place of the text, or read off shared wording.',
});

const originEvidence = z
  .object({
    report: index,
    span: orNull(reportSpan),
    value: orNull(z.union([z.string(), z.number()])).openapi({
      description: "An outlet's name, a byline, a share, as they are held beside the text.",
    }),
  })
  .openapi('OriginEvidence');

/** Result of the lens `origins`. */
export const origins = z
  .object({
    reportCount: index,
    independentOrigins: index.openapi({
      description:
        'Number of groups: how many origins the reports have between them, as far as their words show.',
    }),
    groups: z
      .array(
        z.object({
          reports: z.array(index),
          origin: orNull(z.string()).openapi({
            description:
              'The node where their chains meet; null where nothing shows it, or they name one another.',
          }),
          reasons: z.array(
            z.object({
              kind: z.enum(['republishes', 'sharedWording', 'citesForMostOfIt']),
              reports: z.array(index),
              basis,
              tier,
              evidence: z.array(originEvidence),
            }),
          ),
        }),
      )
      .openapi({
        description: 'Reports that rest on one origin; one that stands alone is a group of its own.',
      }),
    nodes: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(['report', 'outlet', 'agency', 'media', 'document', 'organisation', 'speaker']),
        label: z.string(),
        named: z.boolean().openapi({
          description: 'False for a description ("an official"): never taken for another of its kind.',
        }),
        report: orNull(index).openapi({
          description: 'The report itself, or the report of the event that holds the document.',
        }),
      }),
    ),
    edges: z
      .array(
        z.object({
          from: z.string(),
          to: z.string(),
          kind: z.enum([
            'publishedBy',
            'republishes',
            'credits',
            'reuses',
            'cites',
            'basedOn',
            'linksTo',
            'quotes',
          ]),
          basis,
          tier,
          evidence: z.array(originEvidence),
          attributions: z.array(z.object({ report: index, attribution: index })).openapi({
            description: "The attributions that took this way, as indices of the reports' ledgers.",
          }),
        }),
      )
      .openapi({ description: "From the reader's side to the origin." }),
  })
  .openapi('OriginsResult') satisfies z.ZodType<OriginsResult>;
