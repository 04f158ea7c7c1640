import type { ComparedReport } from '../../../comparison/compare.ts';
import { MOVED, STANDINGS } from './standing.tsx';
import type { LinkNote, SegmentView } from './synopsis.ts';

const SHOWN_NOTES = 8;
const SHOWN_VARIANTS = 8;

/** What a segment's marks rest on: its characters, its counterparts, why each was linked, where the words differ. */
export function Evidence({ segment, reports }: { segment: SegmentView; reports: readonly ComparedReport[] }) {
  const { id, span, notes, voice } = segment;
  return (
    <div class="evidence" id={`e-${id}`} role="note" dir="ltr" lang="en">
      <p>
        <strong dir="auto">{outletName(reports, span.report)}</strong>, {span.field}, characters {span.start}{' '}
        to {span.end}
        {` · ${voice}`}
        {notes.length === 0 ? ' · no counterpart in any other report whose full text is held' : ''}
      </p>
      {notes.length > 0 ? (
        <ul>
          {notes.slice(0, SHOWN_NOTES).map((note) => (
            <Note note={note} reports={reports} />
          ))}
          {notes.length > SHOWN_NOTES ? <li>and {notes.length - SHOWN_NOTES} more</li> : null}
        </ul>
      ) : null}
    </div>
  );
}

function Note({ note, reports }: { note: LinkNote; reports: readonly ComparedReport[] }) {
  const variants = note.variants.filter((variant) => !variant.typographic);
  return (
    <li>
      {STANDINGS[note.relation].label} in{' '}
      <a href={`#${note.targetId}`} dir="auto">
        {outletName(reports, note.report)}
      </a>
      {note.moved ? `, ${MOVED.label.toLowerCase()}` : ''}{' '}
      <small>
        {note.tier === 'exact' ? 'exact' : `${note.tier}, ${Math.round(note.score * 100)} %`}
        {note.because.length > 0 ? `: ${note.because.join('; ')}` : ''}
      </small>
      {variants.length > 0 ? (
        <span class="variants">
          {variants.slice(0, SHOWN_VARIANTS).map(({ here, there }) => (
            <span>
              {here === null ? (
                'without'
              ) : (
                <span class="words" dir="auto">
                  {here}
                </span>
              )}
              {here === null ? ' ' : there === null ? ' not there' : ' against '}
              {there === null ? null : (
                <span class="words" dir="auto">
                  {there}
                </span>
              )}
            </span>
          ))}
        </span>
      ) : null}
    </li>
  );
}

/** How a report is called on a page: its outlet, or its place in the request. */
export function outletName(reports: readonly ComparedReport[], index: number): string {
  return reports[index]?.outlet ?? `Report ${index + 1}`;
}
