import { lenses } from '../../src/lenses/registry.ts';
import type { RevisionText } from '../../src/text/span.ts';

interface Work {
  texts: RevisionText[];
  only: string[];
  times: number;
}

/** Reading alone in workerd: each text through the lenses asked for, that many times. The time is taken outside. */
export default {
  async fetch(request: Request): Promise<Response> {
    if (request.method !== 'POST') return new Response('ready');
    const { texts, only, times } = (await request.json()) as Work;
    const asked = lenses.filter((lens) => only.includes(lens.id));
    let readings = 0;
    for (let time = 0; time < times; time++) {
      for (const text of texts) {
        const done = new Map<string, unknown>();
        for (const lens of asked) {
          done.set(lens.id, lens.read(text, { of: <R>(id: string) => done.get(id) as R }));
          readings++;
        }
      }
    }
    return Response.json({ readings });
  },
};
