import type { Tier } from './lens.ts';
import type { ListAbout } from './list-about.ts';

/**
 * How good a rule was found to be: a figure of the recorded evaluation, by its task and metric, or a count of findings
 * that somebody has read one by one.
 */
export type Precision = { of: string } & ({ task: string; metric: string } | { right: number; read: number });

/** What a reader must know to cite a finding of a lens together with how good it is. Stands beside the lens. */
export interface LensAbout {
  /** What a finding is, and by which steps it comes about. */
  definition: string;
  notClaimed: readonly string[];
  /** What each tier of the lens means in it. */
  tiers: Readonly<Partial<Record<Tier, string>>>;
  /** Values that a finding gives as its reason or kind, by the member that holds them, each with its meaning. */
  rules: Readonly<Record<string, Readonly<Record<string, string>>>>;
  lists: readonly ListAbout[];
  /** Ids of the quality tasks that measure it. */
  evaluation: readonly string[];
  /** What the claims of the tier `pattern` rest on; of those that claim it, one at least of .95 or more. */
  precisions: readonly Precision[];
  /** Known weaknesses, a sentence each. */
  limits: readonly string[];
}
