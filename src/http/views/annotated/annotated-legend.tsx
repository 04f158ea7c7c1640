import type { AnnotationMark, MarkKind } from '../../../comparison/annotate.ts';
import { Sign, STANDINGS } from '../synopsis/standing.tsx';
import type { Standing } from '../synopsis/synopsis.ts';

/** A mark's kind as the pages name it; verbatim passages are underlined and need no sign. */
export const STANDING_OF: Record<Exclude<MarkKind, 'verbatim'>, Standing> = {
  equal: 'equal',
  reworded: 'reworded',
  overlap: 'overlap',
  onlyHere: 'only',
};

/** The signs in words, with how many sentences carry each. */
export function AnnotatedLegend({ marks }: { marks: readonly AnnotationMark[] }) {
  return (
    <ul class="legend" aria-label="Marks">
      {(Object.entries(STANDING_OF) as [MarkKind, Standing][]).map(([kind, standing]) => (
        <li>
          <Sign standing={standing} /> <strong>{STANDINGS[standing].label}</strong>{' '}
          <span class="count">{marks.filter((mark) => mark.kind === kind).length}</span>
          <span class="says">{STANDINGS[standing].note}</span>
        </li>
      ))}
      <li>
        <span class="shared">Solid line</span>
        <span class="says">eight words or more that stand in another report</span>
      </li>
    </ul>
  );
}
