import type { RevisionText } from '../../text/span.ts';
import type { DateMention } from './date.ts';
import type { Place } from './figure.ts';
import type { PlacedFigure } from './reading.ts';

/**
 * The times that a figure is given for, in a form that can be compared over reports: resolved dates where a date
 * stands there, else the words of a rate or stretch without articles; null where the figure has none.
 */
export function timesOf(
  figure: PlacedFigure,
  text: RevisionText,
  dates: readonly DateMention[],
): { period: string | null; asOf: string | null } {
  const canonical = (place: Place | null): string | null => {
    if (place === null) return null;
    const date = dates.find(
      ({ field, start, end }) => field === figure.field && start >= place[0] && end <= place[1],
    );
    if (date !== undefined) return date.iso ?? date.timex;
    const words =
      text[figure.field]
        .slice(place[0], place[1])
        .toLowerCase()
        .match(/\p{L}+|\p{N}+/gu) ?? [];
    return words
      .filter((word) => !/^(?:a|an|per|each|every|the|in|over|during|for|within|past|last|one)$/.test(word))
      .join(' ');
  };
  return { period: canonical(figure.periodAt), asOf: canonical(figure.asOfAt) };
}
