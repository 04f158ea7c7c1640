import type { ReportSpan } from '../../text/span.ts';

/**
 * What a model may find, a closed list: two expressions for one person, place or thing; two expressions for one act; two
 * passages that say the same in other words. All three say that two places belong together; none says anything of them.
 */
export const MODEL_KINDS = ['sameReferent', 'sameAct', 'sameStatement'] as const;
export type ModelKind = (typeof MODEL_KINDS)[number];

/** Two places in two reports that a model holds for the same in other words. No prose of the model is kept. */
export interface ModelFinding {
  kind: ModelKind;
  tier: 'model';
  /** In the report with the lower index. */
  a: ReportSpan;
  b: ReportSpan;
}

/** Why something that a model named was thrown away, in the order in which it is looked at. */
export const MODEL_REJECTIONS = [
  'malformed',
  'unknownKind',
  'unknownReport',
  'unknownField',
  'wrongLength',
  'acrossParagraphs',
  'notFound',
  'sliceDiffers',
  'cutsWord',
  'ambiguous',
  'sameReport',
  'sameWords',
  'duplicate',
  'alreadyFound',
  'tooMany',
] as const;
export type ModelRejection = (typeof MODEL_REJECTIONS)[number];

/** Why there is no answer of the model. */
export const MODEL_FAILURES = [
  'tooFew',
  'tooLong',
  'unreachable',
  'timeout',
  'redirected',
  'rateLimited',
  'refused',
  'providerError',
  'contentType',
  'tooLarge',
  'notJson',
  'noAnswer',
  'cutShort',
  'notInForm',
] as const;
export type ModelFailure = (typeof MODEL_FAILURES)[number];

/** Which model was asked, and with which words. */
export interface ModelIdentity {
  provider: 'chatCompletions' | 'workersAi';
  /** The name under which it was asked for. */
  name: string;
  /** The name that it answered under, where that was told: often the dated version of what was asked for. */
  version: string | null;
  /** SHA-256 of the instructions that it was given, in hexadecimal. */
  promptHash: string;
}

/** What a model added to a comparison, or why it added nothing. */
export type ModelAnswer =
  | (ModelIdentity & {
      status: 'answered';
      findings: ModelFinding[];
      /** How many of the things it named were thrown away, by reason. */
      rejected: Record<ModelRejection, number>;
    })
  | (ModelIdentity & { status: 'failed'; reason: ModelFailure });
