import type { TextReading } from '../../../text/text-reading.ts';

/** Terms of all reports under one numbering, weighted by how few segments of the event have them. */
export class EventTerms {
  readonly weights: number[] = [];
  private readonly numbers: Int32Array[] = [];

  constructor(readings: readonly TextReading[]) {
    const known = new Map<string, number>();
    const segmentsWith: number[] = [];
    let segments = 0;
    for (const { terms, segmentTerms } of readings) {
      const numbers = Int32Array.from(terms, (term) => {
        const number = known.get(term) ?? known.size;
        known.set(term, number);
        return number;
      });
      this.numbers.push(numbers);
      for (const list of segmentTerms) {
        segments++;
        for (const term of new Set(list))
          segmentsWith[numbers[term]!] = (segmentsWith[numbers[term]!] ?? 0) + 1;
      }
    }
    for (let i = 0; i < known.size; i++) this.weights.push(Math.log(1 + segments / (segmentsWith[i] ?? 1)));
  }

  /** The numbers of a report's terms. */
  of(report: number, terms: readonly number[]): number[] {
    return terms.map((term) => this.numbers[report]![term]!);
  }

  /** Share of weight that two lists of numbers have in common: 0 nothing, 1 the same; the smaller list sets the measure. */
  overlap(a: readonly number[], b: readonly number[]): number {
    let [inA, inB, both] = [0, 0, 0];
    for (const term of a) {
      inA += this.weights[term]!;
      if (b.includes(term)) both += this.weights[term]!;
    }
    for (const term of b) inB += this.weights[term]!;
    const least = Math.min(inA, inB);
    return least === 0 ? 0 : both / Math.sqrt(inA * inB);
  }
}
