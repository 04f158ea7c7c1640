import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { segment } from '../../../src/text/segment/segment.ts';
import { splitSentences } from '../../../src/text/segment/sentence-boundaries.ts';
import { dataPath } from '../../data-dir.ts';
import type { EvalRow, EvalTask } from '../task.ts';

interface GoldenCase {
  lang: string;
  golden: boolean;
  text: string;
  sentences: string[];
}

/** Sentence boundaries: inside the paragraphs of basil, and the golden rules of 21 languages. */
export const boundariesTask: EvalTask = {
  id: 'boundaries',
  title: 'sentence boundaries: basil paragraphs, golden rules',
  data: 'BASIL paragraphs; Golden Rules of Pragmatic Segmenter',
  run(dataDir) {
    return [...basilRows(dataDir), ...goldenRows(dataDir)];
  },
};

function basilRows(dataDir: string): EvalRow[] {
  const folder = dataPath(dataDir, 'basil', 'articles');
  const intl = new Intl.Segmenter('en', { granularity: 'sentence' });
  const ours = new BoundaryCounts();
  const runtime = new BoundaryCounts();
  for (const name of readdirSync(folder)) {
    const article = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { 'body-paragraphs': string[][] };
    for (const sentences of article['body-paragraphs']) {
      const trimmed = sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
      const text = trimmed.join(' ');
      let at = 0;
      const gold = trimmed.slice(0, -1).map((sentence) => {
        at += sentence.length + 1;
        return at - 1;
      });
      ours.add(
        gold,
        splitSentences(text).map(([, end]) => end),
      );
      runtime.add(
        gold,
        [...intl.segment(text)].map((s) => s.index + s.segment.trimEnd().length),
      );
    }
  }
  return [
    {
      metric: 'basil: boundary F1',
      ours: ours.f1,
      anchor: `Intl.Segmenter ${runtime.f1.toFixed(3)} here; wink-nlp .922, sbd .925, Segmenter + abbreviations .951`,
      must: 0.97,
      aim: 0.985,
      protocol: `boundaries inside paragraphs, 150 articles; P ${ours.precision.toFixed(3)} R ${ours.recall.toFixed(3)}; the rules were written looking at these paragraphs`,
    },
  ];
}

class BoundaryCounts {
  private hits = 0;
  private found = 0;
  private gold = 0;

  /** Ends of sentences; the last end of `found` is the end of the paragraph and no boundary. */
  add(gold: readonly number[], found: readonly number[]): void {
    const expected = new Set(gold);
    const inner = found.slice(0, -1);
    this.hits += inner.filter((end) => expected.has(end)).length;
    this.found += inner.length;
    this.gold += expected.size;
  }

  get precision(): number {
    return this.hits / this.found;
  }
  get recall(): number {
    return this.hits / this.gold;
  }
  get f1(): number {
    return (2 * this.hits) / (this.found + this.gold);
  }
}

function goldenRows(dataDir: string): EvalRow[] {
  const cases = readFileSync(dataPath(dataDir, 'sent-golden-rules', 'cases.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldenCase);
  const rules = cases.filter((c) => c.golden);
  return [
    {
      metric: 'English golden rules: share met',
      ours: shareMet(rules.filter((c) => c.lang === 'en')),
      anchor: 'Pragmatic .981, OpenNLP .596, CoreNLP .596, Punkt .462',
      must: 0.9,
      aim: 0.98,
      protocol: '52 rules',
    },
    {
      metric: 'golden rules of all languages: share met',
      ours: shareMet(rules),
      anchor: '',
      must: null,
      aim: null,
      protocol: `${rules.length} rules, ${new Set(rules.map((c) => c.lang)).size} languages`,
    },
    {
      metric: 'further cases of all languages: share met',
      ours: shareMet(cases.filter((c) => !c.golden)),
      anchor: '',
      must: null,
      aim: null,
      protocol: 'many are word-processor documents; some were looked at while the rules were written',
    },
  ];
}

function shareMet(cases: readonly GoldenCase[]): number {
  const met = cases.filter(({ text, sentences }) => {
    const found = segment({ headline: '', subheadline: '', body: text }).map(({ start, end }) =>
      text.slice(start, end),
    );
    return JSON.stringify(found.map(plain)) === JSON.stringify(sentences.map(plain));
  });
  return met.length / cases.length;
}

function plain(sentence: string): string {
  return sentence.replaceAll(/\s+/gu, ' ').trim();
}
