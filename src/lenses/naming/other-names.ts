import type { Cluster } from './cluster.ts';
import type { Mention } from './mentions.ts';
import { GAP, type Words } from './words.ts';

/** Words between a name and another name of the same bearer. Source: Quirk et al. 1985, 17.65-17.93 (indicators of apposition). */
const ALSO_NAMED =
  /^(?:(?:also|better|widely|formerly|previously|popularly|commonly|locally|simply|now|then) )?(?:known (?:locally |simply |also )?as|referred to as|nicknamed|dubbed|aka|a k a|alias)(?: the)?$|^(?:who|which) (?:is|was|are|were) (?:also |better |formerly |now )?(?:known as|called|nicknamed|dubbed)(?: the)?$|^whose (?:real|birth|full) name (?:is|was)$/;
const MOST_WORDS = 7;

/** A cluster with the names that its text says it goes by besides. */
export interface NamedCluster {
  cluster: Cluster;
  otherNames: string[];
}

/**
 * Joins clusters whose names stand in "Mira Holt, also known as the Hammer" and the like. `nameOf` gives a mention's
 * name as written.
 */
export function joinOtherNames(
  words: Words,
  mentions: readonly Mention[],
  clusters: readonly Cluster[],
  nameOf: (mention: Mention) => string,
): NamedCluster[] {
  const home = new Map<Mention, NamedCluster>();
  const all = clusters.map((cluster) => ({ cluster, otherNames: [] as string[] }));
  for (const one of all) for (const mention of one.cluster.mentions) home.set(mention, one);
  const gone = new Set<NamedCluster>();
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [a, b] = [mentions[i]!, mentions[i + 1]!];
    const [to, from] = [home.get(a)!, home.get(b)!];
    if (to === from || !isOtherName(words, a, b)) continue;
    to.otherNames.push(nameOf(b), ...from.otherNames);
    to.cluster.mentions.push(...from.cluster.mentions);
    to.cluster.mentions.sort((x, y) => x.from - y.from);
    if (!to.cluster.sure && from.cluster.sure) to.cluster.kind = from.cluster.kind;
    for (const mention of from.cluster.mentions) home.set(mention, to);
    gone.add(from);
  }
  return all.filter((one) => !gone.has(one));
}

function isOtherName(words: Words, a: Mention, b: Mention): boolean {
  const between = b.from - a.to;
  if (between < 1 || between > MOST_WORDS || words.segment[a.from] !== words.segment[b.from]) return false;
  const opens = words.gap[a.to]!;
  if (opens !== GAP.space && opens !== GAP.comma && opens !== GAP.bracket) return false;
  if (a.sure && b.sure && a.kind !== b.kind) return false;
  // "A firm in Velm called Holt": what is called so stands before the preposition.
  if (opens === GAP.space && /^(?:of|in|at|on|from|near|by|to|with|for)$/.test(before(words, a)))
    return false;
  const said = words.lower.slice(a.to, b.from).join(' ');
  // "The mayor dubbed Holt": a verb where nothing parts the names.
  if (/^(?:referred to as|dubbed|nicknamed)/.test(said) && opens === GAP.space) return false;
  return ALSO_NAMED.test(said);
}

/** The word before a mention, its article passed over. */
function before(words: Words, { from }: Mention): string {
  return (words.lower[from - 1] === 'the' ? words.lower[from - 2] : words.lower[from - 1]) ?? '';
}
