import type { Database } from '../../db/database.ts';
import type { Fetching } from './fetching/ports.ts';
import type { GroupingMode } from './grouping/grouping-mode.ts';
import type { ModelProvider } from './models/ports.ts';

/** What the verbs need from outside; the runtime hands it in. */
export interface ServiceDeps {
  db: Database;
  /** The present instant. */
  clock: () => Date;
  /** A fresh random UUID; `crypto.randomUUID` where absent. */
  newId?: (() => string) | undefined;
  /** How other hosts are reached; where absent nothing is fetched. */
  fetching?: Fetching | undefined;
  /** What the machine may do with reports that come in; nothing where absent. */
  grouping?: GroupingMode | undefined;
  /** A language model that may add findings where a caller asks for it; where absent none is ever called. */
  model?: ModelProvider | undefined;
}

/** The version a client has read (`version` of the resource), or `*` for whatever stands. */
export type ExpectedVersion = number | string;
