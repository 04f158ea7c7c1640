import type { ReportSpan } from '../../text/span.ts';
import type { Tier } from '../lens.ts';
import type { VoiceForm } from './clause.ts';

/** How the reports tell the same act: who names an agent, who has the act without one. */
export interface EventVoiceResult {
  /** The ones worth reading first stand first. */
  findings: EventVoiceFinding[];
  reports: EventVoiceTotals[];
}

/** One act of one person or thing, told with an agent in one report and without in another. */
export interface EventVoiceFinding {
  /** What is told: a listed act, or the stem of the verb. */
  act: string;
  /** "A names an agent; B has a passive without one." */
  statement: string;
  /**
   * How far the statement reaches: `report` no place of the report tells the act with an agent, `headline` its headline
   * does not, `sentence` the linked sentence does not.
   */
  scope: 'report' | 'headline' | 'sentence';
  tier: Tier;
  /** One cell a report, those that name an agent first. */
  cells: EventVoiceCell[];
}

export interface EventVoiceCell {
  report: number;
  /** The verb group, or the noun that names the act. */
  span: ReportSpan;
  form: VoiceForm;
  agent: ReportSpan | null;
  patient: ReportSpan | null;
  voice: 'outlet' | 'quoted' | 'paraphrased';
  /** In a cell without an agent: the agent where the same report tells the same act with one; otherwise null. */
  namedAt: ReportSpan | null;
  /** In a cell without an agent: the first place of the other reports' word for it; null where it was not found. */
  agentWordAt: ReportSpan | null;
}

/** Acts of one report by form; `null` where its language is not read. */
export interface EventVoiceTotals {
  report: number;
  forms: Record<VoiceForm, number> | null;
}
