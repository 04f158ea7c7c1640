import type { EventComparison } from '../../services/dto/comparison.ts';
import { Problem } from './problem.ts';

/** The comparison with the items alone that this report has not. Throws `notFound` for a report outside of the event. */
export function withNarrowedCoverage(
  comparison: EventComparison,
  notFoundIn: string | undefined,
): EventComparison {
  const { coverage, reports } = comparison;
  if (notFoundIn === undefined || coverage === undefined) return comparison;
  const index = reports.findIndex(({ reportId }) => reportId === notFoundIn.toLowerCase());
  if (index < 0) {
    const detail = 'This report does not stand in the event';
    throw new Problem('notFound', `${detail}.`, {
      errors: [{ in: 'query', pointer: '/notFoundIn', code: 'unknownId', detail }],
    });
  }
  const items = coverage.items.filter(({ cells }) => cells[index]!.state === 'notFound');
  const attributionDropped = coverage.attributionDropped.filter(({ flat }) => flat.report === index);
  return { ...comparison, coverage: { ...coverage, items, attributionDropped } };
}
