import type { Database } from '../../../db/database.ts';
import { selectReport } from '../../../db/queries/reports.ts';
import { centralReport } from '../../grouping/central-report.ts';
import { LIMITS } from '../limits.ts';
import type { PlacedReport } from './stored-features.ts';

/** Of a body that stands for a missing headline. */
const FIRST_CHARACTERS = 120;

/** What an event that formed by itself is called, and when it began, as far as its reports tell. */
export async function nameEvent(
  db: Database,
  reports: readonly PlacedReport[],
): Promise<{ title: string; startedAt: Date | null }> {
  const central = await selectReport(db, centralReport(reports).reportId);
  const headline = central?.headline.trim() || shortened(central?.body ?? '') || 'Event without a headline';
  const dates = reports.flatMap((one) => one.profile.features.date ?? []);
  return {
    title: headline.slice(0, LIMITS.title),
    startedAt: dates.length === 0 ? null : new Date(Math.min(...dates)),
  };
}

function shortened(body: string): string {
  const start = body
    .trim()
    .slice(0, FIRST_CHARACTERS + 1)
    .replace(/\s+/g, ' ');
  return start.length <= FIRST_CHARACTERS ? start : `${start.replace(/\s\S*$/, '').toWellFormed()} …`;
}
