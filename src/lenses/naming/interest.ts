import type { LabelWords } from './only-in.ts';
import type { Referent } from './result.ts';
import { isTelling } from './telling.ts';

export type Unnumbered = Omit<Referent, 'id'>;

/** What is read off the wording of labels; an event words few things often. */
export interface Wording extends LabelWords {
  keyOf: (label: string) => string;
}

/** What a label of one report alone counts for: descriptions tell more than titles. */
const TELLS = { description: 1, title: 0.4, name: 0, acronym: 0 } as const;

/** Words before a common noun ("large groups") tell less than what is said of a name. */
const NOUN = 0.25;

/** Offices, parties and places that some reports say and others do not, beside words that tell more. */
const PLAIN = 0.3;

/** What a referent is ranked by. */
interface Interest {
  tells: number;
  differs: number;
  varied: number;
  reports: number;
  total: number;
  canonical: string;
}

export function interestOf(referent: Unnumbered, words: Wording): Interest {
  const { kind, canonical, cells, onlyIn } = referent;
  const total = cells.reduce((sum, cell) => sum + cell.total, 0);
  const told = onlyIn.reduce((sum, { type }) => sum + TELLS[type], 0);
  const weight = /^\p{Ll}/u.test(canonical) ? NOUN : 1;
  const isCompared = kind !== 'place' && cells.length > 1;
  return {
    tells: told * Math.log2(1 + total) * weight,
    // Places are named alike everywhere; a word before a common noun may make it another thing.
    differs: isCompared && weight === 1 ? differences(referent, words) : 0,
    // Of the rest those first that are worded in many ways, names before nouns.
    varied: isCompared
      ? weight * new Set(cells.flatMap(({ labels }) => labels.map(({ text }) => words.keyOf(text)))).size
      : -1,
    reports: cells.length,
    total,
    canonical,
  };
}

/**
 * How much reports differ in what they call a referent in their own voice: words of titles and descriptions that some
 * have and others have not, the more where those name it often. What all say alike counts nothing.
 */
function differences({ canonical, cells }: Unnumbered, { saidBy }: Wording): number {
  const name = new Set(saidBy(canonical));
  const reports = new Map<string, number>();
  for (const { labels } of cells) {
    const own = labels.flatMap(({ text, type, voices }) =>
      type === 'name' || type === 'acronym' || voices.outlet === 0 ? [] : saidBy(text),
    );
    for (const word of new Set(own)) reports.set(word, (reports.get(word) ?? 0) + 1);
  }
  let sum = 0;
  for (const [word, count] of reports)
    if (!name.has(word) && count < cells.length) sum += isTelling(word) ? 1 : PLAIN;
  // A report that names somebody once says what it must; the second most frequent is where a choice shows.
  const often = cells.map((cell) => cell.total).sort((a, b) => b - a)[1] ?? 0;
  return sum * Math.log2(1 + often);
}

/** Labels of one report alone first, the more so where more reports name the referent and name it often. */
export function byInterest(a: Interest, b: Interest): number {
  return (
    b.tells - a.tells ||
    b.differs - a.differs ||
    b.varied - a.varied ||
    b.reports - a.reports ||
    b.total - a.total ||
    (a.canonical < b.canonical ? -1 : 1)
  );
}
