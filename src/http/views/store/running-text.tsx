/** A report's text in its paragraphs, as stored: parted by one blank line. */
export function RunningText({ text }: { text: string }) {
  return (
    <div class="running">
      {text.split(/\n{2,}/).map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </div>
  );
}
