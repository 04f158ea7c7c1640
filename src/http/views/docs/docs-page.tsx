import { Page } from '../layout.tsx';
import {
  METHODS,
  type NamedOperation,
  type OpenApiDocument,
  type Parameter,
  resolve,
} from './openapi-types.ts';
import { OperationView } from './operation-view.tsx';
import { Prose } from './prose.tsx';
import { SchemaView } from './schema-view.tsx';

interface Group {
  name: string;
  description: string | undefined;
  operations: NamedOperation[];
}

/** Every operation of an OpenAPI document to read and, where the page's script runs, to try. */
export function DocsPage({ document }: { document: OpenApiDocument }) {
  const groups = groupByTag(document);
  const schemas = Object.entries(document.components?.schemas ?? {});
  return (
    <Page title="API" section="docs" script="docs.js" description="Every operation, to read and to try">
      <h1>{document.info.title} API</h1>
      <p class="quiet">
        Version {document.info.version} · <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1)
      </p>
      <Prose text={document.info.description} />
      <noscript>
        <p>Everything here reads without script; sending requests from this page needs it.</p>
      </noscript>
      <p class="key" data-needs-script hidden>
        <label for="api-key">Key for closed operations (stays in this page)</label>
        <input id="api-key" type="password" autocomplete="off" />
      </p>
      <nav class="toc" aria-label="Groups of operations">
        <ul>
          {groups.map((group) => (
            <li>
              <a href={`#tag-${slug(group.name)}`}>{group.name}</a>
            </li>
          ))}
          {schemas.length > 0 ? (
            <li>
              <a href="#schemas">Schemas</a>
            </li>
          ) : null}
        </ul>
      </nav>
      {groups.map((group) => (
        <section aria-labelledby={`tag-${slug(group.name)}`}>
          <h2 id={`tag-${slug(group.name)}`}>{group.name}</h2>
          <Prose text={group.description} />
          {group.operations.map((entry) => (
            <OperationView document={document} entry={entry} />
          ))}
        </section>
      ))}
      {schemas.length > 0 ? <h2 id="schemas">Schemas</h2> : null}
      {schemas.map(([name, schema]) => (
        <details class="operation" id={`schema-${name}`}>
          <summary>
            <h3>
              <span class="path">{name}</span>
              <span class="says">{schema.description ?? ''}</span>
            </h3>
          </summary>
          <div>
            <SchemaView schema={schema} />
          </div>
        </details>
      ))}
    </Page>
  );
}

/** Operations under their first tag, in the order of the document's tag list; then tags that the list lacks. */
function groupByTag(document: OpenApiDocument): Group[] {
  const groups = new Map<string, Group>();
  for (const tag of document.tags ?? [])
    groups.set(tag.name, { name: tag.name, description: tag.description, operations: [] });
  for (const entry of operationsOf(document)) {
    const name = entry.operation.tags?.[0] ?? 'Other';
    const group = groups.get(name) ?? { name, description: undefined, operations: [] };
    group.operations.push(entry);
    groups.set(name, group);
  }
  return [...groups.values()].filter((group) => group.operations.length > 0);
}

function operationsOf(document: OpenApiDocument): NamedOperation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
        .map((parameter) => resolve<Parameter>(document, parameter))
        .filter((parameter) => parameter !== null);
      return [{ method, path, operation, parameters }];
    }),
  );
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
}
