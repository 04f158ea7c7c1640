import { readFileSync } from 'node:fs';
import type { StrayRule } from '../../../src/lenses/naming/attach-strays.ts';
import { sameReferent } from '../../../src/lenses/naming/same-referent.ts';
import { dataPath } from '../../data-dir.ts';
import { corefScore } from '../conll.ts';
import { headLemma } from '../head-lemma.ts';
import { type GoldMention, type NewsEvent, readNewsEvents } from '../newswcl.ts';
import type { EvalRow, EvalTask } from '../task.ts';

/** Every mention is given and belongs to something here, so stray descriptions are attached; how readily is learned. */
const RULES: StrayRule[] = [0.1, 0.15, 0.2, 0.3].flatMap((least) =>
  [1, 2, 3, 4].map((small) => ({ least, small })),
);

const ACTOR = /^ACTOR\+?$/;

/** Which given mentions are one referent: CoNLL-F1 over the mentions of all reports of an event, mean of the events. */
export const namingTask: EvalTask = {
  id: 'naming',
  title: 'same referent given the mentions: CoNLL-F1, newswcl50',
  data: 'NewsWCL50 (2019 and 2020 annotations); ECB+ entities',
  run(dataDir) {
    return [
      ...(['2019', '2020'] as const).flatMap((round) => rowsOf(round, readNewsEvents(dataDir, round))),
      ...ecbRows(dataDir),
    ];
  },
};

type Score = ReturnType<typeof corefScore>;

function rowsOf(round: string, events: readonly NewsEvent[]): EvalRow[] {
  const grid = events.map(({ mentions }) => RULES.map((strays) => clustersOf(mentions, strays)));
  const scores = events.map(({ mentions }, e) =>
    grid[e]!.map((found) => scoreOf(mentions, found, /./).conll),
  );
  // The rule of an event is the one that was best on the others.
  const chosen = events.map((_, e) => {
    const sums = RULES.map((_, r) =>
      scores.reduce((sum, own, other) => sum + (other === e ? 0 : own[r]!), 0),
    );
    return grid[e]![sums.indexOf(Math.max(...sums))]!;
  });
  const lemma = events.map(({ mentions }) => mentions.map((m) => headLemma(m.words)));
  const plain = events.map(({ mentions }) => clustersOf(mentions, undefined));
  const mean = (found: (string | number)[][], types: RegExp): Score => {
    const all = events.map(({ mentions }, e) => scoreOf(mentions, found[e]!, types));
    const of = (key: keyof Score) => all.reduce((sum, score) => sum + score[key], 0) / all.length;
    return { muc: of('muc'), b3: of('b3'), ceafe: of('ceafe'), conll: of('conll') };
  };
  const row = (
    name: string,
    types: RegExp,
    must: number | null,
    aim: number | null,
    others: string,
  ): EvalRow => {
    const ours = mean(chosen, types);
    const base = mean(lemma, types);
    const unattached = mean(plain, types);
    return {
      metric: `${round} annotation, ${name}`,
      ours: ours.conll,
      anchor: `head lemma ${base.conll.toFixed(3)} here${others}`,
      must,
      aim,
      protocol: `MUC ${ours.muc.toFixed(3)} B3 ${ours.b3.toFixed(3)} CEAFe ${ours.ceafe.toFixed(3)}; without attaching strays ${unattached.conll.toFixed(3)}; ${events.length} events, two thresholds by leaving one event out`,
    };
  };
  const first = round === '2019';
  return [
    row('all', /./, first ? 0.54 : null, first ? 0.6 : null, ', .499 known; TCA .512; XCoref .541'),
    row('ACTOR', ACTOR, first ? 0.7 : null, first ? 0.78 : null, ', .673 known; XCoref .644'),
    row('every kind of ACTOR', /^ACTOR/, null, null, ''),
  ];
}

function clustersOf(mentions: readonly GoldMention[], strays: StrayRule | undefined): number[] {
  const places = mentions.map((m, i) => ({
    report: i,
    text: m.words,
    sentence: `${m.document}:${m.sentence}`,
    from: m.firstToken,
    to: m.lastToken + 1,
  }));
  return [...sameReferent(places, strays === undefined ? { seats: true } : { seats: true, strays })];
}

function scoreOf(
  mentions: readonly GoldMention[],
  found: readonly (string | number)[],
  types: RegExp,
): Score {
  const chosen = mentions.flatMap((m, i) => (types.test(m.type) ? [i] : []));
  return corefScore(
    chosen.map((i) => mentions[i]!.chain),
    chosen.map((i) => found[i]!),
  );
}

/** Entity mentions of ECB+ by topic: other texts, never looked at while the rules were written. */
function ecbRows(dataDir: string): EvalRow[] {
  return (['Dev', 'Train'] as const).map((part) => {
    const path = dataPath(dataDir, 'ecbplus-coref', `ECB_${part}_Entity_gold_mentions.json`);
    const raw = JSON.parse(readFileSync(path, 'utf8')) as {
      doc_id: string;
      mention_type: string;
      coref_chain: string;
      tokens_str: string;
      sent_id: number;
      tokens_number: number[];
      is_singleton: boolean;
    }[];
    const topics = new Map<string, GoldMention[]>();
    for (const m of raw) {
      if (m.is_singleton || !/^(?:HUM|NON|LOC)/.test(m.mention_type)) continue;
      const topic = `${m.doc_id.split('_')[0]}${/plus/.test(m.doc_id) ? '+' : ''}`;
      const mention = {
        document: m.doc_id,
        type: m.mention_type,
        chain: m.coref_chain,
        words: m.tokens_str,
        sentence: m.sent_id,
        firstToken: m.tokens_number[0]!,
        lastToken: m.tokens_number.at(-1)!,
      };
      topics.set(topic, [...(topics.get(topic) ?? []), mention]);
    }
    const lists = [...topics.values()];
    const mean = (cluster: (mentions: GoldMention[]) => (string | number)[]) =>
      lists.reduce((sum, mentions) => sum + scoreOf(mentions, cluster(mentions), /./).conll, 0) /
      lists.length;
    return {
      metric: `ECB+ ${part.toLowerCase()}, people, things and places`,
      ours: mean((mentions) => clustersOf(mentions, undefined)),
      anchor: `head lemma ${mean((mentions) => mentions.map((m) => headLemma(m.words))).toFixed(3)} here`,
      must: null,
      aim: null,
      protocol: `${lists.length} groups of reports, ${lists.flat().length} mentions of chains with two or more; nothing attached, nothing tuned here`,
    };
  });
}
