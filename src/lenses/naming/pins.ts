import { contentKey } from './label-words.ts';

/** A person's word that two labels of an event are of one referent, or of two. */
export interface ReferentPin {
  readonly relation: 'same' | 'different';
  /** Texts as they stand in the reports; case, article, honorific and possessive make no difference. */
  readonly a: string;
  readonly b: string;
}

/** A label as pins compare it: labels with one key are one wording. '' for a text without any word. */
export const pinKey = contentKey;

/** Wordings that `same` pins join, and which of those sets `different` pins hold apart. */
export class PinClasses {
  private readonly home = new Map<string, string>();
  private readonly apart = new Map<string, Set<string>>();

  constructor(pins: readonly ReferentPin[]) {
    for (const { relation, a, b } of pins) {
      const [x, y] = [this.classOf(pinKey(a)), this.classOf(pinKey(b))];
      if (relation === 'same' && x !== y) this.home.set(x, y);
    }
    for (const { relation, a, b } of pins) {
      const [x, y] = [this.classOf(pinKey(a)), this.classOf(pinKey(b))];
      if (relation === 'same' || x === y) continue;
      this.apart.set(x, (this.apart.get(x) ?? new Set()).add(y));
      this.apart.set(y, (this.apart.get(y) ?? new Set()).add(x));
    }
  }

  /** The wording that stands for all that are joined with this one; itself where nothing is. */
  classOf(key: string): string {
    let root = key;
    for (let next = this.home.get(root); next !== undefined; next = this.home.get(root)) root = next;
    return root;
  }

  areApart(x: string, y: string): boolean {
    return this.apart.get(x)?.has(y) === true;
  }
}

/**
 * The pins that a further one contradicts, by their index: the `different` that a `same` would join, or the chain of
 * `same` that joins what a `different` would hold apart, in order from `a` to `b`. Empty where it contradicts none.
 */
export function contradicted(pins: readonly ReferentPin[], pin: ReferentPin): number[] {
  const [from, to] = [pinKey(pin.a), pinKey(pin.b)];
  if (pin.relation === 'different') return chainOf(pins, from, to);
  const classes = new PinClasses([...pins.filter(({ relation }) => relation === 'same'), pin]);
  const broken = pins.findIndex(
    ({ relation, a, b }) =>
      relation === 'different' && classes.classOf(pinKey(a)) === classes.classOf(pinKey(b)),
  );
  return broken < 0 ? [] : [broken];
}

/** The shortest chain of `same` pins between two wordings; empty where there is none. */
function chainOf(pins: readonly ReferentPin[], from: string, to: string): number[] {
  const reached = new Map<string, number[]>([[from, []]]);
  // A map is walked in the order of insertion, what is added on the way included: breadth first.
  for (const [key, chain] of reached) {
    if (key === to) return chain;
    pins.forEach(({ relation, a, b }, i) => {
      if (relation !== 'same') return;
      const [x, y] = [pinKey(a), pinKey(b)];
      const next = x === key ? y : y === key ? x : null;
      if (next !== null && !reached.has(next)) reached.set(next, [...chain, i]);
    });
  }
  return [];
}
