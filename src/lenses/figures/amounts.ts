import type { Figure } from './figure.ts';
import { UNIT_FACTORS } from './unit-factors.data.ts';

/** A figure as an interval in one base unit, so that figures of different units can be set against each other. */
export interface Amount {
  /** What is measured, e.g. `count`, `money:dollar`, `day`; amounts of two scales cannot be compared. */
  scale: string;
  /** The number that is written, in the base unit. */
  value: number;
  /** Bounds of what the words allow, rounding included; open ends are infinite. */
  low: number;
  high: number;
}

const NEAR_SHARE = 0.15;
const MOST_OF_MAGNITUDE = 9;

export function amountOf(
  figure: Pick<Figure, 'kind' | 'unit' | 'value' | 'upper' | 'comparator' | 'bound'>,
): Amount {
  const { scale, factor } = scaleOf(figure);
  const value = figure.value * factor;
  const [low, high] = boundsOf(figure);
  return { scale, value, low: low * factor, high: high * factor };
}

function scaleOf({ kind, unit }: Pick<Figure, 'kind' | 'unit'>): { scale: string; factor: number } {
  if (kind === 'percent' && unit === 'percent') return { scale: 'share', factor: 0.01 };
  if (kind === 'fraction' && unit === null) return { scale: 'share', factor: 1 };
  if (kind === 'money' || (kind === 'magnitude' && unit !== null))
    return { scale: `money:${CURRENCY_FAMILIES.get(unit!) ?? unit}`, factor: 1 };
  const known = UNIT_FACTORS.get(unit ?? '');
  if (known !== undefined) return { scale: kind === 'age' ? 'age' : known[0], factor: known[1] };
  if (kind === 'magnitude' || kind === 'count') return { scale: unit ?? 'count', factor: 1 };
  return { scale: unit ?? kind, factor: 1 };
}

/** A bare sign may be the currency that another report names in full. */
const CURRENCY_FAMILIES: ReadonlyMap<string, string> = new Map([
  ['USD', 'dollar'],
  ['GBP', 'pound'],
  ['JPY', 'yen'],
]);

function boundsOf({
  kind,
  value,
  upper,
  comparator,
  bound,
}: Pick<Figure, 'kind' | 'value' | 'upper' | 'comparator' | 'bound'>): [number, number] {
  if (comparator === 'range') return [value, upper ?? value];
  if (kind === 'magnitude') return [2 * value, MOST_OF_MAGNITUDE * value];
  const size = Math.abs(value);
  if (comparator === 'gt') return [value, bound === 'near' ? value + NEAR_SHARE * size : Infinity];
  if (comparator === 'lt') return [bound === 'near' ? value - NEAR_SHARE * size : -Infinity, value];
  const half = precisionOf(value) / 2;
  if (comparator === 'approx')
    return [value - Math.max(half, 0.02 * size), value + Math.max(half, 0.02 * size)];
  return size >= (kind === 'measure' ? 100 : ROUND_FROM) ? [value - half, value + half] : [value, value];
}

/** From here on a number that ends in zeros may be rounded; below it is a count of each. */
const ROUND_FROM = 1000;

/** The place of the last digit that is not zero: 1,480,000 is given to ten thousands, 5.25 to hundredths. */
function precisionOf(value: number): number {
  if (value === 0) return 0;
  const [digits, exponent] = Math.abs(value).toExponential().split('e') as [string, string];
  const decimals = digits.includes('.') ? digits.length - 2 : 0;
  return 10 ** (Number(exponent) - decimals);
}
