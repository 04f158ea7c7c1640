import { Page } from './layout.tsx';

const LETTERS = ['First', 'Second', 'Third', 'Fourth'];

/** A form for texts at hand: pasted, compared, nothing stored. Works without script. */
export function CompareFormPage({ reports }: { reports: number }) {
  return (
    <Page title="Compare texts" wide section="compare" sendsForms>
      <h1>Compare texts</h1>
      <p class="lead">
        Paste what two to {reports} outlets wrote about one event. They are laid side by side, sentence by
        sentence; nothing is stored.
      </p>
      <form method="post" action="/compare" class="texts">
        {Array.from({ length: reports }, (_, index) => (
          <fieldset>
            <legend>
              {LETTERS[index] ?? `${index + 1}.`} text{index < 2 ? '' : ' (if there is one)'}
            </legend>
            <label for={`outlet${index}`}>Outlet</label>
            <input id={`outlet${index}`} name={`outlet${index}`} dir="auto" maxlength={200} />
            <label for={`headline${index}`}>Headline</label>
            <input id={`headline${index}`} name={`headline${index}`} dir="auto" maxlength={1000} />
            <label for={`text${index}`}>Text, its paragraphs parted by a blank line</label>
            <textarea id={`text${index}`} name={`text${index}`} dir="auto" rows={14} required={index < 2} />
          </fieldset>
        ))}
        <button type="submit">Lay side by side</button>
      </form>
    </Page>
  );
}
