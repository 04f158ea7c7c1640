/**
 * Boosted regression trees as flat arrays: node `i` asks `row[feature[i]] <= threshold[i]`; yes goes to the next node,
 * no to `right[i]`. A negative feature marks a leaf, whose threshold is its value.
 */
export interface Forest {
  base: number;
  /** Index of each tree's root. */
  roots: readonly number[];
  feature: Int16Array;
  threshold: Float64Array;
  right: Int32Array;
}

/** Probability (0 to 1) that a forest gives to one row of features. */
export function predict(forest: Forest, row: Float64Array): number {
  const { feature, threshold, right } = forest;
  let sum = forest.base;
  for (const root of forest.roots) {
    let at = root;
    while (feature[at]! >= 0) at = row[feature[at]!]! <= threshold[at]! ? at + 1 : right[at]!;
    sum += threshold[at]!;
  }
  return 1 / (1 + Math.exp(-sum));
}

/** Reads trees written as text, one a line: `feature:threshold` for a question, a bare value for a leaf, depth first. */
export function readForest(base: number, trees: readonly string[]): Forest {
  const parsed = trees.map((tree) => tree.split(' '));
  const size = parsed.reduce((sum, nodes) => sum + nodes.length, 0);
  const forest = {
    base,
    roots: [] as number[],
    feature: new Int16Array(size).fill(-1),
    threshold: new Float64Array(size),
    right: new Int32Array(size),
  };
  let at = 0;
  for (const nodes of parsed) {
    forest.roots.push(at);
    const waiting: number[] = [];
    for (const node of nodes) {
      const colon = node.indexOf(':');
      if (colon < 0) {
        forest.threshold[at] = Number(node);
        // A leaf ends a left side: the node after it is the right side of the last question that still waits.
        const question = waiting.pop();
        if (question !== undefined) forest.right[question] = at + 1;
      } else {
        forest.feature[at] = Number(node.slice(0, colon));
        forest.threshold[at] = Number(node.slice(colon + 1));
        waiting.push(at);
      }
      at++;
    }
  }
  return forest;
}
