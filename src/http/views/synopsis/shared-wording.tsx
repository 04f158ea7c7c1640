import type { ComparedReport } from '../../../comparison/compare.ts';
import type { Containment, DirectionFinding } from '../../../lenses/wording/result.ts';
import { Directions } from './directions.tsx';
import { outletName } from './evidence.tsx';

const SHOWN = 12;
/** Below one part in a hundred the figure is phrases that any two reports share. */
const SHOWN_FROM = 0.01;

/** How much of each report's wording stands in another, the largest shares first. */
export function SharedWording({
  containment,
  directions,
  reports,
}: {
  containment: readonly Containment[];
  directions: readonly DirectionFinding[];
  reports: readonly ComparedReport[];
}) {
  const shown = containment
    .filter(({ ofA, ofB }) => Math.max(ofA, ofB) >= SHOWN_FROM)
    .toSorted((x, y) => Math.max(y.ofA, y.ofB) - Math.max(x.ofA, x.ofB));
  if (shown.length === 0) return null;
  return (
    <section class="shared-wording" aria-labelledby="shared-wording">
      <h2 id="shared-wording">Shared wording</h2>
      <ul>
        {shown.slice(0, SHOWN).map(({ a, b, ofA, ofB }) => {
          const [from, to, share, back] = ofA >= ofB ? [a, b, ofA, ofB] : [b, a, ofB, ofA];
          return (
            <li>
              <meter min={0} max={1} value={share} aria-hidden="true">
                {percent(share)}
              </meter>{' '}
              <strong>{percent(share)}</strong> of <bdi>{outletName(reports, from)}</bdi> stands in{' '}
              <bdi>{outletName(reports, to)}</bdi> <span class="quiet">({percent(back)} the other way)</span>
            </li>
          );
        })}
      </ul>
      <p class="quiet">
        Shares of the words that stand in passages of eight words or more.{' '}
        {shown.length > SHOWN ? `The ${SHOWN} largest of ${shown.length} pairs.` : ''}
      </p>
      <Directions directions={directions} reports={reports} />
    </section>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
