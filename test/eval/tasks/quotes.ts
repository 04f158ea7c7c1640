import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findQuotations } from '../../../src/lenses/voice/quotations.ts';
import { dataPath } from '../../data-dir.ts';
import type { EvalRow, EvalTask } from '../task.ts';

/** A text whose quoted stretches are known because its marks open and close strictly in turn. */
interface Marked {
  /** Pieces in reading order; every second one is quoted, paragraph by paragraph. */
  paragraphs: string[][];
}

const STYLES: [name: string, open: string, close: string][] = [
  ['straight', '"', '"'],
  ['curly', '“', '”'],
  ['German low-high', '„', '“'],
  ['angles', '«', '»'],
  ['angles with spaces', '«\u00A0', '\u00A0»'],
  ['CJK brackets', '「', '」'],
  ['curly around single', '“‘', '’”'],
  ['single curly', '‘', '’'],
];

/** Basil's reports with double marks in strict turns, put into every style, its long quotations also run over paragraphs. */
export const quotesTask: EvalTask = {
  id: 'quotes',
  title: 'quoted characters found as quoted (basil)',
  data: 'BASIL, quotation marks put into other styles',
  run(dataDir) {
    const texts = readMarked(dataDir);
    const rows = STYLES.map(([name, open, close]) => row(name, texts, open, close, false));
    rows.push(row('curly, run over paragraphs', texts, '“', '”', true));
    rows.push(row('straight, run over paragraphs', texts, '"', '"', true));
    return rows;
  },
};

function readMarked(dataDir: string): Marked[] {
  const folder = dataPath(dataDir, 'basil', 'articles');
  return readdirSync(folder)
    .sort()
    .flatMap((file): Marked[] => {
      const article = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const paragraphs = (article['body-paragraphs'] as string[][]).map((sentences) => sentences.join(' '));
      const inTurn = paragraphs.filter((p) => /[“"]/.test(p)).every((p) => marksInTurn(p));
      if (!inTurn || !paragraphs.some((p) => /[“"]/.test(p))) return [];
      // Singles are left out of the truth, so a text that could use them as marks tells nothing here.
      return [
        { paragraphs: paragraphs.filter((p) => !/[‘„«「`]|(?:^|\s)'/.test(p)).map((p) => p.split(/[“”"]/)) },
      ];
    });
}

function marksInTurn(paragraph: string): boolean {
  const marks = paragraph.match(/[“”"]/g)?.join('') ?? '';
  return /^(?:“”|"")*$/.test(marks) && !/(?:^|[\s(])[“"]\s|\s[”](?=\s|$)/.test(paragraph);
}

function row(name: string, texts: Marked[], open: string, close: string, runOver: boolean): EvalRow {
  let quoted = 0;
  let found = 0;
  let claimed = 0;
  for (const { paragraphs } of texts) {
    let text = '';
    const truth: [number, number][] = [];
    for (const pieces of paragraphs) {
      if (text !== '') text += '\n\n';
      pieces.forEach((piece, index) => {
        if (index % 2 === 0) {
          text += piece;
          return;
        }
        const parts = runOver && index === pieces.length - 2 ? cutSentences(piece) : [piece];
        parts.forEach((part, k) => {
          if (k > 0) text += '\n\n';
          text += open;
          truth.push([text.length, text.length + part.length]);
          text += part;
        });
        text += close;
      });
    }
    const mask = new Uint8Array(text.length);
    for (const q of findQuotations(text)) mask.fill(1, q.start, q.end);
    const truthMask = new Uint8Array(text.length);
    for (const [start, end] of truth) truthMask.fill(1, start, end);
    for (let i = 0; i < text.length; i++) {
      if (open.includes(text[i]!) || close.includes(text[i]!) || /\s/.test(text[i]!)) continue;
      quoted += truthMask[i]!;
      found += truthMask[i]! & mask[i]!;
      claimed += mask[i]!;
    }
  }
  return {
    metric: `${name}: recall (precision ${(found / claimed).toFixed(4)})`,
    ours: found / quoted,
    anchor: '-',
    must: 0.995,
    aim: 1,
    protocol: `${texts.length} reports, ${quoted} quoted characters; nothing tuned but the rules read here`,
  };
}

function cutSentences(piece: string): string[] {
  return piece.length > 120 ? piece.split(/(?<=[.!?])\s+(?=\p{Lu})/u) : [piece];
}
