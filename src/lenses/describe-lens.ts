import type { LensAbout, Precision } from './about.ts';
import { abouts } from './abouts.ts';
import { EVALUATION } from './evaluation.data.ts';
import type { Lens, Tier } from './lens.ts';
import type { RecordedTask } from './recorded-task.ts';
import type { LensResults } from './registry.ts';

/** How often what a rule says is right: a recorded figure by its task, or findings read one by one. */
export interface StatedPrecision {
  of: string;
  value: number;
  /** Task that it was measured by; null where somebody has read the findings. */
  task: string | null;
  right: number | null;
  read: number | null;
}

/** A lens with all that is to be known of it: plain JSON. */
export interface LensDescription
  extends Pick<LensAbout, 'definition' | 'notClaimed' | 'lists' | 'limits'>,
    Pick<Lens, 'id' | 'title' | 'description' | 'tiers' | 'languages' | 'needs'> {
  /** True where it is no part of an answer unless it is asked for. */
  optIn: boolean;
  tierMeanings: { tier: Tier; meaning: string }[];
  rules: { member: string; value: string; meaning: string }[];
  evaluation: RecordedTask[];
  precisions: StatedPrecision[];
}

/** Describes a registered lens from its code, what stands beside it and the recorded evaluation. */
export function describeLens({
  id,
  title,
  description,
  tiers,
  languages,
  needs,
  optIn = false,
}: Lens): LensDescription {
  const about = abouts[id as keyof LensResults];
  const { definition, notClaimed, lists, limits } = about;
  return {
    id,
    title,
    description,
    definition,
    notClaimed,
    tiers,
    tierMeanings: tiers.map((tier) => ({ tier, meaning: about.tiers[tier]! })),
    languages,
    optIn,
    needs,
    rules: Object.entries(about.rules).flatMap(([member, values]) =>
      Object.entries(values).map(([value, meaning]) => ({ member, value, meaning })),
    ),
    lists,
    evaluation: EVALUATION.filter(({ task }) => about.evaluation.includes(task)),
    precisions: about.precisions.flatMap(stated),
    limits,
  };
}

/** None where its task has no record yet; of several figures of one name (parts of the data) the lowest. */
function stated(precision: Precision): StatedPrecision[] {
  const { of } = precision;
  if ('read' in precision) {
    const { right, read } = precision;
    return [{ of, value: Math.round((right / read) * 1e4) / 1e4, task: null, right, read }];
  }
  const { task, metric } = precision;
  const figures = EVALUATION.find((record) => record.task === task)?.figures ?? [];
  const values = figures.filter((figure) => figure.metric === metric).map(({ ours }) => ours);
  return values.length === 0 ? [] : [{ of, value: Math.min(...values), task, right: null, read: null }];
}
