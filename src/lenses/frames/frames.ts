import type { TextReading } from '../../text/align/text-reading.ts';
import { type RevisionText, reportSpanOf } from '../../text/span.ts';
import { tokenize } from '../../text/words/tokens.ts';
import { isEnglish } from '../attribution/english.ts';
import type { Lens } from '../lens.ts';
import { type FramedSentence, type FramedSentences, readFrames } from './read-frames.ts';
import type { FrameExample, FrameShare, FramesResult } from './result.ts';
import { SCHEMES } from './schemes.ts';

/** What is stored; null where the text is not English. */
type FramesReading = { framed: FramedSentences | null };

const MOST_EXAMPLES = 3;

/** Shares of sentences that speak in the words of a frame; many frames stand in one report, none is its main one. */
export const frames: Lens<'frames', FramesReading, FramesResult> = {
  id: 'frames',
  title: 'Frame vocabulary',
  description:
    'Shares of sentences that use the words of a frame, for the policy frames of Boydstun and others, the news frames of ' +
    'Semetko and Valkenburg and the moral foundations. A sentence counts where it hits one list at least twice and ' +
    'clearly more often than the others, otherwise it abstains. It counts words: it names no main frame of a report and ' +
    'does not say what the report argues.',
  tiers: ['likely'],
  languages: ['en'],
  needs: ['wording'],
  read: (text, earlier) => ({
    framed: isEnglish(text) ? readFrames(earlier.of<TextReading>('wording')) : null,
  }),
  compare({ texts, readings, readingsOf }) {
    const wordings = readingsOf<TextReading>('wording');
    return {
      schemes: SCHEMES.map(({ id, title, source, lists }) => ({
        id,
        title,
        source,
        reports: readings.flatMap((reading, report) => {
          if (reading.framed === null) return [];
          const framed = reading.framed[id];
          const sentences = wordings[report]!.segments.length;
          return [
            {
              report,
              sentences,
              abstained: sentences - framed.length,
              frames: lists.flatMap((list, f): FrameShare[] => {
                const own = framed.filter((sentence) => sentence.f === f);
                if (own.length === 0) return [];
                return [
                  {
                    frame: list.id,
                    title: list.title,
                    sentences: own.length,
                    share: Math.round((own.length / sentences) * 1000) / 1000,
                    quoted: own.filter(({ q }) => q).length,
                    examples: clearest(own).map((sentence) =>
                      exampleOf(report, texts[report]!, wordings[report]!, sentence),
                    ),
                    tier: 'likely',
                  },
                ];
              }),
            },
          ];
        }),
      })),
      notApplicable: readings.flatMap((reading, report) => (reading.framed === null ? [report] : [])),
    };
  },
};

function clearest(framed: readonly FramedSentence[]): FramedSentence[] {
  return [...framed].sort((a, b) => b.n - a.n || a.s - b.s).slice(0, MOST_EXAMPLES);
}

function exampleOf(
  report: number,
  text: RevisionText,
  wording: TextReading,
  { s, w }: FramedSentence,
): FrameExample {
  const segment = wording.segments[s]!;
  const { field } = segment;
  const words = tokenize(text[field], segment).filter(({ kind }) => kind !== 'punctuation');
  const spans: FrameExample['words'] = [];
  for (let i = 0; i < w.length; i += 2) {
    const range = { field, start: words[w[i]!]!.start, end: words[w[i + 1]! - 1]!.end };
    spans.push(reportSpanOf(report, text, range));
  }
  return { sentence: reportSpanOf(report, text, segment), words: spans };
}
