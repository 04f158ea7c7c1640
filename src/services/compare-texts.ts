import { compareRevisions } from '../comparison/compare.ts';
import { lenses } from '../lenses/registry.ts';
import type { ServiceDeps } from './deps.ts';
import type { TextComparison, TextComparisonOptions } from './dto/comparison.ts';
import type { TextInput } from './dto/report.ts';
import { faulty } from './errors.ts';
import { LIMITS } from './limits.ts';
import { configuredModel, modelAnswer } from './models/model-answer.ts';
import { referentPinList } from './referent-pin-input.ts';
import { readableText, takenOff } from './text-input.ts';

/**
 * Compares 2 to 50 texts; nothing is stored, so neither is anything asked of the database. Throws `invalidRequest`,
 * `outOfLimits`, `modelNotConfigured`.
 */
export async function compareTexts(
  { model }: Pick<ServiceDeps, 'model'>,
  texts: readonly TextInput[],
  options: TextComparisonOptions = {},
): Promise<TextComparison> {
  if (texts.length < 2) throw faulty('/reports', 'tooFew', 'There must be at least 2 reports');
  if (texts.length > LIMITS.comparedTexts) {
    const detail = `There must not be more than ${LIMITS.comparedTexts} reports`;
    throw faulty('/reports', 'tooMany', detail, 'outOfLimits');
  }
  checkLenses(options.lenses);
  const asked = options.model === true ? configuredModel(model) : null;
  const readable = texts.map((text, i) => readableText(text, `/reports/${i}`));
  const referents = referentPinList(options.referents ?? []);
  const revisions = readable.map(({ text }) => text);
  const comparison = compareRevisions(revisions, undefined, { lenses: options.lenses, referents });
  const reports = comparison.reports.map((report, i) => ({ ...report, ...takenOff(readable[i]!) }));
  if (asked === null) return { ...comparison, reports };
  return { ...comparison, reports, model: await modelAnswer(asked, revisions, undefined, { referents }) };
}

/** Throws `invalidRequest` where a lens is named that does not exist. */
export function checkLenses(ids: readonly string[] | undefined): void {
  for (const [i, id] of (ids ?? []).entries()) {
    if (lenses.some((lens) => lens.id === id)) continue;
    const known = lenses.map((lens) => lens.id).join(', ');
    throw faulty(`/lenses/${i}`, 'unknownValue', `There is no such lens; there are: ${known}`);
  }
}
