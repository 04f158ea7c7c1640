import type { MediaType, NamedOperation, Parameter } from './openapi-types.ts';

/** The form that sends an operation from the page; it shows itself where the page's own script runs. */
export function TryForm({ entry, id }: { entry: NamedOperation; id: string }) {
  const { method, path, operation, parameters } = entry;
  const [bodyType, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  return (
    <form
      class="try"
      data-needs-script
      hidden
      data-method={method.toUpperCase()}
      data-path={path}
      data-body-type={bodyType}
      aria-label={`Try ${operation.summary ?? path}`}
    >
      {parameters.length > 0 ? (
        <div class="inputs">
          {parameters.map((parameter) => (
            <Field parameter={parameter} id={`${id}-${parameter.name}`} />
          ))}
        </div>
      ) : null}
      {bodyType ? (
        <label>
          Body
          <textarea name="body" rows={12} spellcheck={false}>
            {bodyExample(media)}
          </textarea>
        </label>
      ) : null}
      <div class="buttons">
        <button type="submit">Send</button>
        <button type="button" class="second" name="curl">
          As curl
        </button>
      </div>
      <output />
    </form>
  );
}

function Field({ parameter, id }: { parameter: Parameter; id: string }) {
  const { name, schema, required } = parameter;
  const choices = schema?.enum ?? (schema?.type === 'boolean' ? ['true', 'false'] : null);
  return (
    <label for={id}>
      {name}
      {required ? ' (required)' : ''}
      {choices ? (
        <select id={id} name={name} data-in={parameter.in} required={required}>
          {required ? null : <option value="" />}
          {choices.map((choice) => (
            <option>{String(choice)}</option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          name={name}
          data-in={parameter.in}
          required={required}
          value={required ? text(exampleOf(parameter)) : undefined}
          placeholder={required ? undefined : text(exampleOf(parameter))}
          autocomplete="off"
          spellcheck={false}
        />
      )}
    </label>
  );
}

function exampleOf(parameter: Parameter): unknown {
  const named = Object.values(parameter.examples ?? {})[0]?.value;
  return (
    parameter.example ??
    named ??
    parameter.schema?.example ??
    parameter.schema?.examples?.[0] ??
    parameter.schema?.default
  );
}

function text(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function bodyExample(media: MediaType | undefined): string {
  const example =
    media?.example ??
    Object.values(media?.examples ?? {})[0]?.value ??
    media?.schema?.example ??
    media?.schema?.examples?.[0];
  return example === undefined ? '' : JSON.stringify(example, null, 2);
}
