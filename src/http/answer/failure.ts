import type { LogSink } from '../log.ts';
import { Problem } from './problem.ts';
import { problemOfServiceError } from './service-problem.ts';

/**
 * The problem to answer with for whatever was thrown. What is not a Problem nor a service's own error is `internalError`: its name and
 * the places in its stack are logged, never its message, which can quote stored text, SQL or parameters.
 */
export function failureProblem(error: unknown, requestId: string, log: LogSink): Problem {
  const problem = error instanceof Problem ? error : problemOfServiceError(error);
  if (problem !== null) return problem;
  log({ level: 'error', event: 'failure', requestId, ...traceOf(error) });
  return new Problem('internalError', 'The request could not be answered.');
}

function traceOf(error: unknown): { error: string; at: string } {
  if (!(error instanceof Error)) return { error: typeof error, at: '' };
  const chain = error.cause instanceof Error ? ` < ${error.cause.name}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: `${error.name}${chain}`,
    at: frames
      .slice(0, 8)
      .map((line) => line.trim())
      .join(' | '),
  };
}
