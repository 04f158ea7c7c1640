import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extractArticle } from '../../../src/ingest/extract-article.ts';
import { dataPath } from '../../data-dir.ts';
import type { EvalTask } from '../task.ts';

/** Whether a page holds an article, against the verdicts in the regression set of Readability. */
export const extractReadableTask: EvalTask = {
  id: 'extract-readable',
  title: 'article or not (extract-mozilla-readability)',
  data: 'Mozilla Readability fixtures',
  run(dataDir) {
    const folder = dataPath(dataDir, 'extract-mozilla-readability', 'test-pages');
    let right = 0;
    let negatives = 0;
    let negativesRight = 0;
    const names = readdirSync(folder).sort();
    for (const name of names) {
      const { readerable } = JSON.parse(
        readFileSync(join(folder, name, 'expected-metadata.json'), 'utf8'),
      ) as {
        readerable: boolean;
      };
      const html = gunzipSync(readFileSync(join(folder, name, 'source.html.gz'))).toString('utf8');
      const agrees = extractArticle(html).isArticle === readerable;
      if (agrees) right++;
      if (!readerable) {
        negatives++;
        if (agrees) negativesRight++;
      }
    }
    const protocol = `${names.length} pages, ${negatives} of them no article; the model saw the readable ones`;
    const anchor = 'its own tool agrees by construction';
    return [
      { metric: 'isArticle accuracy', ours: right / names.length, anchor, must: 0.93, aim: 0.97, protocol },
      {
        metric: 'pages without an article known',
        ours: negativesRight / negatives,
        anchor,
        must: null,
        aim: null,
        protocol,
      },
    ];
  },
};
