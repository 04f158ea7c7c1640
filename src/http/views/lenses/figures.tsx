import type { FigureRelation, Quantity } from '../../../lenses/figures/result.ts';
import type { EventComparison } from '../../../services/dto/comparison.ts';
import { LensPage, Outlet, type Reports, TierNote, Words } from './frame.tsx';

const RELATIONS: Record<FigureRelation['relation'], string> = {
  conflict: 'told differently',
  differentTime: 'given for different times',
  compatible: 'compatible',
  unclear: 'unclear',
  equal: 'the same',
};
const ORDER = Object.keys(RELATIONS) as FigureRelation['relation'][];

/** Figures of one quantity, report by report; what differs first. */
export function FiguresPage({ comparison }: { comparison: EventComparison }) {
  const { reports } = comparison;
  const { quantities } = comparison.figures!;
  const ordered = quantities
    .map((quantity, i) => ({ quantity, i, rank: ORDER.indexOf(furthest(quantity)) }))
    .sort((a, b) => a.rank - b.rank || a.i - b.i);
  return (
    <LensPage
      comparison={comparison}
      title="Figures"
      path="figures"
      lead="The same quantity in several reports. Nothing is averaged and nothing is picked: figures may be of different times or counts."
    >
      {ordered.length === 0 ? <p>No quantity was found in two reports.</p> : null}
      <ol class="findings">
        {ordered.map(({ quantity, i }) => (
          <QuantityItem id={`q${i + 1}`} quantity={quantity} reports={reports} />
        ))}
      </ol>
    </LensPage>
  );
}

function furthest({ relations }: Quantity): FigureRelation['relation'] {
  return ORDER.find((relation) => relations.some((found) => found.relation === relation)) ?? 'equal';
}

function QuantityItem({ id, quantity, reports }: { id: string; quantity: Quantity; reports: Reports }) {
  const { label, values, tier } = quantity;
  return (
    <li id={id}>
      <p>
        <strong>
          <bdi>{label}</bdi>
        </strong>
        : {RELATIONS[furthest(quantity)]}
      </p>
      <ul>
        {values.map(({ report, span, comparatorAt, source, voice, asOfAt, periodAt }) => (
          <li>
            <Outlet report={report} reports={reports} />:{' '}
            {comparatorAt ? (
              <>
                <Words span={comparatorAt} reports={reports} />{' '}
              </>
            ) : null}
            <Words span={span} reports={reports} />
            {periodAt ? (
              <>
                , <Words span={periodAt} reports={reports} />
              </>
            ) : null}
            {asOfAt ? (
              <>
                , <Words span={asOfAt} reports={reports} />
              </>
            ) : null}
            {source ? (
              <>
                , given by <Words span={source} reports={reports} />
              </>
            ) : voice === 'outlet' ? (
              ", in the outlet's own voice"
            ) : (
              ''
            )}
          </li>
        ))}
      </ul>
      <TierNote tier={tier} />
    </li>
  );
}
