/** A description as paragraphs; of Markdown it knows `code` and **bold**, the rest stays as written. */
export function Prose({ text }: { text: string | undefined }) {
  if (!text) return null;
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph) => (
        <p>
          <Inline text={paragraph} />
        </p>
      ))}
    </>
  );
}

/** One run of text with `code` and **bold**. */
export function Inline({ text }: { text: string }) {
  return (
    <>
      {text.split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((part) => {
        if (/^`.+`$/s.test(part)) return <code>{part.slice(1, -1)}</code>;
        if (/^\*\*.+\*\*$/s.test(part)) return <strong>{part.slice(2, -2)}</strong>;
        return part;
      })}
    </>
  );
}
