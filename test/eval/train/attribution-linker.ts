import { type LinkWeights, linkFeatures, noSourceFeatures } from '../../../src/lenses/attribution/link.ts';
import { type Stretch, stretchesOf } from '../../../src/lenses/attribution/roles.ts';
import type { LabelledParagraph } from './attribution-corpus.ts';

interface Choice {
  /** Features of each candidate; the first candidate is the right one. */
  candidates: string[][];
}

/** Multinomial logistic choice: which cue a content stretch belongs to, and which source a cue has, if any. */
export function trainLinker(paragraphs: readonly LabelledParagraph[]): LinkWeights {
  const choices = paragraphs.flatMap(choicesOf);
  const weights: Record<string, number> = {};
  for (let epoch = 0; epoch < 8; epoch++) {
    const rate = 0.1 / (1 + epoch);
    for (const { candidates } of choices) {
      const scores = candidates.map((features) => features.reduce((sum, f) => sum + (weights[f] ?? 0), 0));
      const top = Math.max(...scores);
      const powers = scores.map((s) => Math.exp(s - top));
      const total = powers.reduce((a, b) => a + b, 0);
      candidates.forEach((features, index) => {
        const gradient = (index === 0 ? 1 : 0) - powers[index]! / total;
        if (Math.abs(gradient) < 1e-3) return;
        for (const f of features) weights[f] = (weights[f] ?? 0) + rate * gradient;
      });
    }
  }
  const kept = Object.entries(weights)
    .filter(([, value]) => Math.abs(value) >= 0.02)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  console.log(`linker: ${choices.length} choices, ${kept.length} weights`);
  return Object.fromEntries(kept.map(([name, value]) => [name, Number(value.toFixed(2))]));
}

function choicesOf(p: LabelledParagraph): Choice[] {
  const stretches = stretchesOf(p.label);
  const cues = stretches.filter((s) => s.role === 'cue');
  const choices: Choice[] = [];
  const owner = (s: Stretch): number => p.owner[s.from]!;
  for (const content of stretches.filter((s) => s.role === 'content')) {
    const right = cues.find((cue) => owner(cue) === owner(content));
    if (right === undefined || cues.length < 2) continue;
    const others = cues.filter((cue) => owner(cue) !== owner(content));
    choices.push({ candidates: [right, ...others].map((cue) => linkFeatures(p, stretches, cue, content)) });
  }
  const sources = stretches.filter((s) => s.role === 'source');
  for (const cue of cues) {
    const gold = p.sourceTokens[owner(cue)];
    const right = sources.find((s) => gold?.includes(s.from));
    const wrong = sources.filter((s) => s !== right);
    const none = noSourceFeatures(p, cue);
    if (right === undefined && (gold?.length ?? 0) > 0) continue;
    const features = wrong.map((s) => linkFeatures(p, stretches, cue, s));
    choices.push({
      candidates:
        right === undefined
          ? [none, ...features]
          : [linkFeatures(p, stretches, cue, right), none, ...features],
    });
  }
  return choices;
}
