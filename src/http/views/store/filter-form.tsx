export interface FilterField {
  name: string;
  label: string;
  type?: 'search' | 'text' | 'date';
  choices?: readonly string[];
}

/** A plain form that narrows a list; it asks the list's own address, so that the result can be kept and sent on. */
export function FilterForm({ url, fields }: { url: URL; fields: readonly FilterField[] }) {
  return (
    <search>
      <form class="filter" method="get" action={url.pathname}>
        {fields.map((field) => (
          <Field field={field} value={url.searchParams.get(field.name) ?? ''} />
        ))}
        <button type="submit">Show</button>
      </form>
    </search>
  );
}

function Field({ field, value }: { field: FilterField; value: string }) {
  const { name, label, type = 'text', choices } = field;
  const id = `filter-${name}`;
  return (
    <div>
      <label for={id}>{label}</label>
      {choices ? (
        <select id={id} name={name}>
          <option value="">any</option>
          {choices.map((choice) => (
            <option value={choice} selected={choice === value}>
              {choice}
            </option>
          ))}
        </select>
      ) : (
        <input id={id} type={type} name={name} value={value} dir="auto" />
      )}
    </div>
  );
}
