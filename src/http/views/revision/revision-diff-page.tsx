import type { Revision } from '../../../services/dto/revision.ts';
import type { RevisionEdit } from '../../../text/edits/edits.ts';
import { Page } from '../layout.tsx';
import { crumbsOf, revisionsOf } from '../store/revision-pages.tsx';
import type { Piece } from '../synopsis/pieces.ts';
import { Characters } from '../synopsis/segment.tsx';
import { When } from '../when.tsx';
import { type EditRow, editRows } from './edit-rows.ts';

export interface RevisionDiffView {
  reportId: string;
  from: Revision;
  to: Revision;
  edits: readonly RevisionEdit[];
}

/** What an outlet changed in a report: each changed sentence before and after, the kind of change beside it. */
export function RevisionDiffPage({ view }: { view: RevisionDiffView }) {
  const { reportId, from, to, edits } = view;
  const rows = editRows(textsOf(from), textsOf(to), edits);
  const substantive = rows.filter((row) => row.substantive).length;
  return (
    <Page
      title={`What changed: ${to.headline ?? 'report'}`}
      wide
      section="reports"
      crumbs={[...crumbsOf(reportId), revisionsOf(reportId)]}
    >
      <h1>What changed</h1>
      <p class="quiet">
        Revision {from.number}, seen <When at={from.capturedAt} />, to revision {to.number}, seen{' '}
        <When at={to.capturedAt} />
      </p>
      {rows.length === 0 ? (
        <p class="lead">Nothing: the two texts are the same.</p>
      ) : (
        <div class="filtered">
          <p>
            {rows.length} changed {rows.length === 1 ? 'place' : 'places'}, {substantive} that{' '}
            {substantive === 1 ? 'alters' : 'alter'} what is said.
          </p>
          {substantive < rows.length ? (
            <p>
              <input type="checkbox" id="show-minor" checked />{' '}
              <label for="show-minor">Show typography, spelling and order as well</label>
            </p>
          ) : null}
          <Changes rows={rows} from={from} to={to} />
        </div>
      )}
      <p class="quiet">
        Sentences that did not change are not shown. A struck word was taken out, an underlined one put in.
      </p>
    </Page>
  );
}

function Changes({ rows, from, to }: { rows: readonly EditRow[]; from: Revision; to: Revision }) {
  return (
    <section class="synopsis" aria-labelledby="rows">
      <table>
        <caption id="rows">Change by change</caption>
        <thead>
          <tr>
            <th scope="col" class="corner">
              Change
            </th>
            <th scope="col">
              <span class="outlet">Revision {from.number}</span>
            </th>
            <th scope="col">
              <span class="outlet">Revision {to.number}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr class={row.substantive ? 'row' : 'row minor'}>
              <th scope="row">
                {row.kinds.join(', ')}
                <small>{row.field === 'body' ? (row.substantive ? '' : 'says the same') : row.field}</small>
              </th>
              <Side pieces={row.before} label={`Revision ${from.number}`} field={row.field} />
              <Side pieces={row.after} label={`Revision ${to.number}`} field={row.field} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Side({ pieces, label, field }: { pieces: readonly Piece[] | null; label: string; field: string }) {
  return (
    <td class={pieces === null ? 'none' : undefined}>
      {pieces === null ? (
        'not there'
      ) : (
        <div class={`seg in-${field}`}>
          <span class="outlet-label">{label}</span>
          <p dir="auto">
            {pieces.map((piece) => (
              <Characters piece={piece} />
            ))}
          </p>
        </div>
      )}
    </td>
  );
}

function textsOf({ headline, subheadline, text }: Revision) {
  return { headline: headline ?? '', subheadline: subheadline ?? '', body: text };
}
