import { type Comparison, compareRevisions, type Readings } from '../../comparison/compare.ts';
import type { LensOptions } from '../../lenses/lens.ts';
import type { RevisionText } from '../../text/span.ts';
import type { ModelAnswer, ModelIdentity } from '../dto/model.ts';
import { ServiceError } from '../errors.ts';
import { isAlreadyFound, LENSES_BESIDE_MODEL } from './already-found.ts';
import { askModel } from './ask-model.ts';
import { ModelError } from './model-error.ts';
import { parseFindings } from './parse-findings.ts';
import type { ModelProvider } from './ports.ts';
import { PROMPT, PROMPT_HASH } from './prompt.data.ts';
import { verifyFindings } from './verify-findings.ts';

/** The model to ask. Throws `modelNotConfigured` where this service has none. */
export function configuredModel(model: ModelProvider | undefined): ModelProvider {
  if (model !== undefined) return model;
  throw new ServiceError('modelNotConfigured', 'No model is configured (MODEL_URL, MODEL_NAME).');
}

/**
 * What a model adds to the comparison of `texts`: places that it holds for the same in other words, each verified against
 * the texts, or the reason why there is none. `readings` and `options` are those of the comparison. Whatever the provider does, this
 * does not throw.
 */
export async function modelAnswer(
  model: ModelProvider,
  texts: readonly RevisionText[],
  readings?: readonly Readings[],
  options: LensOptions = {},
): Promise<ModelAnswer> {
  const { provider, name } = model;
  const identity: ModelIdentity = { provider, name, version: null, promptHash: PROMPT_HASH };
  try {
    const reply = await askModel(model, {
      instructions: PROMPT,
      texts: material(texts, model.maxCharacters),
    });
    const named = parseFindings(reply.content);
    const found: Comparison = compareRevisions(texts, readings, { ...options, lenses: LENSES_BESIDE_MODEL });
    const verified = verifyFindings(named, texts, (finding) => isAlreadyFound(finding, found));
    return { status: 'answered', ...identity, version: reply.version, ...verified };
  } catch (error) {
    // What a provider throws against its contract is a failure of the provider; it must not cost the comparison.
    const reason = error instanceof ModelError ? error.reason : 'providerError';
    return { status: 'failed', ...identity, reason };
  }
}

/** The texts as the model sees them: no outlet's name, no date, no address, so that it can only go by the words. */
function material(texts: readonly RevisionText[], maxCharacters: number): string {
  if (texts.length < 2) throw new ModelError('tooFew');
  const together = texts.reduce(
    (sum, { headline, subheadline, body }) => sum + headline.length + subheadline.length + body.length,
    0,
  );
  if (together > maxCharacters) throw new ModelError('tooLong');
  const reports = texts.map(({ language, headline, subheadline, body }, report) => ({
    report,
    language,
    headline,
    subheadline,
    body,
  }));
  return JSON.stringify({ reports });
}
