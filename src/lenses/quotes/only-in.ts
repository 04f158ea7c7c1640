import type { QuoteEvent } from './event.ts';
import type { QuoteOnlyIn, QuoteRendering } from './result.ts';
import type { EventUtterance } from './utterances.ts';

/** A quotation shorter than this is listed only where somebody is shown to have said it. */
const FEW_WORDS = 5;

/** A quotation that one report alone has, and what is known of the others; null where it is too little to list. */
export function onlyInOne(
  utterance: EventUtterance,
  rendering: QuoteRendering,
  event: QuoteEvent,
): QuoteOnlyIn | null {
  const { words, reading, report, segments } = utterance;
  if (reading.scare || (words.length < FEW_WORDS && utterance.attribution === null)) return null;
  const { relation: _, comparedWith: __, differences: ___, ...rest } = rendering;
  const linked = new Set(
    segments.flatMap((segment) => event.links.of(report, segment).map((link) => link.report)),
  );
  const language = primaryLanguage(event.texts[report]!.language);
  const result: QuoteOnlyIn = { ...rest, notFoundIn: [], unknownIn: [], linkedIn: [] };
  event.texts.forEach((text, other) => {
    if (other === report || text.kind === 'document') return;
    const foreign = language !== null && (primaryLanguage(text.language) ?? language) !== language;
    if (!text.fullText || foreign) result.unknownIn.push(other);
    else if (linked.has(other)) result.linkedIn.push(other);
    else result.notFoundIn.push(other);
  });
  return result;
}

function primaryLanguage(tag: string | null): string | null {
  return tag === null ? null : tag.split('-')[0]!.toLowerCase();
}
