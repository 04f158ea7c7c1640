import { classifyDatabaseError } from '../../db/errors.ts';
import { StaleRead, transact } from '../../db/transact.ts';
import { knownReports, withRemoved } from './add-report.ts';
import { withStoredArticle } from './article-of-html.ts';
import type { ServiceDeps } from './deps.ts';
import type { AddedReport, NewReport } from './dto/report.ts';
import { type InputFault, ServiceError, type ServiceErrorCode } from './errors.ts';
import { isGrouping } from './grouping/grouping-mode.ts';
import { type NamedOutlet, prepareReport } from './prepare-report.ts';
import { type ReadyReport, readyReport } from './ready-report.ts';
import { keyOf, outletIdIn, storedOutlets } from './resolve-outlet.ts';
import { writeReports } from './write-reports.ts';

/** What became of one report of several: it is in the store, or it was refused and why. */
export type Outcome = { added: AddedReport } | { refused: Refusal };

export interface Refusal {
  /** `internalError`: the store could not take it, which is a defect. */
  code: ServiceErrorCode | 'internalError';
  detail: string;
  faults: readonly InputFault[];
}

/** After so many texts read, others get their turn. */
const TEXTS_A_TURN = 4;

/**
 * Adds reports as `addReport` does, in their order, with few round trips: one transaction for all that are new or
 * changed, and one for each where that fails, so that one bad report fails alone. Nothing is fetched: an address
 * alone is refused. They are placed by the background job (`groupPending`), not here. Throws `storageUnavailable` where the database cannot be reached; what was written until then
 * stays, and to send it again does no harm.
 */
export async function addReports(deps: ServiceDeps, inputs: readonly NewReport[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = new Array(inputs.length);
  const ready = new Map<number, ReadyReport>();
  const outletIds = new Map<string, Promise<string>>();
  const outletIdOf = (outlet: NamedOutlet) => {
    const key = keyOf(outlet);
    const id = outletIds.get(key) ?? outletIdIn(deps.db, outlet);
    outletIds.set(key, id);
    return id;
  };
  const now = deps.clock();
  for (const [i, given] of inputs.entries()) {
    try {
      const input = withStoredArticle(given);
      ready.set(i, readyReport(await prepareReport(input, now, outletIdOf), input.eventId));
    } catch (error) {
      outcomes[i] = { refused: refusalOf(error) };
    }
  }
  const settle = (i: number, added: AddedReport) => {
    outcomes[i] = { added: withRemoved(ready.get(i)!, added) };
    ready.delete(i);
  };
  try {
    await writeAll(deps, ready, settle);
  } catch (error) {
    if (isUnavailable(error)) throw error;
    for (const [i, one] of [...ready]) {
      try {
        await writeAll(deps, new Map([[i, one]]), settle);
      } catch (failure) {
        outcomes[i] = { refused: refusalOf(failure) };
      }
    }
  }
  return outcomes;
}

async function writeAll(
  deps: ServiceDeps,
  ready: ReadonlyMap<number, ReadyReport>,
  settle: (i: number, added: AddedReport) => void,
): Promise<void> {
  const { db } = deps;
  const entries = [...ready];
  const known = await knownReports(
    db,
    entries.map(([, one]) => one),
  );
  const open = entries.filter((_, at) => known[at] === null);
  await compute(
    db,
    open.map(([, one]) => one),
  );
  const added =
    open.length === 0
      ? []
      : await transact(db, (transaction) =>
          writeReports(
            transaction,
            open.map(([, one]) => one),
            isGrouping(deps),
          ),
        );
  for (const [at, [i]] of entries.entries()) if (known[at] !== null) settle(i, known[at]!);
  for (const [at, [i]] of open.entries()) settle(i, added[at]!);
}

/** Reads the texts before the transaction begins, under the name that their outlet has or will most likely have. */
async function compute(db: ServiceDeps['db'], ready: readonly ReadyReport[]): Promise<void> {
  const outlets = await storedOutlets(
    db,
    ready.map(({ prepared }) => prepared.outlet),
  );
  for (const [i, { prepared, computed }] of ready.entries()) {
    const { outlet, revisionId, text } = prepared;
    const name = outlets.get(keyOf(outlet))?.name ?? ('name' in outlet ? outlet.name : null);
    if (name !== null) computed.reading(revisionId, { ...text, outlet: name });
    void computed.search;
    void computed.hashes;
    if (i % TEXTS_A_TURN === TEXTS_A_TURN - 1) await new Promise((resolve) => setTimeout(resolve));
  }
}

function isUnavailable(error: unknown): boolean {
  if (error instanceof ServiceError) return error.code === 'storageUnavailable';
  if (error instanceof StaleRead) return true;
  return ['unavailable', 'retry'].includes(classifyDatabaseError(error).kind);
}

/** Why a report was refused. Throws what is no matter of this report: a database that cannot be reached. */
function refusalOf(error: unknown): Refusal {
  if (isUnavailable(error)) throw error;
  if (error instanceof ServiceError) return { code: error.code, detail: error.message, faults: error.faults };
  return { code: 'internalError', detail: 'The report could not be stored.', faults: [] };
}
