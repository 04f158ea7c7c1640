import { readFileSync } from 'node:fs';
import type { RevisionText } from '../../src/text/span.ts';
import { dataPath } from '../data-dir.ts';

/** One topic of ECB+: its documents as reports, and which sentence pairs of two documents are linked. */
export interface EcbTopic {
  id: string;
  docs: string[];
  texts: RevisionText[];
  /** Per document the sentence numbers of the corpus, in the order of the text's paragraphs. */
  sentences: number[][];
  /** True where the two sentences share two events, or one event and two entities. */
  linked(docA: number, sentenceA: number, docB: number, sentenceB: number): boolean;
}

interface Mention {
  coref_chain: string;
  doc_id: string;
  sent_id: number;
  is_singleton: boolean;
}

/**
 * Reads a part of ECB+ as topics (both events of a topic stand in one, as in the corpus: the hard case). Every
 * sentence is a paragraph of its own. Throws MissingData.
 */
export function readEcbTopics(dataDir: string, part: 'Train' | 'Dev'): EcbTopic[] {
  const file = (name: string) =>
    readFileSync(dataPath(dataDir, 'ecbplus-coref', `ECB_${part}_${name}`), 'utf8');
  const documents = new Map<string, Map<number, string[]>>();
  for (const line of file('corpus.txt').split('\n')) {
    const [doc, sentence, , token] = line.split('\t');
    if (doc === undefined || sentence === undefined || token === undefined) continue;
    const known = documents.get(doc) ?? new Map<number, string[]>();
    documents.set(doc, known);
    const tokens = known.get(Number(sentence)) ?? [];
    known.set(Number(sentence), tokens);
    tokens.push(token);
  }
  const events = chains(JSON.parse(file('Event_gold_mentions.json')) as Mention[]);
  const entities = chains(JSON.parse(file('Entity_gold_mentions.json')) as Mention[]);
  const topics = new Map<string, string[]>();
  for (const doc of documents.keys()) {
    const topic = doc.split('_')[0]!;
    topics.set(topic, [...(topics.get(topic) ?? []), doc]);
  }
  return [...topics].map(([id, docs]) => {
    const sentences = docs.map((doc) => [...documents.get(doc)!.keys()]);
    return {
      id,
      docs,
      sentences,
      texts: docs.map((doc) => revision([...documents.get(doc)!.values()])),
      linked(docA, sentenceA, docB, sentenceB) {
        const a = `${docs[docA]} ${sentenceA}`;
        const b = `${docs[docB]} ${sentenceB}`;
        const sharedEvents = common(events.get(a), events.get(b));
        return sharedEvents >= 2 || (sharedEvents === 1 && common(entities.get(a), entities.get(b)) >= 2);
      },
    };
  });
}

function chains(mentions: Mention[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const mention of mentions) {
    if (mention.is_singleton) continue;
    const key = `${mention.doc_id} ${mention.sent_id}`;
    found.set(key, (found.get(key) ?? new Set()).add(mention.coref_chain));
  }
  return found;
}

function common(a: Set<string> | undefined, b: Set<string> | undefined): number {
  return a === undefined || b === undefined ? 0 : [...a].filter((chain) => b.has(chain)).length;
}

function revision(sentences: string[][]): RevisionText {
  const body = sentences.map(detokenize).join('\n\n');
  return {
    headline: '',
    subheadline: '',
    body,
    language: 'en',
    publishedAt: null,
    outlet: null,
    fullText: false,
  };
}

function detokenize(tokens: string[]): string {
  return tokens
    .join(' ')
    .replace(/(?:``|“) ?/g, '“')
    .replace(/ ?(?:''|”)/g, '”')
    .replace(/ ([.,;:!?%)\]]|'s\b|n't\b|’s\b)/g, '$1')
    .replace(/([([$]) /g, '$1')
    .replace(/\s+/g, ' ');
}
