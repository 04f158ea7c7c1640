import { compareRevisions } from '../../src/comparison/compare.ts';
import type { RevisionText } from '../../src/text/span.ts';

interface Work {
  pairs: [RevisionText, RevisionText][];
  times: number;
  /** Ids of the lenses; every lens where absent. */
  lenses?: string[];
}

/**
 * The engine alone in workerd: does the work that many times and answers with the number of results, so that
 * nothing is left out as unused. Clocks stand still in there while it works: the time is taken outside.
 */
export default {
  async fetch(request: Request): Promise<Response> {
    if (request.method !== 'POST') return new Response('ready');
    const { pairs, times, lenses } = (await request.json()) as Work;
    let findings = 0;
    for (let time = 0; time < times; time++) {
      for (const pair of pairs) findings += countOf(compareRevisions(pair, undefined, { lenses }));
    }
    return Response.json({ findings });
  },
};

function countOf(comparison: object): number {
  return Object.keys(comparison).length;
}
