import { formatOf } from '../../ingest/import/format-of.ts';
import { mapRecord } from '../../ingest/import/map-record.ts';
import type { Mapping } from '../../ingest/import/mapping.ts';
import type { ImportLine, ImportProblem } from '../../services/dto/import.ts';
import type { NewReport } from '../../services/dto/report.ts';
import { jsonPointer, Problem } from '../answer/problem.ts';
import { scanJson } from '../request/scan-json.ts';
import { validBody } from '../request/validate.ts';
import { importedReport } from '../schemas/imported-report.ts';
import type { SentLine } from './line-source.ts';

/** In which shape the lines come: as POST /v1/reports takes them, in a known format, or each as it looks. */
export type LineFormat = 'synoptic' | 'auto' | Mapping;

/** A line as the report that it holds, or with what keeps it from being one. */
export function readLine(line: SentLine, format: LineFormat): ImportLine {
  const { number } = line;
  const bytes = 'text' in line ? line.text.length : 0;
  if ('code' in line) {
    const { code, detail } = line;
    return { line: number, bytes, problem: { code, pointer: '', detail } };
  }
  const parsed = 'text' in line ? parse(line.text) : { value: line.record };
  if ('problem' in parsed) return { line: number, bytes, problem: parsed.problem };
  return { line: number, bytes, ...reportOf(parsed.value, format) };
}

function parse(text: string): { value: unknown } | { problem: ImportProblem } {
  const fault = scanJson(text);
  if (fault === null) return { value: JSON.parse(text) };
  const pointer = jsonPointer(fault.path).toWellFormed();
  return {
    problem: {
      code: fault.kind,
      pointer,
      detail: `Column ${fault.offset + 1}: ${fault.detail}`.slice(0, 500),
    },
  };
}

function reportOf(
  record: unknown,
  format: LineFormat,
): { report: NewReport; origins: Record<string, string> | null } | { problem: ImportProblem } {
  const mapping = format === 'auto' ? formatOf(record) : format === 'synoptic' ? null : format;
  const mapped = mapping === null ? null : mapRecord(record, mapping);
  const origins = mapped?.origins ?? null;
  try {
    const report = validBody(importedReport, mapped === null ? record : mapped.report);
    // Nothing is fetched: a report without its text is held by its headline.
    return { report: report.html === undefined ? { ...report, text: report.text ?? '' } : report, origins };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const [first] = error.errors;
    const pointer = first?.pointer ?? '';
    return {
      problem: {
        code: first?.code ?? error.code,
        pointer: origins === null ? pointer : (origins[pointer] ?? ''),
        detail: first?.detail ?? error.message,
      },
    };
  }
}
