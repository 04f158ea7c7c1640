import type { RevisionText } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import { contentWords } from './label-words.ts';
import type { NamingCell, OnlyLabel } from './result.ts';

/**
 * Titles and descriptions that stand in an outlet's own voice in one report, with content words that no other report
 * that names the referent has in its labels for it. Parts of the name itself do not count.
 */
export function onlyLabels(
  texts: readonly RevisionText[],
  cells: readonly NamingCell[],
  canonical: string,
): OnlyLabel[] {
  if (cells.length < 2) return [];
  const name = new Set(said(canonical));
  const wordsOf = cells.map((cell) => new Set(cell.labels.flatMap((label) => said(label.text))));
  return cells.flatMap((cell) => {
    const told = new Set<string>();
    return cell.labels.flatMap((label): OnlyLabel[] => {
      if (label.voices.outlet === 0 || label.type === 'name' || label.type === 'acronym') return [];
      const fresh = said(label.text).filter(
        (word) =>
          !name.has(word) &&
          !told.has(word) &&
          cells.every((other, i) => other === cell || !wordsOf[i]!.has(word)),
      );
      if (fresh.length === 0) return [];
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

/** Content words without number and case: "probes" after "probe" says nothing new. */
function said(label: string): string[] {
  return contentWords(label).map((word) => (word === 'advisor' ? 'adviser' : stem(word)));
}
