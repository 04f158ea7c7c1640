import type { TextReading } from '../../text/align/text-reading.ts';
import { type ReportSpan, type RevisionText, reportSpanOf } from '../../text/span.ts';
import { voiceAt } from '../voice/voice-at.ts';
import type { VoiceStretch } from '../voice/voice-lens.ts';
import type { WordingLink } from '../wording/result.ts';
import { besideAnchor, inVariants } from './counterparts.ts';
import { WORD_LISTS } from './matcher.ts';
import type { MarkedWord, MarkedWordsReading } from './reading.ts';
import type { MarkedPlace } from './result.ts';

/** Links below this score are too often about something else. */
const LEAST_SCORE = 0.5;

/** How much a list tells about wording, most first: what values and takes sides before what grades. */
const ORDER = [
  'oneSided',
  'evaluative',
  'dysphemism',
  'euphemism',
  'booster',
  'factive',
  'implicative',
  'assertive',
  'intensifier',
  'hedge',
  'downtoner',
];

/** Everyday words of degree and rounding: counted, never shown alone. */
const EVERYDAY =
  /^(?:very|quite|rather|pretty|fairly|just|highly|even more|a bit|a little|generally|usually|typically)$/i;

const TITLES = new Map(WORD_LISTS.map(({ id, title }) => [id, title]));

export interface Compared {
  texts: readonly RevisionText[];
  readings: readonly MarkedWordsReading[];
  wording: readonly TextReading[];
  voices: readonly (readonly VoiceStretch[])[];
  links: readonly WordingLink[];
}

/**
 * Listed words that stand where a linked sentence has other words or none: at a place where the two are worded
 * differently, or beside a word that both have ("a controversial bill", "the bill"). Quotations are left out.
 */
export function markedPlaces(compared: Compared): MarkedPlace[] {
  const bySegment = compared.readings.map((reading, report) =>
    marksBySegment(reading, compared.wording[report]!),
  );
  const marksAt = (span: ReportSpan) => bySegment[span.report]!.get(`${span.field}${span.start}`) ?? [];
  const found = new Map<MarkedWord, MarkedPlace>();
  const shown = new Set<string>();
  const answered = new Set<MarkedWord>();
  for (const link of compared.links) {
    if (link.score < LEAST_SCORE) continue;
    for (const [own, other, side, back] of [
      [link.a, link.b, 'a', 'b'],
      [link.b, link.a, 'b', 'a'],
    ] as const) {
      for (const mark of marksAt(own)) {
        const word = wordOf(compared, own.report, mark);
        // The word stands in the linked sentence too, or in an answer shown already.
        if (answered.has(mark) || EVERYDAY.test(word) || hasWord(other.exact, word)) continue;
        if (mark.list === 'hedge' && (ROUNDS.test(word) || OTHER_HEDGES.test(other.exact))) continue;
        const met =
          inVariants(link.variants, side, back, mark) ??
          besideAnchor(compared.texts, compared.wording[other.report]!, own, other, mark);
        if (met === null || isQuoted(compared, met.other ?? other)) continue;
        if (marksAt(other).some((one) => one.list === mark.list && isShortlyBefore(one, met.other))) continue;
        const place = found.get(mark) ?? newPlace(compared, own.report, mark, met.place);
        const key = `${own.report} ${mark.list} ${word} ${mark.anchor?.stem ?? place.place.exact.toLowerCase()}`;
        if (!found.has(mark) && shown.has(key)) continue;
        shown.add(key);
        found.set(mark, place);
        for (const one of marksAt(other))
          if (one.list === mark.list && overlaps(one, met.other)) answered.add(one);
        if (place.others.some(({ report }) => report === other.report)) continue;
        place.others.push({ report: other.report, place: met.other, segment: other });
      }
    }
  }
  const places = [...found].filter(([mark]) => !answered.has(mark)).map(([, place]) => place);
  for (const place of places) place.statement = statementOf(place, compared.texts);
  return places.sort((x, y) => rankOf(y) - rankOf(x));
}

/** Rounded numbers are the figures lens's. */
const ROUNDS = /^(?:about|around|roughly|approximately|nearly|almost|an estimated|or so|more or less)$/;

/** Who says so, a doubt, a denial: a sentence with one of these is told with no more certainty than a hedge. */
const OTHER_HEDGES =
  /\b(?:alleged(?:ly)?|reported(?:ly)?|apparent(?:ly)?|suspected|suspicions?|purported(?:ly)?|presumed|rumou?r(?:s|ed)?|likely|unlikely|may|might|could|would|possibl[ey]|potential(?:ly)?|believed|thought|appears?|seems?|unclear|no|not|never|den(?:y|ies|ied)|any|if|whether|reports?|according|sa(?:y|ys|id)|claims?|claimed|told|suggests?|indicates?)\b|\?/i;

function marksBySegment(
  reading: MarkedWordsReading,
  { segments }: TextReading,
): ReadonlyMap<string, MarkedWord[]> {
  const found = new Map<string, MarkedWord[]>();
  for (const mark of reading?.marks ?? []) {
    const { field, start } = segments[mark.segment]!;
    found.set(`${field}${start}`, [...(found.get(`${field}${start}`) ?? []), mark]);
  }
  return found;
}

function newPlace({ texts }: Compared, report: number, mark: MarkedWord, place: ReportSpan): MarkedPlace {
  const word = reportSpanOf(report, texts[report]!, mark);
  return { list: mark.list, statement: '', tier: 'likely', word, place, others: [] };
}

function wordOf({ texts }: Compared, report: number, { field, start, end }: MarkedWord): string {
  return texts[report]![field].slice(start, end).toLowerCase();
}

function hasWord(sentence: string, word: string): boolean {
  const lower = sentence.toLowerCase();
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
    if (!/\p{L}/u.test(lower[at - 1] ?? '') && !/\p{L}/u.test(lower[at + word.length] ?? '')) return true;
  }
  return false;
}

/** "Landmark Finance and Voting Rights Bill": the other has a word of the list for the thing, too. */
function isShortlyBefore(mark: MarkedWord, place: ReportSpan | null): boolean {
  return place !== null && mark.end <= place.start && place.start - mark.end < NEAR;
}

const NEAR = 60;

function overlaps(mark: MarkedWord, place: ReportSpan | null): boolean {
  return place !== null && mark.start < place.end && mark.end > place.start;
}

function isQuoted({ voices }: Compared, { report, field, start }: ReportSpan): boolean {
  return voiceAt(voices[report]!, field, start)?.voice === 'quoted';
}

function rankOf({ list, word, others }: MarkedPlace): number {
  const replaced = others.some(({ place }) => place !== null);
  return -ORDER.indexOf(list) * 2 + (word.field === 'headline' ? 5 : 0) + (replaced ? 1 : 0);
}

function statementOf({ list, place, word, others }: MarkedPlace, texts: readonly RevisionText[]): string {
  const name = (report: number) => texts[report]!.outlet ?? `Report ${report + 1}`;
  const rest = others.map(({ report, place: there }) =>
    there === null ? `${name(report)} has no word there` : `${name(report)}: “${there.exact.trim()}”`,
  );
  return `${name(word.report)}: “${place.exact.trim()}” (${TITLES.get(list)}); ${rest.join('; ')}.`;
}
