import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNaming } from '../../../src/lenses/naming/naming.ts';
import { segment } from '../../../src/text/segment/segment.ts';
import type { RevisionText } from '../../../src/text/span.ts';
import { dataPath } from '../../data-dir.ts';
import { readNewsEvents } from '../newswcl.ts';
import type { EvalRow, EvalTask } from '../task.ts';

/** A text with the heads of names that a reader would list: lower case, each of them in the text. */
export interface NamedText {
  id: string;
  looked: boolean;
  text: RevisionText;
  heads: Set<string>;
}

/** Heads of main entities (basil) and of named ACTOR mentions (newswcl50) found, beside the names offered a document. */
export const namesTask: EvalTask = {
  id: 'names',
  title: 'names of people and organisations found: recall of heads at candidates a document',
  data: 'BASIL main entities; NewsWCL50 actors',
  run(dataDir) {
    const basil = readBasil(dataDir);
    const actors = readActors(dataDir);
    const parts: [string, NamedText[]][] = [
      ['basil and newswcl50', [...basil, ...actors]],
      ['basil, aside', basil.filter((t) => !t.looked)],
      ['basil, looked at', basil.filter((t) => t.looked)],
      ['newswcl50, looked at', actors],
    ];
    return parts.flatMap(([name, texts]): EvalRow[] => {
      const ours = recall(texts, (text) => offered(text));
      const regex = recall(texts, capitalisedRuns);
      return [
        {
          metric: `${name}: recall of heads (at ${ours.candidates.toFixed(1)})`,
          ours: ours.recall,
          anchor: `capitalised runs ${regex.recall.toFixed(3)} at ${regex.candidates.toFixed(1)} here; wink .918 at 37`,
          must: ours.candidates <= 40 ? 0.95 : null,
          aim: ours.candidates <= 30 ? 0.97 : null,
          protocol: `${texts.length} documents, ${texts.reduce((n, t) => n + t.heads.size, 0)} heads; a head is found where a label has the word`,
        },
      ];
    });
  },
};

export function offered(text: RevisionText): string[] {
  const { entities } = readNaming(text, segment(text));
  return entities.map((entity) =>
    entity.labels.map((label) => text[label.field].slice(label.start, label.end)).join(' | '),
  );
}

function capitalisedRuns(text: RevisionText): string[] {
  const all = `${text.headline}\n${text.body}`;
  return [...new Set(all.match(/\b[A-Z][\p{L}.'’-]+(?: (?:of |the |and )?[A-Z][\p{L}.'’-]+)*/gu))];
}

function recall(
  texts: readonly NamedText[],
  offer: (text: RevisionText) => string[],
): { recall: number; candidates: number } {
  let found = 0;
  let heads = 0;
  let candidates = 0;
  for (const { text, heads: wanted } of texts) {
    const names = offer(text);
    candidates += names.length;
    const words = new Set(names.flatMap((name) => wordsOf(name)));
    heads += wanted.size;
    for (const head of wanted) if (words.has(head)) found++;
  }
  return { recall: found / heads, candidates: candidates / texts.length };
}

export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function headOf(name: string): string | undefined {
  return wordsOf(name.replace(/,.*$/, '').replace(/\b(?:Jr|Sr)\b\.?$|\bI{2,3}$/, '')).at(-1);
}

export function readBasil(dataDir: string): NamedText[] {
  const folder = dataPath(dataDir, 'basil', 'articles');
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const article = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const body = (article['body-paragraphs'] as string[][])
        .map((sentences) => sentences.join(' '))
        .join('\n\n');
      const text = revision(String(article.title ?? '').trim(), body);
      const present = new Set(wordsOf(`${text.headline} ${text.body}`));
      const heads = (article['main-entities'] as string[])
        .map(headOf)
        .filter((head) => head !== undefined && present.has(head));
      const event = String(article['triplet-uuid']);
      return {
        id: file,
        looked: createHash('sha256').update(event).digest()[0]! % 2 === 0,
        text,
        heads: new Set(heads as string[]),
      };
    });
}

/** Heads of ACTOR mentions that are written with a capital; all were read while the rules were written. */
export function readActors(dataDir: string): NamedText[] {
  return readNewsEvents(dataDir, '2020').flatMap((event) =>
    [...event.documents].map(([id, { headline, body }]) => {
      const present = new Set(wordsOf(`${headline} ${body}`));
      const named = event.mentions.filter((m) => m.document === id && m.type === 'ACTOR');
      const heads = named
        .map((m) =>
          m.words
            .replace(/ ,.*$/, '')
            .replace(/ (?:of|in|for|to|from|on|at|with|who|'s) .*$/, '')
            .split(' '),
        )
        .map((words) => words.filter((word) => !/^(?:Jr\.?|Sr\.?|I{2,3}|\.)$/.test(word)).at(-1) ?? '')
        .filter((word) => /^\p{Lu}/u.test(word))
        .flatMap((word) => wordsOf(word).slice(-1))
        .filter((head) => present.has(head));
      return { id, looked: true, text: revision(headline, body), heads: new Set(heads) };
    }),
  );
}

function revision(headline: string, body: string): RevisionText {
  return { headline, subheadline: '', body, language: 'en', publishedAt: null, outlet: null, fullText: true };
}
