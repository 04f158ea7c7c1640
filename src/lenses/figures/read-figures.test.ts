import { describe, expect, it } from 'vitest';
import { readFigures, readFiguresAndDates } from './read-figures.ts';

const source = (body: string, publishedAt: string | null = null) => ({
  headline: '',
  subheadline: '',
  body,
  publishedAt,
});
const read = (body: string) =>
  readFigures(source(body)).map((figure) => [
    body.slice(figure.start, figure.end),
    figure.kind,
    figure.value,
    figure.unit,
  ]);
const at = (body: string, place: readonly [number, number] | null) =>
  place === null ? null : body.slice(place[0], place[1]);

describe('readFigures', () => {
  it('reads digits and words, scales and fractions', () => {
    expect(read('Some 1,482,000 Corvanians, two-thirds of them in Sund, lost power.')).toEqual(
      [
        ['1,482,000', 'count', 1_482_000, null],
        ['two-thirds', 'fraction', 2 / 3, null],
      ].map((row) => [row[0], row[1], expect.closeTo(row[2] as number, 9), row[3]]),
    );
    expect(read('Five and a half million saw it; half a dozen left.')).toEqual([
      ['Five and a half million', 'fraction', 5_500_000, null],
      ['half a dozen', 'fraction', 6, null],
    ]);
    expect(read('One in five left; two in six weeks came back.').slice(0, 2)).toEqual([
      ['One in five', 'fraction', 0.2, null],
      ['two', 'count', 2, null],
    ]);
  });

  it('reads money with its currency, before or after', () => {
    expect(read('It cost $1.4 billion, €20m and 30 million Corvanian crowns.')).toEqual([
      ['$1.4 billion', 'money', 1.4e9, 'dollar'],
      ['€20m', 'money', 2e7, 'EUR'],
      ['30 million', 'count', 3e7, null],
    ]);
    expect(read('The fee is 12 US dollars and 50 cents, or 75 USD million.')).toEqual([
      ['12 US dollars and 50 cents', 'money', 12.5, 'USD'],
      ['75 USD million', 'money', 75e6, 'USD'],
    ]);
    expect(read('Billions of dollars went missing.')).toEqual(
      [['Billions', 'magnitude', 1e9, 'dollar']].map(() => [
        expect.stringMatching(/^Billions/),
        'magnitude',
        1e9,
        'dollar',
      ]),
    );
  });

  it('reads shares, points, measures, durations, ages, ranks, multiples and tallies', () => {
    expect(read('Support fell 4 percentage points to 31 per cent.')).toEqual([
      ['4 percentage points', 'percent', 4, 'percentage point'],
      ['31 per cent', 'percent', 31, 'percent'],
    ]);
    expect(read('The 300-mile line, 5 feet 6 inches wide, runs at 90 miles per hour.')).toEqual([
      ['300-mile', 'measure', 300, 'mile'],
      ['5 feet 6 inches', 'measure', 5.5, 'foot'],
      ['90 miles per hour', 'measure', 90, 'mile per hour'],
    ]);
    expect(read('Mira Holt, 31, a 10-year-old boy and two others waited for three weeks.')).toEqual([
      ['31', 'age', 31, 'year'],
      ['10-year-old', 'age', 10, 'year'],
      ['two', 'count', 2, null],
      ['three weeks', 'duration', 3, 'week'],
    ]);
    expect(read('The No. 2 port grew three times as fast as the fourth.')).toEqual([
      ['No. 2', 'ordinal', 2, null],
      ['three times', 'multiple', 3, null],
      ['fourth', 'ordinal', 4, null],
    ]);
    expect(read('The assembly passed it 97-1.')).toEqual([['97-1', 'tally', 97, null]]);
  });

  it('tells ranges from rises', () => {
    const ranges = (body: string) =>
      readFigures(source(body)).map(({ value, upper, comparator }) => [value, upper, comparator]);
    expect(ranges('Between 40 and 60 boats sank.')).toEqual([[40, 60, 'range']]);
    expect(ranges('It takes 40- to 60-hour shifts.')).toEqual([[40, 60, 'range']]);
    expect(ranges('The toll rose from 40 to 60.')).toEqual([
      [40, null, 'eq'],
      [60, null, 'eq'],
    ]);
  });

  it('reads what bounds a figure', () => {
    const bounds = (body: string) =>
      readFigures(source(body)).map(({ comparator, bound, comparatorAt }) => [
        comparator,
        bound,
        at(body, comparatorAt),
      ]);
    expect(bounds('Over 600 came, as many as 50 fell, and at least 14 died.')).toEqual([
      ['gt', null, 'Over'],
      ['lt', 'inclusive', 'as many as'],
      ['gt', 'inclusive', 'at least'],
    ]);
    expect(bounds('About 500 or more, nearly 90, just over 30 and fewer than 20 stayed.')).toEqual([
      ['gt', 'inclusive', 'or more'],
      ['lt', 'near', 'nearly'],
      ['gt', 'near', 'just over'],
      ['lt', null, 'fewer than'],
    ]);
  });

  it('reads rates, stretches of time and the time as of which', () => {
    const times = (body: string) =>
      readFigures(source(body)).map(({ periodAt, asOfAt }) => [at(body, periodAt), at(body, asOfAt)]);
    expect(times('The port moves 400 containers a day.')).toEqual([['a day', null]]);
    expect(times('It cut 300 jobs in the first half of 2031.')[0]).toEqual([
      'in the first half of 2031',
      null,
    ]);
    expect(times('It cut 300 jobs over the past two years.')[0]).toEqual(['over the past two years', null]);
    expect(times('Twelve sailors were missing as of Sunday.')).toEqual([[null, 'as of Sunday']]);
    expect(times('By late Monday, 14 had been found.')).toEqual([[null, 'By late Monday']]);
  });

  it('counts neither numbered things nor a measure told again in another unit', () => {
    expect(read('Flight 175 and Article 5 cover 40 feet (12 metres) of deck.')).toEqual([
      ['40 feet', 'measure', 40, 'foot'],
    ]);
    expect(read('A one-time levy ran for two-and-a-half years.')).toEqual([
      ['two-and-a-half years', 'duration', 2.5, 'year'],
    ]);
  });

  it('ends what is counted at its noun', () => {
    const counted = (body: string) => readFigures(source(body)).map(({ quantityAt }) => at(body, quantityAt));
    expect(counted('There are 51 votes right now and 544 women in the class.')).toEqual(['votes', 'women']);
    expect(counted('It lost 12 per cent of the federal budget.')).toEqual(['federal budget']);
  });

  it('leaves names, addresses, codes and decades of life out', () => {
    expect(read('An F-16 over runway G7; see https://sund.example/a/12?x=30%25 or 192.168.1.2.')).toEqual([]);
    expect(read('Call 1-222-222-2222. A man in his 30s cited the Fifth Amendment.')).toEqual([]);
    expect(read('Mast heights of 1.8m are unclear.')).toEqual([]);
  });
});

describe('readFiguresAndDates', () => {
  const dates = (body: string, published: string | null = '2031-05-14T10:00:00Z') =>
    readFiguresAndDates(source(body, published)).dates.map(({ start, end, kind, iso }) => [
      body.slice(start, end),
      kind,
      iso,
    ]);

  it('keeps dates and times apart from figures', () => {
    const { figures } = readFiguresAndDates(
      source('On May 4, 2031, at 10:30, after 11am, two fell in 1998.'),
    );
    expect(figures.map(({ value }) => value)).toEqual([2]);
  });

  it('resolves them against the day of publication', () => {
    expect(
      dates('It opened on May 4, closed Friday and reopens on Friday, Feb. 6, 2032, at 7.30pm.'),
    ).toEqual([
      ['May 4', 'date', '2031-05-04'],
      ['Friday', 'date', '2031-05-09'],
      ['Friday, Feb. 6, 2032', 'date', '2032-02-06'],
      ['7.30pm', 'time', 'T19:30'],
    ]);
    expect(dates('It opens on May 20, as over the past year.')).toEqual([['May 20', 'date', '2031-05-20']]);
    expect(dates('Yesterday, two weeks ago, last year and in the 1990s; it will end Friday.')).toEqual([
      ['Yesterday', 'date', '2031-05-13'],
      ['two weeks ago', 'date', '2031-W18'],
      ['last year', 'date', '2030'],
      ['1990s', 'date', '199'],
      ['Friday', 'date', '2031-05-16'],
    ]);
  });

  it('leaves open what only the day of publication would tell', () => {
    expect(dates('It closed Friday, on May 4 and in 1998.', null)).toEqual([
      ['Friday', 'date', null],
      ['May 4', 'date', null],
      ['1998', 'date', '1998'],
    ]);
    expect(dates('It may close next Friday.')).toEqual([['next Friday', 'date', null]]);
  });
});

describe('hostile text', () => {
  // 50,000 characters each: what is read twice or compared with all that went before would take minutes.
  const hostile = [
    '1',
    'one hundred and ',
    '1-',
    '$',
    'By Monday, ',
    '5 dollars and ',
    '1,',
    'ten million ',
    'in the last two years ',
    'one ',
    '1 to ',
    'half of a ',
  ].map((piece) => piece.repeat(Math.ceil(50_000 / piece.length)));

  it('is read in time that grows with its length, and points at its own characters', () => {
    for (const body of hostile) {
      const started = performance.now();
      const { figures } = readFiguresAndDates(source(body));
      expect(performance.now() - started).toBeLessThan(2500);
      const wrong = figures.filter(
        ({ start, end, value }) => !(start >= 0 && start < end && end <= body.length) || Number.isNaN(value),
      );
      expect(wrong).toEqual([]);
    }
  }, 20_000);
});
