import type { ComparedReport } from '../../../comparison/compare.ts';
import { languageAttributes } from '../text-direction.ts';
import { Evidence } from './evidence.tsx';
import type { Piece } from './pieces.ts';
import { MOVED, STANDINGS } from './standing.tsx';
import type { SegmentView } from './synopsis.ts';

// Keeps the sign on the line of the last word.
const WORD_JOINER = '\u2060';

/** One sentence with its marks; pointing at it, or focusing its sign, shows the evidence. */
export function Segment({ segment, reports }: { segment: SegmentView; reports: readonly ComparedReport[] }) {
  const { id, span, standing, moved, pieces } = segment;
  const { label, sign } = STANDINGS[standing];
  const language = reports[span.report]?.language ?? null;
  return (
    <div class={`seg ${standing} in-${span.field}`} id={id}>
      <p {...languageAttributes(language)}>
        {pieces.map((piece) => (
          <Characters piece={piece} />
        ))}
        {WORD_JOINER}
        <a
          class="pin"
          href={`#${id}`}
          dir="ltr"
          aria-label={`${label}${moved ? ', moved' : ''}: evidence`}
          aria-describedby={`e-${id}`}
        >
          {sign}
          {moved ? MOVED.sign : ''}
        </a>
      </p>
      <Evidence segment={segment} reports={reports} />
    </div>
  );
}

/** Characters with their marks, nested; each mark is an element of its own, so that none rests on colour. */
export function Characters({ piece }: { piece: Piece }) {
  let content: unknown = piece.text;
  if (piece.kinds.has('quoted')) content = <span class="quoted">{content}</span>;
  if (piece.kinds.has('shared')) content = <span class="shared">{content}</span>;
  if (piece.kinds.has('removed')) content = <del>{content}</del>;
  if (piece.kinds.has('added')) content = <ins>{content}</ins>;
  if (piece.kinds.has('differs')) content = <mark class="differs">{content}</mark>;
  return <>{content}</>;
}
