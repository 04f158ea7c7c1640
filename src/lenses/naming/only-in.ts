import type { RevisionText } from '../../text/span.ts';
import { stem } from '../../text/words/stem.ts';
import { contentWords } from './label-words.ts';
import { SHORT_NAMES } from './names.data.ts';
import type { NamingCell, OnlyLabel } from './result.ts';
import { differInSense, isTelling, mayBeCut } from './telling.ts';

/** What is known of an event's wording when labels are compared. */
export interface LabelWords {
  /** {@link said}, as it may be remembered. */
  saidBy: (label: string) => readonly string[];
  /** Stems of the names of people, and of who is of a place that is named: "Holt aide" and "Corvanian mayor" say whose, not what. */
  plain: ReadonlySet<string>;
}

/**
 * Titles and descriptions that stand in an outlet's own voice in one report, with content words that no other report
 * that names the referent has in its labels for it, and that tell more than office, party, place or family. Parts of
 * the name itself do not count, nor what may be the end of a longer label.
 */
export function onlyLabels(
  texts: readonly RevisionText[],
  cells: readonly NamingCell[],
  canonical: string,
  { saidBy, plain }: LabelWords,
): OnlyLabel[] {
  if (cells.length < 2) return [];
  const named = !/^\p{Ll}/u.test(canonical);
  // Of a thing without a name only another noun is another name; "the first meeting" may be another meeting.
  const wordsBy = named ? saidBy : (label: string) => contentWords(label).slice(-1).map(stem);
  const name = new Set(wordsBy(canonical));
  const wordsOf = cells.map((cell) => new Set(cell.labels.flatMap((label) => wordsBy(label.text))));
  return cells.flatMap((cell) => {
    const told = new Set<string>();
    return cell.labels.flatMap((label): OnlyLabel[] => {
      if (label.voices.outlet === 0 || label.type === 'name' || label.type === 'acronym') return [];
      const fresh = wordsBy(label.text).filter(
        (word) =>
          !name.has(word) &&
          !told.has(word) &&
          cells.every((other, i) => other === cell || !wordsOf[i]!.has(word)),
      );
      const tells = named
        ? fresh.some((word) => isTelling(word) && !plain.has(word)) &&
          !mayBeCut(texts[cell.report]!, label.first)
        : fresh.some((word) => [...name].every((noun) => differInSense(word, noun)));
      if (!tells) return [];
      for (const word of fresh) told.add(word);
      const others = cells.filter((other) => other !== cell).map((other) => other.report);
      return [
        {
          span: label.first,
          type: label.type,
          notFoundIn: others.filter((report) => texts[report]!.fullText),
          unknownIn: others.filter((report) => !texts[report]!.fullText),
        },
      ];
    });
  });
}

/** Content words without number and case: "probes" after "probe" says nothing new, nor "Rep." after "Representative". */
export function said(label: string): string[] {
  return contentWords(label).flatMap((word) =>
    (LONG_FORMS.get(word) ?? SHORT_NAMES.get(word) ?? word).split(' ').map((one) => stem(one)),
  );
}

/** Short forms in titles and labels with what they stand for. Source: abbreviations of titles in news style guides. */
const LONG_FORMS: ReadonlyMap<string, string> = new Map(
  `advisor:adviser rep:representative reps:representative sen:senator sens:senator gov:governor govs:governor gen:general lt:lieutenant
  col:colonel sgt:sergeant capt:captain cmdr:commander adm:admiral supt:superintendent pres:president atty:attorney sec:secretary dem:democratic
  gop:republican congressman:representative congresswoman:representative spokeswoman:spokesman chairwoman:chairman us:american nj:new_jersey ny:new_york`
    .split(/\s+/)
    .map((pair) => pair.replaceAll('_', ' ').split(':') as [string, string]),
);
