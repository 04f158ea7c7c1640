import type { LensDescription } from '../../../lenses/describe-lens.ts';
import type { RecordedTask } from '../../../lenses/recorded-task.ts';
import { Page } from '../layout.tsx';
import { TierMark } from './tier-mark.tsx';

/** Every lens with what it shows, one link each to how good it is. */
export function LensListPage({ lenses }: { lenses: readonly LensDescription[] }) {
  return (
    <Page title="Lenses" section="docs">
      <h1>Lenses</h1>
      <p class="lead">The ways of looking, with what each does not claim and how good it is known to be.</p>
      <dl class="questions">
        {lenses.map(({ id, title, description }) => (
          <div>
            <dt>
              <a href={`/v1/lenses/${id}`}>{title}</a>
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </Page>
  );
}

/** One lens: what a finding is, what it does not say, what was measured and what is known to be weak. */
export function LensAboutPage({ lens }: { lens: LensDescription }) {
  const { title, definition, notClaimed, tierMeanings, rules, lists, evaluation, precisions, limits } = lens;
  return (
    <Page title={title} section="docs" crumbs={[{ label: 'Lenses', href: '/v1/lenses' }]}>
      <h1>{title}</h1>
      <p class="lead">{definition}</p>
      <Sentences title="What it does not claim" items={notClaimed} />
      <Sentences title="Known weaknesses" items={limits} />
      <h2>How sure it is</h2>
      <dl class="facts">
        {tierMeanings.map(({ tier, meaning }) => (
          <>
            <dt>
              <TierMark tier={tier} />
            </dt>
            <dd>{meaning}</dd>
          </>
        ))}
        {precisions.map(({ of, value, right, read }) => (
          <>
            <dt>{read === null ? value.toFixed(3) : `${right} of ${read}`}</dt>
            <dd>right: {of}</dd>
          </>
        ))}
      </dl>
      {evaluation.length === 0 ? (
        <p>No task measures it.</p>
      ) : (
        evaluation.map((task) => <Figures task={task} />)
      )}
      {rules.length > 0 ? (
        <Table
          caption="Reasons and kinds"
          columns={['Member', 'Value', 'Meaning']}
          rows={rules.map(({ member, value, meaning }) => [member, value, meaning])}
        />
      ) : null}
      {lists.length > 0 ? (
        <Table
          caption="Word lists"
          columns={['List', 'Entries', 'Source']}
          rows={lists.map(({ name, entries, source }) => [name, String(entries), source])}
        />
      ) : null}
    </Page>
  );
}

function Sentences({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </>
  );
}

function Figures({ task }: { task: RecordedTask }) {
  const { title, data, command, engineVersion, date, figures } = task;
  return (
    <>
      <Table
        caption={title}
        columns={['Figure', 'Ours', 'Others', 'How it was taken']}
        rows={figures.map(({ metric, ours, others, protocol }) => [
          metric,
          ours.toFixed(3),
          others ?? '',
          protocol,
        ])}
      />
      <p class="quiet">
        {data} · <code>{command}</code> · engine {engineVersion} · {date}
      </p>
    </>
  );
}

function Table({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}) {
  return (
    <section class="facts-table prose" aria-label={caption} tabindex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr>
              {cells.map((cell, i) =>
                i === 0 ? (
                  <th scope="row" dir="auto">
                    {cell}
                  </th>
                ) : (
                  <td dir="auto">{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
