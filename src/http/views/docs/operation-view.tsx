import {
  type ApiResponse,
  type MediaType,
  type NamedOperation,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  resolve,
  type Schema,
} from './openapi-types.ts';
import { Prose } from './prose.tsx';
import { SchemaView } from './schema-view.tsx';
import { TryForm } from './try-form.tsx';

/** Address of an operation on the page. */
export function anchorOf({ method, path, operation }: NamedOperation): string {
  return `op-${operation.operationId ?? `${method}-${path.replaceAll(/[^a-z0-9]+/gi, '-')}`}`;
}

/** One operation: what it does, takes and gives, and a form to send it. Closed until a reader opens it. */
export function OperationView({ document, entry }: { document: OpenApiDocument; entry: NamedOperation }) {
  const { method, path, operation, parameters } = entry;
  const body = Object.entries(operation.requestBody?.content ?? {});
  return (
    <details class="operation" id={anchorOf(entry)}>
      <summary>
        <h3>
          <span class={`method ${method}`}>{method.toUpperCase()}</span>
          <span class="path">{breakable(path)}</span>
          <span class="says">
            {operation.summary ?? ''}
            {operation.deprecated ? ' (deprecated)' : ''}
          </span>
        </h3>
      </summary>
      <div>
        <Prose text={operation.description} />
        <p class="quiet">{securityOf(document, operation)}</p>
        {parameters.length > 0 ? <Parameters parameters={parameters} /> : null}
        {body.map(([type, media]) => (
          <>
            <h4>
              Body, <code>{type}</code>
            </h4>
            <BodySchema document={document} media={media} />
          </>
        ))}
        <TryForm entry={entry} id={anchorOf(entry)} />
        <Responses document={document} responses={operation.responses ?? {}} />
      </div>
    </details>
  );
}

/** A body is shown property by property, as a reader has to write it; what comes back is linked. */
function BodySchema({ document, media }: { document: OpenApiDocument; media: MediaType }) {
  const schema = media.schema ? resolve<Schema>(document, media.schema) : null;
  return schema ? <SchemaView schema={schema} /> : null;
}

function Parameters({ parameters }: { parameters: readonly Parameter[] }) {
  return (
    <>
      <h4>Parameters</h4>
      <table class="fields">
        <tbody>
          {parameters.map((parameter) => (
            <tr>
              <th scope="row">
                <code>{parameter.name}</code>{' '}
                <small>
                  in {parameter.in}
                  {parameter.required ? ', required' : ''}
                </small>
              </th>
              <td>
                <Prose text={parameter.description} />
                {parameter.schema ? <SchemaView schema={parameter.schema} /> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Responses({
  document,
  responses,
}: {
  document: OpenApiDocument;
  responses: NonNullable<Operation['responses']>;
}) {
  return (
    <>
      <h4>Answers</h4>
      <table class="fields">
        <tbody>
          {Object.entries(responses).map(([status, value]) => {
            const response = resolve<ApiResponse>(document, value);
            return (
              <tr>
                <th scope="row">
                  <code>{status}</code>
                </th>
                <td>
                  <Prose text={response?.description} />
                  {Object.entries(response?.content ?? {}).map(([type, media]) => (
                    <Content type={type} media={media} />
                  ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

function Content({ type, media }: { type: string; media: MediaType }) {
  const example = media.example ?? Object.values(media.examples ?? {})[0]?.value;
  return (
    <>
      <code>{type}</code>
      {media.schema && type !== 'text/html' ? <SchemaView schema={media.schema} /> : null}
      {type === 'text/html' ? <span class="type"> a page of the same, for browsers</span> : null}
      {example === undefined ? null : (
        <details>
          <summary>Example</summary>
          <pre tabindex={0}>{JSON.stringify(example, null, 2)}</pre>
        </details>
      )}
    </>
  );
}

function securityOf(document: OpenApiDocument, operation: Operation): string {
  const needs = operation.security ?? document.security ?? [];
  if (needs.length === 0) return 'Open: needs no key.';
  const names = [...new Set(needs.flatMap((need) => Object.keys(need)))];
  const optional = needs.some((need) => Object.keys(need).length === 0);
  return optional
    ? `A key (${names.join(', ')}) is needed where reads or writes are closed.`
    : `Needs a key: ${names.join(', ')}.`;
}

/** Lets a long address wrap after its slashes. */
function breakable(path: string) {
  return path.split('/').map((part, index) => (index === 0 ? part : ['/', <wbr />, part]));
}
