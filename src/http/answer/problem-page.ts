import { problemPage } from '../pages.ts';
import { type Problem, problemFacts } from './problem.ts';

/** A problem as a page, for a browser; the status and the headers are those of the JSON answer. */
export async function problemPageResponse(problem: Problem, requestId: string): Promise<Response> {
  const facts = problemFacts(problem, requestId);
  const { html, contentSecurityPolicy } = await problemPage(facts);
  const headers = new Headers({ 'cache-control': 'no-store', ...problem.headers });
  headers.set('content-type', 'text/html; charset=utf-8');
  if (contentSecurityPolicy !== undefined) headers.set('content-security-policy', contentSecurityPolicy);
  return new Response(html, { status: facts.status, headers });
}
