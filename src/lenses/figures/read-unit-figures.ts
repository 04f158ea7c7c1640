import { FIELDS, type Field, type RevisionText } from '../../text/span.ts';
import type { Figure } from './figure.ts';
import { anyLayoutValue, DIGIT_RUN } from './number-layouts.ts';

/** Percent, currency signs and codes, and symbols of units, the same in every language. Source: ISO 4217, BIPM SI brochure. */
const SYMBOLS: ReadonlyMap<string, readonly [kind: Figure['kind'], unit: string]> = new Map([
  ['%', ['percent', 'percent']],
  ['€', ['money', 'EUR']],
  ['$', ['money', 'dollar']],
  ['£', ['money', 'pound']],
  ['¥', ['money', 'yen']],
  ['₽', ['money', 'RUB']],
  ['₴', ['money', 'UAH']],
  ['₪', ['money', 'ILS']],
  ['₺', ['money', 'TRY']],
  ['₹', ['money', 'INR']],
  ['EUR', ['money', 'EUR']],
  ['USD', ['money', 'USD']],
  ['GBP', ['money', 'GBP']],
  ['CHF', ['money', 'CHF']],
  ['km', ['measure', 'kilometre']],
  ['kg', ['measure', 'kilogram']],
  ['cm', ['measure', 'centimetre']],
  ['mm', ['measure', 'millimetre']],
  ['km²', ['measure', 'square kilometre']],
  ['°C', ['measure', 'degree Celsius']],
] as [string, [Figure['kind'], string]][]);
const SYMBOL = /^[ \u00a0\u202f]?(%|€|\$|£|¥|₽|₴|₪|₺|₹|EUR|USD|GBP|CHF|km²?|kg|cm|mm|°C)(?![\p{L}\p{N}/²³])/u;
const RANGE_BEFORE = /[\p{N}][\s]?[-–—/][\s]?$/u;

/**
 * Figures of a text in any language: digits followed by a percent sign, a currency or a symbol of a unit. Nothing is
 * said of what bounds or what is counted, as words are not read; digits whose separators may mean two things
 * ("1.200"), second ends of ranges, and bare digits are left out. Pure; linear in the text.
 */
export function readUnitFigures(text: Pick<RevisionText, Field>): Figure[] {
  return FIELDS.flatMap((field) => {
    const source = text[field];
    const figures: Figure[] = [];
    for (const match of source.matchAll(DIGIT_RUN)) {
      const value = anyLayoutValue(match[0]);
      const start = match.index;
      const numberEnd = start + match[0].length;
      const symbol = SYMBOL.exec(source.slice(numberEnd, numberEnd + 6));
      if (value === null || symbol === null || RANGE_BEFORE.test(source.slice(Math.max(0, start - 3), start)))
        continue;
      const [kind, unit] = SYMBOLS.get(symbol[1]!)!;
      figures.push({
        field,
        start,
        end: numberEnd + symbol[0].length,
        kind,
        value,
        upper: null,
        comparator: null,
        bound: null,
        unit,
        numberAt: [start, numberEnd],
        upperAt: null,
        comparatorAt: null,
        quantityAt: null,
        periodAt: null,
        asOfAt: null,
      });
    }
    return figures;
  });
}
