import type { ComparedReport } from '../../../comparison/compare.ts';
import type { DirectionFinding } from '../../../lenses/wording/result.ts';
import { readableInstant } from '../dates.ts';
import { languageAttributes } from '../text-direction.ts';
import { outletName } from './evidence.tsx';

type Evidence = DirectionFinding['evidence'][number];

const RULES: Record<Evidence['rule'], string> = {
  creditLine: 'credit line',
  citation: 'citation',
  leftover: "the other's name left standing",
  published: 'published',
  firstSeen: 'first seen here',
  containment: 'share of the text that stands in the other',
};

/** Who used whose wording, with everything that speaks for it; pairs on which nothing decides say so. */
export function Directions({
  directions,
  reports,
}: {
  directions: readonly DirectionFinding[];
  reports: readonly ComparedReport[];
}) {
  if (directions.length === 0) return null;
  return (
    <section class="directions" aria-labelledby="directions">
      <h3 id="directions">Which way it went</h3>
      <ul>
        {directions.map((finding) => (
          <li>
            <Direction finding={finding} reports={reports} />
            {finding.evidence.length > 0 ? (
              <ul class="quiet">
                {finding.evidence.map((evidence) => (
                  <li>
                    <Because evidence={evidence} reports={reports} />
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Direction({ finding, reports }: { finding: DirectionFinding; reports: readonly ComparedReport[] }) {
  const { a, b, direction } = finding;
  const [first, second] = direction === 'bToA' ? [b, a] : [a, b];
  const names = [<bdi>{outletName(reports, first)}</bdi>, <bdi>{outletName(reports, second)}</bdi>];
  if (direction === 'unknown') {
    return (
      <>
        {names[0]} and {names[1]}: unknown
      </>
    );
  }
  if (direction === 'commonOrigin') {
    return (
      <>
        {names[0]} and {names[1]} name one third source
      </>
    );
  }
  return (
    <>
      from {names[0]} to {names[1]}
    </>
  );
}

function Because({ evidence, reports }: { evidence: Evidence; reports: readonly ComparedReport[] }) {
  const { rule, span, values } = evidence;
  return (
    <>
      {RULES[rule]}
      {span ? (
        <>
          {' in '}
          <bdi>{outletName(reports, span.report)}</bdi>:{' '}
          <q {...languageAttributes(reports[span.report]?.language ?? null)}>{span.exact}</q>
        </>
      ) : null}
      {values && !span ? `: ${valueWords(rule, values.a)} against ${valueWords(rule, values.b)}` : ''}
    </>
  );
}

function valueWords(rule: Evidence['rule'], value: string | number): string {
  if (typeof value === 'number')
    return rule === 'containment' ? `${Math.round(value * 100)} %` : String(value);
  return rule === 'published' || rule === 'firstSeen' ? readableInstant(value) : value;
}
