import { compareRevisions } from '../../src/comparison/compare.ts';
import type { RevisionText } from '../../src/text/span.ts';

interface Work {
  pairs: [RevisionText, RevisionText][];
  times: number;
}

/**
 * The engine alone in workerd: does the work that many times and answers with the number of links, so that
 * nothing is left out as unused. Clocks stand still in there while it works: the time is taken outside.
 */
export default {
  async fetch(request: Request): Promise<Response> {
    if (request.method !== 'POST') return new Response('ready');
    const { pairs, times } = (await request.json()) as Work;
    let links = 0;
    for (let time = 0; time < times; time++) {
      for (const pair of pairs) links += compareRevisions(pair).wording?.links.length ?? 0;
    }
    return Response.json({ links });
  },
};
