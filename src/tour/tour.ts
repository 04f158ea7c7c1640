import { aldrenCourier } from './aldren-courier.data.ts';
import { corvaniaToday } from './corvania-today.data.ts';
import { jointStatement } from './joint-statement.data.ts';
import { lanternAndLedger } from './lantern-and-ledger.data.ts';
import { meridianWire } from './meridian-wire.data.ts';
import { sundGazette } from './sund-gazette.data.ts';
import { sundGazetteRevised } from './sund-gazette-revised.data.ts';
import type { TourReport, TourRevision } from './tour-report.ts';

/** The invented event that a newcomer sees first: no country, person or outlet in it exists. */
export interface Tour {
  event: { title: string; summary: string; startedAt: string; endedAt: string; places: string[] };
  /** In order of publication. */
  reports: readonly TourReport[];
  /** Later texts of reports in the list, to be added after it. */
  revisions: readonly TourRevision[];
}

/** Five outlets and one official statement on one event, and one outlet's edit on the morning after. */
export const tour: Tour = {
  event: {
    title: 'Corvania rules out leaving the Orrin Ridge',
    summary:
      'Six days after a joint statement on the Selka Dam, a newspaper in Halvost quotes an unnamed Corvanian official: ' +
      'the army will stay on the ridge above it.',
    startedAt: '2025-03-05T00:00:00Z',
    endedAt: '2025-03-12T23:59:59Z',
    places: ['Port Aldren', 'Orrin Ridge', 'Selka Dam', 'Sund', 'Halvost'],
  },
  reports: [jointStatement, corvaniaToday, meridianWire, sundGazette, aldrenCourier, lanternAndLedger],
  revisions: [sundGazetteRevised],
};
