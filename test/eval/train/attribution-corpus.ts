import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Paragraph, readParagraph } from '../../../src/lenses/attribution/paragraph.ts';
import { findQuotations, paragraphsOf } from '../../../src/lenses/voice/quotations.ts';
import { dataPath } from '../../data-dir.ts';

type Chars = [number, number][];

/** One gold attribution; offsets are UTF-16 code units of the document's text. */
export interface GoldAttribution {
  source: Chars;
  cue: Chars;
  content: Chars;
}

export interface GoldDocument {
  name: string;
  text: string;
  attributions: GoldAttribution[];
}

/** The articles of one part of PolNeAR that have an annotation; of several annotators the first by name counts. */
export function readPolnear(dataDir: string, part: 'train' | 'dev'): GoldDocument[] {
  const texts = dataPath(dataDir, 'polnear', part, 'text');
  const annotations = readdirSync(dataPath(dataDir, 'polnear', part, 'attributions')).sort();
  return readdirSync(texts)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const stem = name.slice(0, -4);
      const file = annotations.find((a) => a.startsWith(`${stem}_`));
      if (file === undefined) return [];
      const raw = readFileSync(join(texts, name), 'utf8');
      const brat = readFileSync(join(dataDir, 'polnear', part, 'attributions', file), 'utf8');
      return [{ name: stem, text: raw, attributions: parseBrat(brat, codePointOffsets(raw)) }];
    });
}

/** UTF-16 offset of every code point: the annotation counts code points. */
function codePointOffsets(text: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const char of text) {
    offsets.push(at);
    at += char.length;
  }
  offsets.push(at);
  return offsets;
}

function parseBrat(brat: string, offsets: number[]): GoldAttribution[] {
  const spans = new Map<string, Chars>();
  const attributions: GoldAttribution[] = [];
  const lines = brat.split('\n').map((line) => line.split('\t'));
  for (const [id, body] of lines) {
    if (!/^T\d+$/.test(id ?? '')) continue;
    const parts = body!.slice(body!.indexOf(' ') + 1).split(';');
    spans.set(
      id!,
      parts.map((part) => part.split(' ').map((n) => offsets[Number(n)]!) as [number, number]),
    );
  }
  for (const [id, body] of lines) {
    if (!/^E\d+$/.test(id ?? '')) continue;
    const gold: GoldAttribution = { source: [], cue: [], content: [] };
    for (const role of body!.split(' ')) {
      const [name, ref] = role.split(':');
      const key = name!.replace(/\d+$/, '').toLowerCase();
      if (key in gold) gold[key as keyof GoldAttribution].push(...(spans.get(ref!) ?? []));
    }
    if (gold.cue.length > 0 && gold.content.length > 0) attributions.push(gold);
  }
  return attributions;
}

/** Roles of a token, as the tagger labels them: 0 none, B- and I- of cue, source and content. */
export const ROLE = { none: 0, cue: 1, source: 3, content: 5 } as const;

export interface LabelledParagraph extends Paragraph {
  /** Role of each token: 0, or odd where a stretch begins and even where it goes on. */
  label: Uint8Array;
  /** Index of the gold attribution each token belongs to, or -1. A shared source counts for the first. */
  owner: Int32Array;
  /** By gold attribution: the tokens of this paragraph that its source has, shared ones included. */
  sourceTokens: Record<number, number[]>;
}

/** The paragraphs of a document as the tagger reads them, with gold labels. */
export function labelDocument(document: GoldDocument): LabelledParagraph[] {
  const { text, attributions } = document;
  const quotations = findQuotations(text);
  const role = new Uint8Array(text.length);
  const owner = new Int32Array(text.length).fill(-1);
  attributions.forEach((gold, index) => {
    for (const key of ['content', 'source', 'cue'] as const) {
      for (const [start, end] of gold[key]) {
        for (let k = start; k < end; k++) {
          if (role[k] !== 0 && key === 'content') continue;
          role[k] = ROLE[key];
          if (owner[k] === -1 || key !== 'source') owner[k] = index;
        }
      }
    }
  });
  return paragraphsOf(text).map(([from, to], index) => {
    const paragraph = readParagraph(text, from, to, quotations, index === 0);
    const label = new Uint8Array(paragraph.size);
    const owners = new Int32Array(paragraph.size).fill(-1);
    for (let i = 0; i < paragraph.size; i++) {
      const at = paragraph.start[i]!;
      owners[i] = owner[at]!;
      const before = i > 0 ? role[paragraph.start[i - 1]!]! : 0;
      const goesOn = before === role[at] && owners[i] === owners[i - 1];
      label[i] = role[at] === 0 ? 0 : role[at]! + (goesOn ? 1 : 0);
    }
    const sourceTokens: Record<number, number[]> = {};
    attributions.forEach((gold, k) => {
      for (const [start, end] of gold.source) {
        if (start >= to || end <= from) continue;
        const covered = paragraph.start.flatMap((at, i) => (at >= start && at < end ? [i] : []));
        sourceTokens[k] = [...(sourceTokens[k] ?? []), ...covered];
      }
    });
    return { ...paragraph, label, owner: owners, sourceTokens };
  });
}
