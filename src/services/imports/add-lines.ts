import type { SettledLine } from '../../../db/queries/import-lines.ts';
import { addReports, type Refusal } from '../add-reports.ts';
import type { ServiceDeps } from '../deps.ts';
import type { ImportLine, ImportProblem, ImportResult } from '../dto/import.ts';
import { resultOf } from './import-dto.ts';

/**
 * Adds the reports of lines, in their order. `seen` holds the revisions that earlier lines of the same import have led
 * to, and takes in those of these. Throws `storageUnavailable`; to add the same lines again does no harm.
 */
export async function settle(
  deps: ServiceDeps,
  lines: readonly ImportLine[],
  seen: Set<string>,
): Promise<SettledLine[]> {
  const readable = lines.filter((line) => 'report' in line);
  const outcomes = await addReports(
    deps,
    readable.map(({ report }) => report),
  );
  const byLine = new Map(readable.map(({ line }, i) => [line, outcomes[i]!]));
  return lines.map((line): SettledLine => {
    const none = { line: line.line, reportId: null, revisionId: null, problem: null };
    if ('problem' in line) return { ...none, status: 'failed', problem: line.problem };
    const outcome = byLine.get(line.line)!;
    if ('refused' in outcome) {
      return { ...none, status: 'failed', problem: problemOf(outcome.refused, line.origins) };
    }
    const { id: reportId, revisionId, status } = outcome.added;
    const isAgain = status === 'unchanged' && seen.has(revisionId);
    seen.add(revisionId);
    return { ...none, status: isAgain ? 'duplicate' : status, reportId, revisionId };
  });
}

/** Adds the reports of a few lines while the caller waits. */
export async function addImportLines(
  deps: ServiceDeps,
  lines: readonly ImportLine[],
  seen: Set<string>,
): Promise<ImportResult[]> {
  return (await settle(deps, lines, seen)).map(resultOf);
}

/** The first fault, with its place in the line as it was sent. */
export function problemOf(refusal: Refusal, origins: Readonly<Record<string, string>> | null): ImportProblem {
  const [fault] = refusal.faults;
  if (fault === undefined) return { code: refusal.code, pointer: '', detail: refusal.detail };
  return {
    code: fault.code,
    pointer: origins === null ? fault.pointer : (origins[fault.pointer] ?? ''),
    detail: fault.detail,
  };
}
