import type { AnnotationMark } from '../../../comparison/annotate.ts';
import { outletName } from '../synopsis/evidence.tsx';
import { Characters } from '../synopsis/segment.tsx';
import type { ShownReport } from '../synopsis/shown-report.ts';
import { STANDINGS } from '../synopsis/standing.tsx';
import { languageAttributes } from '../text-direction.ts';
import { STANDING_OF } from './annotated-legend.tsx';
import type { Stretch } from './sentences.ts';

const SHOWN_COUNTERPARTS = 8;
// Keeps the sign on the line of the last word.
const WORD_JOINER = '\u2060';

/** A sentence in running text with its sign and evidence; characters between sentences as they are. */
export function Sentence({ stretch, reports }: { stretch: Stretch; reports: readonly ShownReport[] }) {
  const { id, mark, pieces, voice } = stretch;
  const characters = pieces.map((piece) => <Characters piece={piece} />);
  if (mark === null || mark.kind === 'verbatim') return <>{characters}</>;
  const standing = STANDING_OF[mark.kind];
  return (
    <span class={`sentence ${standing}`} id={id}>
      {characters}
      {WORD_JOINER}
      <a
        class="pin"
        href={`#${id}`}
        dir="ltr"
        aria-label={`${STANDINGS[standing].label}: evidence`}
        aria-describedby={`e-${id}`}
      >
        {STANDINGS[standing].sign}
      </a>
      <SentenceEvidence id={`e-${id}`} mark={mark} voice={voice} reports={reports} />
    </span>
  );
}

function SentenceEvidence({
  id,
  mark,
  voice,
  reports,
}: {
  id: string;
  mark: AnnotationMark;
  voice: string;
  reports: readonly ShownReport[];
}) {
  const names = (indexes: readonly number[]) => indexes.map((index) => outletName(reports, index)).join(', ');
  return (
    <span class="evidence" id={id} role="note" dir="ltr" lang="en">
      <span class="line">
        {mark.field}, characters {mark.start} to {mark.end} · {voice}
        {mark.notFoundIn.length > 0 ? ` · not found in: ${names(mark.notFoundIn)}` : ''}
        {mark.unknownIn.length > 0 ? ` · unknown, only an excerpt held: ${names(mark.unknownIn)}` : ''}
      </span>
      {mark.counterparts.slice(0, SHOWN_COUNTERPARTS).map((span) => (
        <span class="line">
          <strong dir="auto">{outletName(reports, span.report)}</strong>{' '}
          <span {...languageAttributes(reports[span.report]?.language ?? null)}>{span.exact}</span>
        </span>
      ))}
      {mark.counterparts.length > SHOWN_COUNTERPARTS ? (
        <span class="line">and {mark.counterparts.length - SHOWN_COUNTERPARTS} more</span>
      ) : null}
    </span>
  );
}
