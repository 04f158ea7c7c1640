import type { QuoteDifferenceKind, QuoteRendering, Utterance } from '../../../lenses/quotes/result.ts';
import type { EventComparison } from '../../../services/dto/comparison.ts';
import { LensPage, Outlet, type Reports, Words } from './frame.tsx';

const KINDS: Record<QuoteDifferenceKind, string> = {
  reworded: 'other words inside the marks',
  otherSpeaker: 'given to another speaker',
  spliced: 'words inside left out',
  otherVerb: 'introduced by another verb',
  trimmed: 'cut at the beginning or the end',
  paraphrased: 'given without marks',
};
const PRIMARY: Record<NonNullable<QuoteRendering['primary']>['status'], string> = {
  verbatim: 'word for word in the document',
  partial: 'words of the document left out inside',
  paraphraseInQuotes: 'other words in the document',
  notInPrimary: 'not found in the document',
  primaryNotHeld: 'the document is not held',
};

/** The same utterance in several reports. */
export function QuotesPage({ comparison }: { comparison: EventComparison }) {
  const { reports } = comparison;
  const { utterances } = comparison.quotes!;
  return (
    <LensPage
      comparison={comparison}
      title="Quotations"
      path="quotes"
      lead="The same utterance in several reports: in full, cut, joined, in other words or from another mouth; and held against a document of the event."
    >
      {utterances.length === 0 ? <p>No utterance was found in two reports.</p> : null}
      <ol class="findings">
        {utterances.map((utterance) => (
          <UtteranceItem utterance={utterance} reports={reports} />
        ))}
      </ol>
    </LensPage>
  );
}

function UtteranceItem({ utterance, reports }: { utterance: Utterance; reports: Reports }) {
  const { id, fullest, speaker, kinds, renderings } = utterance;
  return (
    <li id={id}>
      <p>
        {fullest.map((span, i) => (
          <>
            {i > 0 ? ' … ' : ''}
            <Words span={span} reports={reports} />
          </>
        ))}
      </p>
      <p>
        {speaker === null ? 'Nobody named' : <bdi>{speaker}</bdi>}:{' '}
        {kinds.length === 0 ? 'the same everywhere' : kinds.map((kind) => KINDS[kind]).join('; ')}
      </p>
      <ul>
        {renderings.map((rendering) => (
          <Rendering rendering={rendering} reports={reports} />
        ))}
      </ul>
    </li>
  );
}

function Rendering({ rendering, reports }: { rendering: QuoteRendering; reports: Reports }) {
  const { report, pieces, cue, differences, primary } = rendering;
  const left = differences.flatMap(({ kind, changes }) =>
    kind === 'trimmed' || kind === 'spliced' ? changes.flatMap(({ a }) => a ?? []) : [],
  );
  return (
    <li>
      <Outlet report={report} reports={reports} />
      {cue ? (
        <>
          , <Words span={cue} reports={reports} />
        </>
      ) : null}
      :{' '}
      {pieces.map((span, i) => (
        <>
          {i > 0 ? ' … ' : ''}
          <Words span={span} reports={reports} />
        </>
      ))}
      {left.length > 0 ? (
        <>
          {' '}
          without{' '}
          {left.map((span, i) => (
            <>
              {i > 0 ? ', ' : ''}
              <Words span={span} reports={reports} />
            </>
          ))}
        </>
      ) : null}
      {primary ? ` (${PRIMARY[primary.status]})` : ''}
    </li>
  );
}
