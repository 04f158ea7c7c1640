import type {
  PrimaryCheck,
  QuoteDifference,
  QuoteDifferenceKind,
  QuoteRendering,
  QuotesResult,
  Utterance,
} from '../../../lenses/quotes/result.ts';
import { type FindingView, lensView, quoted } from './finding.ts';

const KINDS: Record<QuoteDifferenceKind, string> = {
  reworded: 'other words inside the marks',
  otherSpeaker: 'given to somebody else',
  spliced: 'shorter inside',
  otherVerb: 'introduced by a verb of another force',
  trimmed: 'begins later or ends earlier',
  paraphrased: 'without quotation marks',
};

const PRIMARY: Record<PrimaryCheck['status'], string> = {
  verbatim: 'word for word in the document',
  partial: 'in the document with further words inside',
  paraphraseInQuotes: 'the document has other words',
  notInPrimary: 'not found in the document that it is attributed to',
  primaryNotHeld: 'the document it is attributed to is not held',
};

const FORMS = {
  quoted: 'in quotation marks',
  mixed: 'partly in quotation marks',
  paraphrased: 'paraphrased',
};

/** The same utterance as several reports give it, then quotations that one report alone has. */
export function quotesView({ utterances, onlyIn, notApplicable }: QuotesResult) {
  const differs = ({ kinds }: Utterance) => kinds.length > 0;
  return lensView(
    [
      { title: 'Given differently', differs: true, findings: utterances.filter(differs).map(utteranceView) },
      {
        title: 'Given alike',
        differs: false,
        findings: utterances.filter((utterance) => !differs(utterance)).map(utteranceView),
      },
      {
        title: 'Quoted in one report',
        differs: false,
        findings: onlyIn.map((only) => ({
          statement: wordsOf(only.pieces),
          tier: null,
          rows: [{ report: only.report, spans: only.pieces, note: givenBy(only) }],
          notFoundIn: only.notFoundIn,
          unknownIn: only.unknownIn,
        })),
      },
    ],
    [],
    notApplicable,
  );
}

function utteranceView({ fullest, kinds, renderings }: Utterance): FindingView {
  const tiers = renderings.flatMap(({ differences }) => differences.map(({ tier }) => tier));
  return {
    statement: `${wordsOf(fullest)}${kinds.length > 0 ? `: ${kinds.map((kind) => KINDS[kind]).join(', ')}` : ''}`,
    tier: tiers.includes('likely') ? 'likely' : (tiers[0] ?? null),
    rows: renderings.map((rendering) => ({
      report: rendering.report,
      spans: rendering.pieces,
      note: [givenBy(rendering), ...rendering.differences.map(differenceWords)].join('; '),
    })),
  };
}

function givenBy({
  form,
  speaker,
  inferred,
  primary,
}: Pick<QuoteRendering, 'form' | 'speaker' | 'inferred' | 'primary'>): string {
  const who = speaker === null ? 'nobody named' : `${quoted(speaker.exact)}${inferred ? ' (inferred)' : ''}`;
  return [`by ${who}`, FORMS[form], ...(primary === null ? [] : [PRIMARY[primary.status]])].join(', ');
}

function differenceWords({ kind, changes }: QuoteDifference): string {
  if (kind !== 'reworded') return KINDS[kind];
  const pairs = changes.map(({ a, b }) =>
    a === null
      ? `${quoted(b?.exact ?? '')} here alone`
      : b === null
        ? `without ${quoted(a.exact)}`
        : `${quoted(b.exact)} where the other has ${quoted(a.exact)}`,
  );
  return pairs.slice(0, 6).join('; ');
}

const LONGEST = 140;

function wordsOf(pieces: readonly { exact: string }[]): string {
  const words = pieces.map(({ exact }) => exact).join(' … ');
  return quoted(words.length <= LONGEST ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …`);
}
