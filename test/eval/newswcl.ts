import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPath } from '../data-dir.ts';

/** A mention that readers marked: its place in the body of its document, or in the headline. */
export interface GoldMention {
  document: string;
  /** `ACTOR`, `COUNTRY`, `GROUP`, `EVENT` ...; joined by + where it stands for several. */
  type: string;
  chain: string;
  words: string;
  sentence: number;
  firstToken: number;
  lastToken: number;
}

export interface NewsEvent {
  id: string;
  documents: Map<string, { headline: string; body: string }>;
  mentions: GoldMention[];
}

/** The five events of NewsWCL50 that have text, with the mentions of one annotation round. */
export function readNewsEvents(dataDir: string, round: '2019' | '2020'): NewsEvent[] {
  const folder = dataPath(dataDir, 'newswcl50');
  return readdirSync(folder)
    .filter((name) => /^\d+_/.test(name))
    .sort()
    .map((id) => {
      const documents = new Map<string, { headline: string; body: string }>();
      for (const file of readdirSync(join(folder, id)).sort()) {
        if (!file.endsWith('.json')) continue;
        const article = JSON.parse(readFileSync(join(folder, id, file), 'utf8')) as {
          title: string;
          text: string;
        };
        const body = article.text.replace(/\s*\n\s*/g, '\n\n').trim();
        documents.set(file.replace('.json', ''), { headline: article.title ?? '', body });
      }
      const number = id.split('_')[0]!;
      const path = join(folder, id, 'annotation', `${round}_annot`, `concept_mentions_${number}.json`);
      const raw = JSON.parse(readFileSync(path, 'utf8')) as {
        doc_id: string;
        mention_type: string;
        coref_chain: string;
        tokens_str: string;
        sent_id: number;
        tokens_number: number[];
      }[];
      const mentions = raw.map((m) => ({
        document: m.doc_id,
        type: m.mention_type,
        chain: m.coref_chain,
        words: m.tokens_str,
        sentence: m.sent_id,
        firstToken: m.tokens_number[0]!,
        lastToken: m.tokens_number.at(-1)!,
      }));
      return { id, documents, mentions };
    });
}
