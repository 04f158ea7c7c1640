/**
 * Units by what they measure, with the factor to one unit of it. Source: BIPM, The International System of Units
 * (2019); NIST Special Publication 811 for US customary units; months and years as the calendar's means.
 */
const FACTORS: Record<string, Record<string, number>> = {
  day: {
    second: 1 / 86400,
    minute: 1 / 1440,
    hour: 1 / 24,
    day: 1,
    night: 1,
    week: 7,
    fortnight: 14,
    month: 30.4375,
    quarter: 91.3125,
    year: 365.25,
    decade: 3652.5,
    century: 36525,
  },
  metre: {
    millimetre: 0.001,
    centimetre: 0.01,
    decimetre: 0.1,
    metre: 1,
    kilometre: 1000,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    mile: 1609.344,
    'nautical mile': 1852,
  },
  'square metre': {
    'square metre': 1,
    'square kilometre': 1e6,
    hectare: 1e4,
    acre: 4046.8564224,
    'square foot': 0.09290304,
    'square mile': 2589988.110336,
  },
  litre: {
    millilitre: 0.001,
    litre: 1,
    gallon: 3.785411784,
    'cubic metre': 1000,
    'cubic foot': 28.316846592,
  },
  kilogram: { gram: 0.001, kilogram: 1, tonne: 1000, ounce: 0.028349523125, pound: 0.45359237 },
  'metre per second': { 'mile per hour': 0.44704, 'kilometre per hour': 1 / 3.6, 'metre per second': 1 },
  watt: { watt: 1, kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9 },
};

/** For each convertible unit its base and how many of it one is. */
export const UNIT_FACTORS: ReadonlyMap<string, readonly [base: string, factor: number]> = new Map(
  Object.entries(FACTORS).flatMap(([base, units]) =>
    Object.entries(units).map(([unit, factor]): [string, readonly [string, number]] => [
      unit,
      [base, factor],
    ]),
  ),
);
