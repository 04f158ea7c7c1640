import type { AttributionReading } from '../attribution/reading.ts';
import type { SourcesResult } from '../attribution/sources-matrix.ts';
import type { Lens } from '../lens.ts';
import type { VoiceStretch } from '../voice/voice-lens.ts';
import type { WordingResult } from '../wording/result.ts';
import { type Credit, readCredits, withOutlets } from './credits.ts';
import { originGraph } from './graph.ts';
import { originGroups } from './groups.ts';
import type { OriginsResult } from './result.ts';
import { nearCopies } from './shared-wording.ts';

/** From republisher to outlet to outlet quoted to speaker or document; and how many origins the reports have. */
export const origins: Lens<'origins', Credit[], OriginsResult> = {
  id: 'origins',
  title: 'Origins',
  description:
    'The graph from each report over the outlet whose text it is, the media that it cites and the documents it is based ' +
    'on, to who spoke, each step with its words and whether they state it or it was inferred; and the reports grouped by ' +
    'origin, so that ten copies of a wire story count as one. Credit lines and copies are found in every language, ' +
    'citations in English. It does not say that what has one origin is less true.',
  tiers: ['exact', 'pattern', 'likely'],
  languages: null,
  needs: ['wording', 'sources', 'voice'],
  read: readCredits,
  compare({ texts, readings: read, readingsOf, resultOf }) {
    const readings = read.map((credits) => withOutlets(credits, texts));
    const ledgers = readingsOf<AttributionReading>('sources');
    const wording = resultOf<WordingResult>('wording');
    const copies = nearCopies(texts, readingsOf<VoiceStretch[]>('voice'), wording);
    const graph = originGraph(texts, ledgers, readings, resultOf<SourcesResult>('sources'));
    const { builder } = graph;
    for (const { a, b, direction, evidence } of wording.directions) {
      if (direction !== 'aToB' && direction !== 'bToA') continue;
      const [from, to] = direction === 'aToB' ? [b, a] : [a, b];
      const stated = evidence.filter(({ span, pointsTo }) => span !== null && pointsTo === direction);
      builder.edge(
        { from: builder.report(from, ''), to: builder.report(to, ''), kind: 'reuses' },
        {
          basis: stated.length > 0 ? 'stated' : 'inferred',
          tier: 'likely',
          evidence: [
            ...stated.map(({ span }) => ({ report: span!.report, span, value: null })),
            ...wording.reuse
              .filter((one) => one.a.report === a && one.b.report === b)
              .slice(0, 1)
              .flatMap((one) => [one.a, one.b].map((span) => ({ report: span.report, span, value: null }))),
          ],
        },
      );
    }
    const groups = originGroups(
      { texts, ledgers, credits: readings, copies, directions: wording.directions },
      graph,
    );
    return {
      reportCount: texts.length,
      independentOrigins: groups.length,
      groups,
      nodes: builder.nodes,
      edges: builder.edges,
    };
  },
};
