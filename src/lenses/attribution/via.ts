import type { Draft } from './draft.ts';
import { isOrganisationWord, nounOf } from './lexicon.ts';
import { QUOTE } from './quote-states.ts';
import { classId } from './word-facts.ts';

const MEDIUM =
  /^(?:interview|letter|email|e-mail|tweet|tweets|post|op-ed|memo|statement|speech|report|article|book|column|editorial|newsletter|newspaper|newspapers|website|outlet|outlets|magazine|daily|broadcaster|network|channel|agency|podcast|broadcast|program|programme|show|blog|filing|affidavit|testimony|transcript|twitter|facebook|instagram|television|radio)$/;
const PASSING = /^(?:to|in|on|by|via|through|during|for|with|told|from|citing|cited)$/;
const PUBLISHED =
  /^(?:published|released|issued|obtained|posted|provided|carried|reviewed|distributed|aired|broadcast)$/;
const NOT_MEDIA =
  /^(?:reporters|journalists|congress|lawmakers|people|senators|voters|supporters|investigators|prosecutors)$/;
const NAME = classId('name');
const CAPITAL = classId('capital');
const DETERMINER = classId('determiner');
const POSSESSIVE = classId('possessive');
const OTHER = classId('other');

/**
 * Who or what passed the words on, in the sentence of the cue: "told the Harbour Post", "in a letter to", "on Radio
 * Nine", "was cited as saying by the daily". Token range of that noun phrase, or null.
 */
export function viaOf(draft: Draft): { from: number; to: number } | null {
  const { paragraph: p, cue, source } = draft;
  if (cue === null) return null;
  const sentence = p.sentence[cue.from]!;
  const stop = (i: number): boolean =>
    i >= p.size || p.sentence[i] !== sentence || (p.quote[i] !== QUOTE.outside && i > cue.to + 1);
  for (let i = cue.from; !stop(i) && i < cue.to + 8; i++) {
    if (!PASSING.test(p.lower[i]!)) continue;
    const phrase = phraseAfter(draft, i + 1, stop);
    if (phrase === null) continue;
    const isSource = source !== null && phrase.from < source.to && phrase.to > source.from;
    if (!isSource) return phrase;
  }
  return publisherOf(draft);
}

/** "the statement, published by the harbour office": who put the source's text out. */
function publisherOf({ paragraph: p, cue, source }: Draft): { from: number; to: number } | null {
  if (cue === null || source === null) return null;
  for (let i = source.from + 1; i < p.size && p.sentence[i] === p.sentence[cue.from]; i++) {
    if (p.lower[i] !== 'by' || !PUBLISHED.test(p.lower[i - 1]!) || p.quote[i] !== QUOTE.outside) continue;
    let to = i + 1;
    if (p.lower[to] === 'the') to++;
    const first = to;
    while (to < p.size && p.shape[to]! > 0 && /\p{L}/u.test(p.raw[to]!)) to++;
    if (to > first) return { from: i + 1, to };
  }
  return null;
}

/** The noun phrase at `i` if its head is a medium or a media organisation's name. */
function phraseAfter(
  draft: Draft,
  i: number,
  stop: (i: number) => boolean,
): { from: number; to: number } | null {
  const p = draft.paragraph;
  let to = i;
  let media = false;
  while (!stop(to) && to < i + 9) {
    const lower = p.lower[to]!;
    const name =
      /^\p{Ll}+\d/u.test(p.raw[to]!) ||
      (p.shape[to]! > 0 &&
        (p.wordClass[to] === NAME || p.wordClass[to] === CAPITAL || isOrganisationWord(lower)));
    const inside =
      name ||
      p.wordClass[to] === DETERMINER ||
      p.wordClass[to] === POSSESSIVE ||
      MEDIUM.test(lower) ||
      /^['’]s$/.test(lower) ||
      (to > i &&
        /^(?:news|cable|written|joint|telephone|phone|recent|series|of|separate|local|conservative|israeli|hebrew|syrian|state|public)$/.test(
          lower,
        )) ||
      (to === i && p.wordClass[to] === OTHER && MEDIUM.test(p.lower[to + 1] ?? ''));
    if (!inside || NOT_MEDIA.test(lower)) break;
    if (MEDIUM.test(lower) || (name && isMediaWord(lower))) media = true;
    to++;
  }
  while (to > i && /^(?:of|the|a|an|['’]s)$/.test(p.lower[to - 1]!)) to--;
  return media && to > i ? { from: i, to } : null;
}

function isMediaWord(lower: string): boolean {
  return (
    /^(?:times|post|news|journal|herald|tribune|gazette|chronicle|guardian|telegraph|mail|press|media|radio|tv|reuters|bloomberg|politico|breitbart|axios|cnn|nbc|abc|cbs|fox|msnbc|bbc|pbs|npr|ap|afp|upi|cnbc|espn|hbo|twitter|facebook|instagram|youtube|maariv|haaretz|i24|tass|interfax|sana|xinhua|cradle)$/.test(
      lower,
    ) || nounOf(lower)?.kind === 'document'
  );
}
