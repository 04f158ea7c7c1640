import type { RevisionText } from '../../text/span.ts';
import { contentWords } from './label-words.ts';
import type { NamingCell, OnlyLabel } from './result.ts';

/**
 * Titles and descriptions that stand in an outlet's own voice in one report, and of whose content words no other
 * report that names the referent has any in its labels for it.
 */
export function onlyLabels(texts: readonly RevisionText[], cells: readonly NamingCell[]): OnlyLabel[] {
  if (cells.length < 2) return [];
  const wordsOf = cells.map((cell) => new Set(cell.labels.flatMap((label) => contentWords(label.text))));
  return cells.flatMap((cell) =>
    cell.labels.flatMap((label): OnlyLabel[] => {
      if (
        label.voices.outlet === 0 ||
        (label.type !== 'description' && label.type !== 'title' && label.type !== 'alias')
      )
        return [];
      const words = contentWords(label.text);
      const isNew = words.some((word) => cells.every((other, i) => other === cell || !wordsOf[i]!.has(word)));
      if (!isNew) return [];
      const others = cells.filter((other) => other !== cell).map((other) => other.report);
      return [
        {
          span: label.first,
          type: label.type,
          notFoundIn: others.filter((report) => texts[report]!.fullText),
          unknownIn: others.filter((report) => !texts[report]!.fullText),
        },
      ];
    }),
  );
}
