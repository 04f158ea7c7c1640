import type { TextReading } from '../../../text/align/text-reading.ts';
import { stem } from '../../../text/words/stem.ts';
import type { FiguresReading } from '../reading.ts';

/** Source: the general nouns of Halliday and Hasan, Cohesion in English (1976), section 6.1, and calendar units. */
const GENERIC: readonly string[] =
  'people person man men woman women child children other others thing time year month week day hour minute dollar percent cent total number more new old say said last least most many several'
    .split(' ')
    .flatMap((word) => [word, stem(word)]);

/** The terms that stand with figures under one numbering, weighted by how few segments of the event have them. */
export class EventTerms {
  readonly weights: number[] = [];
  /** Numbers of terms that are counted in every text and tell no quantity apart. */
  readonly generic = new Set<number>();
  private readonly numbers: Int32Array[] = [];

  constructor(readings: readonly TextReading[], figures: readonly FiguresReading[]) {
    const known = new Map<string, number>();
    let segments = 0;
    readings.forEach(({ terms, segmentTerms }, report) => {
      segments += segmentTerms.length;
      for (const { head, around } of figures[report]?.figures ?? []) {
        for (const list of [head, around])
          for (const term of list) if (!known.has(terms[term]!)) known.set(terms[term]!, known.size);
      }
    });
    for (const term of GENERIC) if (known.has(term)) this.generic.add(known.get(term)!);
    const segmentsWith = new Array<number>(known.size).fill(0);
    const lastSeen = new Int32Array(known.size).fill(-1);
    let segment = 0;
    for (const { terms, segmentTerms } of readings) {
      const numbers = new Int32Array(terms.length);
      for (let i = 0; i < terms.length; i++) numbers[i] = known.get(terms[i]!) ?? -1;
      this.numbers.push(numbers);
      for (const list of segmentTerms) {
        segment++;
        for (const term of list) {
          const number = numbers[term]!;
          if (number < 0 || lastSeen[number] === segment) continue;
          lastSeen[number] = segment;
          segmentsWith[number]!++;
        }
      }
    }
    for (const count of segmentsWith) this.weights.push(Math.log(1 + segments / Math.max(1, count)));
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
