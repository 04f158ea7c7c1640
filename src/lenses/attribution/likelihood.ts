import type { Draft } from './draft.ts';
import { formOf } from './form.ts';
import { cueVerb, nounOf } from './lexicon.ts';
import { LIKELIHOOD } from './likelihood.data.ts';
import { modeOf } from './mode.ts';
import { holdsPattern } from './pattern-tier.ts';
import { QUOTE } from './quote-states.ts';
import { sourceKind } from './source-kind.ts';

/** Weights by feature name. */
export type LikelihoodWeights = ReadonlyMap<string, number>;

const TRAINED: LikelihoodWeights = new Map(Object.entries(LIKELIHOOD));

const NEGATION = /^(?:not|never|n't|no|without)$|n't$/;

/**
 * What speaks for a draft being somebody's words: how sure the tagger is, what verb or noun introduces them and in
 * which form, what kind of source is given, how the content stands. Names of binary features.
 */
export function draftFeatures(draft: Draft): string[] {
  const { paragraph: p, cue, source, content } = draft;
  if (cue === null) return [];
  const form = formOf(draft);
  const mode = modeOf(draft, form !== 'paraphrased');
  const sure = sureness(draft.confidence);
  let verb = -1;
  let noun = -1;
  for (let i = cue.from; i < cue.to; i++) {
    if (p.verb[i]! > 0) verb = i;
    else if (nounOf(p.lower[i]!)?.kind === 'saying') noun = i;
  }
  const listed = verb < 0 ? undefined : cueVerb(p.lower[verb]!);
  const first = p.lower[cue.from]!;
  const head =
    first === 'according' ? first : (listed?.lemma ?? (noun >= 0 ? p.lower[noun]! : p.lower[cue.to - 1]!));
  const family =
    first === 'according' || /^[:—–-]$/.test(first)
      ? first
      : (listed?.family ?? (noun >= 0 ? 'noun' : 'none'));
  const kind = source === null ? 'none' : sourceKind(p, source.from, source.to).kind;
  const pronoun = source !== null && source.to - source.from === 1 && p.shape[source.from] === 0;
  const length = cue.to - cue.from;
  const words = content.reduce((sum, [start, end]) => sum + (end - start), 0) / 6;
  const size = content.length === 0 ? 'none' : words < 3 ? '3' : words < 7 ? '7' : words < 15 ? '15' : 'long';
  const before = content.some(([start]) => start < p.start[cue.from]!) ? 'b' : '';
  const after = content.some(([start]) => start > p.start[cue.from]!) ? 'a' : '';
  const next = p.lower[cue.to] ?? '';
  const opens = /^(?:that|to|about|for|on|of|if|whether|how|why|what|his|her|their|the|a)$/.test(next)
    ? next
    : `c${p.wordClass[cue.to] ?? 0}`;
  const quoted = p.quote[cue.from] === QUOTE.outside ? 'o' : 'q';
  const features = [
    `s${sure}`,
    `s${sure} ${mode}`,
    `fam ${family}`,
    `fam ${family} ${form}`,
    `fam ${family} ${sure >> 1}`,
    `head ${head}`,
    `mode ${mode} ${form}`,
    `mode ${mode} ${kind}`,
    `kind ${kind}${pronoun ? ' it' : ''}`,
    `size ${size} ${form}`,
    `size ${size} ${mode}`,
    `side ${before}${after} ${form}`,
    `side ${before}${after} ${family}`,
    `opens ${opens}`,
    `opens ${opens} ${mode}`,
    `cue ${quoted} ${form}`,
    `cue length ${Math.min(4, length)} ${mode}`,
    `shape ${listed?.form ?? '-'} ${verb === cue.from ? 'only' : (p.lower[verb - 1] ?? '-')}`,
    `title ${p.title} ${family === ':' ? 'colon' : mode}`,
  ];
  if (holdsPattern(draft)) features.push('pattern');
  for (let i = cue.from; i < cue.to; i++) {
    if (NEGATION.test(p.lower[i]!)) features.push(`negated ${mode}`);
    else if (i !== verb) features.push(`in ${p.lower[i]!}`);
  }
  return features;
}

/** Bin of a probability by its log odds: 0 (below 4 %) to 11 (above 99.9 %). */
function sureness(probability: number): number {
  const odds = Math.log((probability + 1e-4) / (1 - probability + 1e-4));
  return Math.max(0, Math.min(11, Math.round(odds + 3.5)));
}

/** How likely a reader would count the draft as reported words: logistic, over {@link draftFeatures}. */
export function likelihood(features: readonly string[], weights: LikelihoodWeights = TRAINED): number {
  let sum = weights.get('bias') ?? 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
