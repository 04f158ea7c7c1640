import type { ProblemFacts } from '../pages/problem-facts.ts';
import { Page } from './layout.tsx';

/** A failed request, said in words, with what support needs to find it. */
export function ErrorPage({ problem }: { problem: ProblemFacts }) {
  return (
    <Page title={problem.title}>
      <p class="quiet">{problem.status}</p>
      <h1>{problem.title}</h1>
      <p class="lead">{problem.detail}</p>
      {problem.errors && problem.errors.length > 0 ? (
        <ul>
          {problem.errors.map((error) => (
            <li>
              {error.detail}{' '}
              <small>
                ({error.in} <code>{error.pointer}</code>)
              </small>
            </li>
          ))}
        </ul>
      ) : null}
      <ul class="actions">
        <li>
          <a href="/">Start</a>
        </li>
        <li>
          <a href="/v1/events">Events</a>
        </li>
        <li>
          <a href="/docs">API</a>
        </li>
      </ul>
      <p class="quiet">
        Code <code>{problem.code}</code>, request <code>{problem.requestId}</code>
      </p>
    </Page>
  );
}
