import { eventAddress } from '../store/report-item.tsx';
import { LENSES, type LensId, OPT_IN, slugOf } from './lens-list.ts';

/** Every lens on an event, one link each; `current` is the one shown. */
export function LensNav({ eventId, current }: { eventId: string; current: LensId | null }) {
  const at = eventAddress(eventId);
  return (
    <nav class="lenses" aria-label="Ways of looking">
      <ul>
        <li>
          <a href={`${at}/comparison`} aria-current={current === null ? 'page' : undefined}>
            All
          </a>
        </li>
        {LENSES.filter(({ id }) => id === current || !OPT_IN.has(id)).map(({ id, label }) => (
          <li>
            <a href={`${at}/${slugOf(id)}`} aria-current={id === current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Every lens with its question: what a newcomer to an event can ask. */
export function LensQuestions({ eventId }: { eventId: string }) {
  const at = eventAddress(eventId);
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">One question at a time</h2>
      <dl class="questions">
        {LENSES.filter(({ id }) => !OPT_IN.has(id)).map(({ id, label, question }) => (
          <div>
            <dt>
              <a href={`${at}/${slugOf(id)}`}>{label}</a>
            </dt>
            <dd>{question}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
