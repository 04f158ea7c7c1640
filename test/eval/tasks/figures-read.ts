import type { Figure, FigureKind } from '../../../src/lenses/figures/figure.ts';
import { readFigures } from '../../../src/lenses/figures/read-figures.ts';
import { isLookedAt } from '../halves.ts';
import type { EvalRow, EvalTask } from '../task.ts';
import { type CaseResult, type FigureCase, readCases } from './figures-cases.ts';
import { isDateCaseRight, readDateCases } from './figures-dates.ts';

/** What a case expects or a reader found, in one form for both: `start-end value unit`. */
type Found = string;

interface Family {
  file: string;
  expects(result: CaseResult): Found | null;
  /** The figures of this family among those we read; others are no fault, as the file does not mark them. */
  finds(figures: readonly Figure[], input: string): Found[];
}

/** Cases of bounds come from grammar drills; they are counted apart. */
const BOUNDS = 'Number/NumberRangeModel';

const ofKinds = (...kinds: FigureKind[]) => {
  const wanted = new Set(kinds);
  return (figures: readonly Figure[]) => figures.filter((figure) => wanted.has(figure.kind));
};
const written = (start: number, end: number, value: unknown, unit: string): Found =>
  `${start}-${end} ${Number(Number(value).toPrecision(10))} ${unit}`;
const withUnit = (figures: Figure[]): Found[] =>
  figures.map(({ start, end, value, unit }) => written(start, end, value, unit ?? ''));

const NUMBER_KINDS: FigureKind[] = [
  'count',
  'fraction',
  'magnitude',
  'money',
  'measure',
  'percent',
  'duration',
  'age',
  'tally',
];

/** Names of units as the cases give them, where they are not ours. */
const UNIT_NAMES: Readonly<Record<string, string>> = {
  Meter: 'metre',
  Kilometer: 'kilometre',
  Centimeter: 'centimetre',
  Millimeter: 'millimetre',
  Decimeter: 'decimetre',
  'Square meter': 'square metre',
  'Square kilometer': 'square kilometre',
  'Kilometer per hour': 'kilometre per hour',
  'Metric ton': 'tonne',
  Milliliter: 'millilitre',
  Liter: 'litre',
  C: 'degree celsius',
  F: 'degree fahrenheit',
  Age: 'year',
  Bitcoin: 'btc',
  'Finnish markka': 'fim',
  Peseta: 'esp',
  Penny: 'pence',
};
const unitName = ({ isoCurrency, unit }: Record<string, unknown>): string =>
  typeof isoCurrency === 'string'
    ? isoCurrency.toLowerCase()
    : (UNIT_NAMES[String(unit)] ?? String(unit)).toLowerCase();
const unitFamily = (file: string, ...kinds: FigureKind[]): Family => ({
  file,
  expects: ({ start, end, resolution }) => written(start, end, resolution.value, unitName(resolution)),
  finds: (figures) => withUnit(ofKinds(...kinds)(figures)).map((found) => found.toLowerCase()),
});

const FAMILIES: readonly Family[] = [
  {
    file: 'Number/NumberModel',
    expects: ({ start, end, resolution }) => written(start, end, resolution.value, ''),
    finds: (figures, input) =>
      ofKinds(...NUMBER_KINDS)(figures.filter((figure) => !hasGluedUnit(figure, input))).flatMap(
        ({ numberAt, value, upper, upperAt }) => [
          written(...numberAt, value, ''),
          ...(upperAt === null ? [] : [written(...upperAt, upper, '')]),
        ],
      ),
  },
  {
    file: 'Number/OrdinalModel',
    expects: ({ type, start, end, resolution }) =>
      type === 'ordinal' ? written(start, end, resolution.value, '') : null,
    finds: (figures) => withUnit(ofKinds('ordinal')(figures)),
  },
  {
    file: 'Number/PercentModel',
    expects: ({ start, end, resolution }) =>
      written(start, end, String(resolution.value).replace('%', ''), ''),
    finds: (figures) =>
      ofKinds('percent')(figures).map(({ start, end, value }) => written(start, end, value, '')),
  },
  {
    file: BOUNDS,
    expects: ({ start, end, resolution }) => `${start}-${end} ${boundsOf(String(resolution.value))}`,
    finds: (figures, input) =>
      figures.flatMap((figure) => {
        const at = figure.comparatorAt;
        if (figure.comparator === 'eq' || figure.comparator === 'approx') return [];
        const start = Math.min(at?.[0] ?? figure.start, figure.start);
        const end = Math.max(at?.[1] ?? 0, figure.upperAt?.[1] ?? figure.numberAt[1]);
        return [`${start}-${end} ${boundsOfOurs(figure)}`].filter(() => input !== '');
      }),
  },
  unitFamily('NumberWithUnit/AgeModel', 'age'),
  unitFamily('NumberWithUnit/CurrencyModel', 'money'),
  {
    ...unitFamily('NumberWithUnit/DimensionModel', 'measure'),
    finds: (figures) =>
      withUnit(ofKinds('measure')(figures).filter(({ unit }) => !isTemperature(unit))).map((f) =>
        f.toLowerCase(),
      ),
  },
  {
    ...unitFamily('NumberWithUnit/TemperatureModel', 'measure'),
    finds: (figures) =>
      withUnit(ofKinds('measure')(figures).filter(({ unit }) => isTemperature(unit))).map((f) =>
        f.toLowerCase(),
      ),
  },
];

/** The cases take digits that letters follow without a space for no number ("180ml"). */
function hasGluedUnit({ kind, numberAt, end }: Figure, input: string): boolean {
  return kind === 'measure' && numberAt[1] < end && /\p{L}/u.test(input[numberAt[1]]!);
}

function isTemperature(unit: string | null): boolean {
  return /^degree/.test(unit ?? '');
}

function boundsOf(interval: string): string {
  const [low, high] = interval.slice(1, -1).split(',') as [string, string];
  return low === high
    ? `${Number(low)}`
    : `${low === '' ? '' : Number(low)}..${high === '' ? '' : Number(high)}`;
}

function boundsOfOurs({ comparator, value, upper }: Figure): string {
  if (comparator === 'range') return `${value}..${upper}`;
  return comparator === 'gt' ? `${value}..` : `..${value}`;
}

export type CaseFault = (file: string, one: FigureCase, missed: Found[], extra: Found[]) => void;

/** Share of cases in which exactly what is expected was found. */
export function scoreCases(
  dataDir: string,
  keep: (one: FigureCase) => boolean,
  fault: CaseFault = () => {},
): { right: number; cases: number; byFile: Map<string, [right: number, cases: number]> } {
  const byFile = new Map<string, [number, number]>();
  for (const family of FAMILIES) {
    const counts: [number, number] = [0, 0];
    byFile.set(family.file, counts);
    for (const one of readCases(dataDir, family.file).filter(keep)) {
      const expected = one.results.flatMap((result) => family.expects(result) ?? []);
      const figures = readFigures({ headline: '', subheadline: '', body: one.input });
      const found = family.finds(figures, one.input);
      const missed = expected.filter((key) => !found.includes(key));
      const extra = found.filter((key) => !expected.includes(key));
      counts[1]++;
      if (missed.length === 0 && extra.length === 0) counts[0]++;
      else fault(family.file, one, missed, extra);
    }
  }
  const sum = (i: 0 | 1) =>
    [...byFile].reduce((total, [file, counts]) => total + (file === BOUNDS ? 0 : counts[i]), 0);
  return { right: sum(0), cases: sum(1), byFile };
}

const halfOf = (one: FigureCase) => isLookedAt(`${one.file} ${one.input}`);

function dateRows(dataDir: string): EvalRow[] {
  const cases = readDateCases(dataDir);
  return [false, true].map((looked) => {
    const half = cases.filter((one) => halfOf(one) === looked);
    return {
      metric: `dates and times, ${looked ? 'half looked at' : 'half kept aside'}`,
      ours: half.filter(isDateCaseRight).length / half.length,
      anchor: 'the reference implementation passes all',
      must: null,
      aim: null,
      protocol: `${half.length} cases whose dates have the forms of news; characters, and one of the values allowed`,
    };
  });
}

/** Figures of English cases: exact characters, value and unit, everything in the case right. */
export const figuresReadTask: EvalTask = {
  id: 'figures-read',
  title: 'figures read exactly: characters, value and unit (norm-recognizers-text, English)',
  data: 'Microsoft Recognizers-Text, English cases',
  run(dataDir): EvalRow[] {
    const like = (one: FigureCase) => one.unlike === null;
    const aside = scoreCases(dataDir, (one) => like(one) && !halfOf(one));
    const looked = scoreCases(dataDir, (one) => like(one) && halfOf(one));
    const every = scoreCases(dataDir, () => true);
    const files = (score: typeof aside) =>
      [...score.byFile].map(([file, [right, cases]]) => `${file.split('/')[1]} ${right}/${cases}`).join(', ');
    const row = (metric: string, score: typeof aside, must: number | null, aim: number | null): EvalRow => ({
      metric,
      ours: score.right / score.cases,
      anchor: 'the reference implementation passes all',
      must,
      aim,
      protocol: `${score.cases} cases: ${files(score)}`,
    });
    return [
      row('news-like cases, half kept aside', aside, 0.9, 0.97),
      row('news-like cases, half looked at', looked, 0.9, 0.97),
      ...dateRows(dataDir),
      row('every case, chat and formulas included', every, null, null),
    ];
  },
};
