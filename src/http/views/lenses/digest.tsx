import type { EventComparison } from '../../../services/dto/comparison.ts';
import { eventAddress } from '../store/report-item.tsx';
import { findingIds } from './finding-ids.ts';
import { type FindingsLens, LENSES, slugOf, viewOf } from './lens-list.ts';

const SHOWN = 3;

/** The first differences that each lens sees, with the way to all of them. */
export function Digest({ comparison }: { comparison: EventComparison }) {
  const at = eventAddress(comparison.eventId);
  const parts = LENSES.flatMap(({ id, label }) => {
    if (id === 'wording' || id === 'headlines') return [];
    const lens: FindingsLens = id;
    const view = viewOf(lens, comparison, comparison.reports);
    if (view === null) return [];
    const differing = view.groups.filter(({ differs }) => differs).flatMap(({ findings }) => findings);
    return [{ label, address: `${at}/${slugOf(lens)}`, differing, ids: findingIds(lens, view) }];
  });
  if (parts.length === 0) return null;
  return (
    <section class="digest" aria-labelledby="digest">
      <h2 id="digest">What the reports tell differently</h2>
      <div class="digest-parts">
        {parts.map(({ label, address, differing, ids }) => (
          <section>
            <h3>
              <a href={address}>{label}</a>
            </h3>
            {differing.length === 0 ? (
              <p class="quiet">No difference found.</p>
            ) : (
              <ul>
                {differing.slice(0, SHOWN).map((finding) => (
                  <li>
                    <a href={`${address}#${ids.get(finding)}`} dir="auto">
                      {finding.statement}
                    </a>
                  </li>
                ))}
              </ul>
            )}
            {differing.length > SHOWN ? <p class="quiet">and {differing.length - SHOWN} more</p> : null}
          </section>
        ))}
      </div>
    </section>
  );
}
