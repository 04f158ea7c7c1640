import { alignReports } from '../../../src/text/align/align.ts';
import { onlyIn, rowsOf } from '../../../src/text/align/rows.ts';
import { readText } from '../../../src/text/align/text-reading.ts';
import type { RevisionText } from '../../../src/text/span.ts';
import { inventedEvent } from '../invented-event.ts';
import { medians } from '../medians.ts';
import type { BenchRow, BenchTask } from '../task.ts';

const WORDS = 800;
const ROUNDS = 5;

/** Time to align all reports of one event with stored readings, rows included, and how it grows with their number. */
export const eventSpeed: BenchTask = {
  id: 'event-speed',
  title: 'one event, readings stored: links, rows and what one report alone has, medians in Node',
  run() {
    const alignment = (texts: RevisionText[]) => {
      const readings = texts.map(readText);
      return () => {
        const links = alignReports(texts, readings);
        rowsOf(texts, readings, links);
        onlyIn(texts, readings, links);
      };
    };
    const pair = inventedEvent(2, WORDS);
    const [reading, two, fifty, all] = medians(
      [
        () => pair.map(readText),
        alignment(pair),
        alignment(inventedEvent(50, WORDS)),
        alignment(inventedEvent(200, WORDS)),
      ],
      ROUNDS,
    ) as [number, number, number, number];
    const row = (
      metric: string,
      ours: number,
      must: string | null = null,
      aim: string | null = null,
    ): BenchRow => ({
      metric,
      ours,
      unit: 'ms',
      against: null,
      must,
      aim,
    });
    return [
      row(`reading two reports of ${WORDS} words`, reading),
      row('aligning the two', two),
      row('aligning 50 reports', fifty, '< 150 ms', '< 60 ms'),
      row('aligning 200 reports', all),
      { ...row('growth from 50 to 200 reports', all / fifty, '< 6x', '< 4.5x'), unit: 'x' },
    ];
  },
};
