import type { ComparedReport } from '../../../comparison/compare.ts';
import type { FiguresResult, Quantity, QuantityValue } from '../../../lenses/figures/result.ts';
import { outletName } from '../synopsis/evidence.tsx';
import { type FindingView, lensView, present, quoted } from './finding.ts';

const VOICES = { outlet: "in the outlet's own voice", quoted: 'in quoted words', paraphrased: 'paraphrased' };

/** The same quantity in several reports: told differently first, then what may both hold, then figures of one report. */
export function figuresView(
  { quantities, onlyIn, notApplicable }: FiguresResult,
  reports: readonly ComparedReport[],
) {
  const has = (relation: string) => (quantity: Quantity) =>
    quantity.relations.some((each) => each.relation === relation);
  const told = (quantity: Quantity) => quantityView(quantity, reports);
  const conflicts = quantities.filter(has('conflict'));
  const others = quantities.filter((quantity) => !conflicts.includes(quantity));
  const times = others.filter(has('differentTime'));
  const rest = others.filter((quantity) => !times.includes(quantity));
  const alike = (quantity: Quantity) => quantity.relations.every(({ relation }) => relation === 'equal');
  return lensView(
    [
      { title: 'Told differently', differs: true, findings: conflicts.map(told) },
      { title: 'Given for different times', differs: true, findings: times.map(told) },
      {
        title: 'Other words that may stand for one value',
        differs: false,
        findings: rest.filter((quantity) => !alike(quantity)).map(told),
      },
      { title: 'Told alike', differs: false, findings: rest.filter(alike).map(told) },
      {
        title: 'In one report',
        differs: false,
        findings: onlyIn.map(({ span, quantityAt, notFoundIn, unknownIn }) => ({
          statement: [span.exact, quantityAt?.exact].filter(Boolean).join(' · '),
          tier: null,
          rows: [{ report: span.report, spans: present(span, quantityAt), note: '' }],
          notFoundIn,
          unknownIn,
        })),
      },
    ],
    [],
    notApplicable,
  );
}

function quantityView({ label, values, tier }: Quantity, reports: readonly ComparedReport[]): FindingView {
  return {
    statement: `${label}: ${values.map((value) => `${boundWords(value)} (${outletName(reports, value.report)})`).join(', ')}`,
    tier,
    rows: values.map((value) => ({
      report: value.report,
      spans: present(value.comparatorAt, value.span, value.quantityAt, value.periodAt, value.asOfAt),
      note: whose(value),
    })),
  };
}

/** The figure with the words that bound it: "at least 11" is not "11". */
function boundWords({ span, comparatorAt }: QuantityValue): string {
  if (comparatorAt === null) return span.exact;
  const words = [comparatorAt, span].sort((a, b) => a.start - b.start);
  return words.map(({ exact }) => exact).join(' ');
}

function whose({ voice, source, repeats }: QuantityValue): string {
  const by = source === null ? VOICES[voice] : `${VOICES[voice]}, by ${quoted(source.exact)}`;
  return repeats.length === 0 ? by : `${by}; given ${repeats.length + 1} times`;
}
