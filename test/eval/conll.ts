/** One clustering: the cluster of each mention, by the mention's index. */
export type Clustering = readonly (string | number)[];

export interface CorefScore {
  muc: number;
  b3: number;
  ceafe: number;
  /** Mean of the three F1 (CoNLL-2012). */
  conll: number;
}

/** Scores a clustering of given mentions against the gold one: F1 of MUC, B-cubed and CEAF by entities (phi 4). */
export function corefScore(gold: Clustering, found: Clustering): CorefScore {
  const muc = f1(mucRecall(gold, found), mucRecall(found, gold));
  const b3 = f1(bCubedRecall(gold, found), bCubedRecall(found, gold));
  const ceafe = ceafEntities(gold, found);
  return { muc, b3, ceafe, conll: (muc + b3 + ceafe) / 3 };
}

function f1(recall: number, precision: number): number {
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
}

function membersOf(clusters: Clustering): number[][] {
  const groups = new Map<string | number, number[]>();
  clusters.forEach((id, i) => {
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [i]);
    else group.push(i);
  });
  return [...groups.values()];
}

function mucRecall(key: Clustering, response: Clustering): number {
  let kept = 0;
  let links = 0;
  for (const group of membersOf(key)) {
    kept += group.length - new Set(group.map((i) => response[i])).size;
    links += group.length - 1;
  }
  return links === 0 ? 0 : kept / links;
}

function bCubedRecall(key: Clustering, response: Clustering): number {
  let sum = 0;
  for (const group of membersOf(key)) {
    const parts = new Map<string | number, number>();
    for (const i of group) parts.set(response[i]!, (parts.get(response[i]!) ?? 0) + 1);
    for (const size of parts.values()) sum += (size * size) / group.length;
  }
  return sum / key.length;
}

function ceafEntities(gold: Clustering, found: Clustering): number {
  const keys = membersOf(gold);
  const responses = membersOf(found);
  const index = new Map<number, number>();
  responses.forEach((group, r) => {
    for (const i of group) index.set(i, r);
  });
  const similarity = keys.map((group) => {
    const row = new Float64Array(responses.length);
    for (const i of group) row[index.get(i)!]! += 1;
    for (let r = 0; r < row.length; r++) row[r] = (2 * row[r]!) / (group.length + responses[r]!.length);
    return row;
  });
  const best = assign(similarity, responses.length);
  return f1(best / keys.length, best / responses.length);
}

/** The greatest sum of a one-to-one assignment of rows to columns (Hungarian method with potentials, O(n^3)). */
function assign(weights: readonly Float64Array[], columns: number): number {
  const rows = weights.length;
  const size = Math.max(rows, columns);
  const cost = (r: number, c: number) => (r < rows && c < columns ? -weights[r]![c]! : 0);
  const u = new Float64Array(size + 1);
  const v = new Float64Array(size + 1);
  const match = new Int32Array(size + 1);
  for (let r = 1; r <= size; r++) {
    const way = new Int32Array(size + 1);
    const least = new Float64Array(size + 1).fill(Infinity);
    const used = new Uint8Array(size + 1);
    match[0] = r;
    let column = 0;
    do {
      used[column] = 1;
      const row = match[column]!;
      let delta = Infinity;
      let next = 0;
      for (let c = 1; c <= size; c++) {
        if (used[c] === 1) continue;
        const reduced = cost(row - 1, c - 1) - u[row]! - v[c]!;
        if (reduced < least[c]!) {
          least[c] = reduced;
          way[c] = column;
        }
        if (least[c]! < delta) {
          delta = least[c]!;
          next = c;
        }
      }
      for (let c = 0; c <= size; c++) {
        if (used[c] === 1) {
          u[match[c]!]! += delta;
          v[c]! -= delta;
        } else least[c]! -= delta;
      }
      column = next;
    } while (match[column] !== 0);
    do {
      const previous = way[column]!;
      match[column] = match[previous]!;
      column = previous;
    } while (column !== 0);
  }
  let sum = 0;
  for (let c = 1; c <= columns; c++)
    if (match[c]! >= 1 && match[c]! <= rows) sum += weights[match[c]! - 1]![c - 1]!;
  return sum;
}
