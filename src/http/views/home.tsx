import { Page } from './layout.tsx';

export interface HomeFacts {
  version: string;
  engineVersion: string;
}

const example = `curl http://127.0.0.1:8787/v1/compare \\
  -H 'content-type: application/json' \\
  -d '{"reports": [
    {"outlet": "Sund Gazette", "text": "The ferry left at noon with 40 aboard."},
    {"outlet": "Port Herald", "text": "At noon the ferry left, 45 aboard."}
  ]}'`;

/** What this is and where to go, for somebody who opens the address in a browser. */
export function HomePage({ version, engineVersion }: HomeFacts) {
  return (
    <Page
      title="Synoptic"
      description="The reports of one event, side by side, with the exact characters as evidence."
    >
      <h1>The reports of one event, side by side</h1>
      <p class="lead">
        Synoptic lays what several outlets wrote about the same event next to each other: what they share word
        for word, what they say in other words, and what is found in one and not in another. Every finding
        points at the exact characters it rests on.
      </p>
      <div class="doors">
        <a href="/v1/events">
          <strong>Look at events</strong>
          <span>Reports in columns, and one question at a time: figures, quotes, sources, names.</span>
        </a>
        <a href="/compare">
          <strong>Compare texts</strong>
          <span>Paste what outlets wrote; nothing is stored.</span>
        </a>
        <a href="/v1/reports">
          <strong>Find a report</strong>
          <span>Every stored report by words, outlet, language and date.</span>
        </a>
        <a href="/docs">
          <strong>Use the API</strong>
          <span>Every operation to read and to try, from this page.</span>
        </a>
      </div>
      <h2>The same by the API</h2>
      <pre tabindex={0}>{example}</pre>
      <h2>What it does not do</h2>
      <p>
        It describes wording and never judges people: no bias score, no left or right. A sentence that a
        report lacks is “not found in” it, and only where its full text is held. Ten copies of one agency
        story are one origin.
      </p>
      <p class="quiet">
        Version {version}, engine {engineVersion} · <a href="/openapi.json">openapi.json</a>
      </p>
    </Page>
  );
}
