import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { extractArticle } from '../../src/ingest/extract-article.ts';

interface Work {
  html: string;
  with: 'ours' | 'readability';
  times: number;
}

/** Extraction alone in workerd, that many times, ours or the widely used one. The time is taken outside. */
export default {
  async fetch(request: Request): Promise<Response> {
    if (request.method !== 'POST') return new Response('ready');
    const { html, with: by, times } = (await request.json()) as Work;
    let characters = 0;
    for (let time = 0; time < times; time++) {
      characters +=
        by === 'ours' ? extractArticle(html, 'https://site.example/a').text.length : readable(html);
    }
    return Response.json({ characters });
  },
};

function readable(html: string): number {
  const document = parseHTML(html).document as unknown as ConstructorParameters<typeof Readability>[0];
  return new Readability(document).parse()?.textContent?.length ?? 0;
}
