import type { PageRequest } from './page.ts';
import type { NewReport } from './report.ts';

export const IMPORT_STATES = ['receiving', 'queued', 'running', 'cancelled', 'done', 'failed'] as const;
export const IMPORT_STATUSES = ['created', 'unchanged', 'revised', 'duplicate', 'failed'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** Many reports that came in at once, and how far they are worked on. */
export interface Import {
  id: string;
  /** `receiving`: not acknowledged yet; `failed`: it never came in whole, and nothing of it was worked on. */
  state: ImportState;
  format: string;
  /** Lines that hold something. */
  received: number;
  /** Lines that were worked on: the sum of the following five. */
  done: number;
  created: number;
  unchanged: number;
  revised: number;
  duplicate: number;
  failed: number;
  version: number;
  createdAt: string;
  startedAt: string | null;
  updatedAt: string;
  finishedAt: string | null;
}

/** Why a line was refused; `pointer` (RFC 6901) leads into the line as it was sent. */
export interface ImportProblem {
  code: string;
  pointer: string;
  detail: string;
}

/** What became of one line. */
export interface ImportResult {
  line: number;
  /** `unchanged`: known before this import, with this text; `duplicate`: an earlier line of it has brought it. */
  status: ImportStatus;
  reportId?: string;
  revisionId?: string;
  problem?: ImportProblem;
}

/** A line as it came in: a report to be added, or what keeps it from being one. */
export type ImportLine = { line: number; bytes: number } & (
  | { report: NewReport; origins: Record<string, string> | null }
  | { problem: ImportProblem }
);

export interface ImportFilter extends PageRequest {
  state?: ImportState | undefined;
}

export interface ImportResultFilter extends PageRequest {
  status?: ImportStatus | undefined;
}

/** An import whose lines are being sent. */
export interface OpenImport {
  id: string;
  /** Names this sending: where the same import is sent anew meanwhile, this one is refused. */
  upload: string;
  /** Of an import of the same key that came in whole: its lines' digest, to be compared; otherwise null. */
  known: string | null;
}
