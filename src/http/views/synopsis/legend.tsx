import { MOVED, Sign, STANDINGS } from './standing.tsx';
import type { Standing } from './synopsis.ts';

/** The marks in words; each box hides or shows its rows (by style alone, without script). */
export function Legend({ counts }: { counts: Readonly<Record<Standing, number>> }) {
  return (
    <fieldset class="legend">
      <legend>Marks, and which rows to show</legend>
      {(Object.keys(STANDINGS) as Standing[]).map((standing) => (
        <label>
          <input type="checkbox" id={`show-${standing}`} checked />
          <Sign standing={standing} /> <strong>{STANDINGS[standing].label}</strong>{' '}
          <span class="count">{counts[standing]}</span>
          <span class="says">{STANDINGS[standing].note}</span>
        </label>
      ))}
      <ul class="inline-marks">
        <li>
          <mark class="differs">wavy line</mark> words that differ from a counterpart
        </li>
        <li>
          <span class="shared">solid line</span> eight words or more that stand in another report
        </li>
        <li>
          <span class="quoted">“slanted”</span> in quotation marks
        </li>
        <li>
          <span class="sign" aria-hidden="true">
            {MOVED.sign}
          </span>{' '}
          <strong>{MOVED.label}</strong>: {MOVED.note}
        </li>
      </ul>
      <p class="quiet">Point at a sentence, or focus its sign, for the evidence.</p>
    </fieldset>
  );
}
