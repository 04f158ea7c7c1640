import { isLookedAt } from '../halves.ts';
import type { EvalRow, EvalTask } from '../task.ts';
import { countMatches, readFiguresEvents } from './figures-gold.ts';

/** Figures for one quantity in three reports, against what readers saw. */
export const figuresMatchedTask: EvalTask = {
  id: 'figures-matched',
  title: 'figures of one quantity across the reports of hand-read events',
  data: 'gold-side-by-side (42 events of BASIL read by hand)',
  run(dataDir): EvalRow[] {
    return [false, true].flatMap((looked): EvalRow[] => {
      const events = readFiguresEvents(dataDir, (id) => isLookedAt(id) === looked);
      const c = countMatches(events);
      const which = looked ? 'looked at' : 'kept aside';
      const row = (metric: string, ours: number, must: number, aim: number, protocol: string): EvalRow => ({
        metric: `${metric}, ${which}`,
        ours,
        anchor: 'prototype 5 of 8 matches true',
        must,
        aim,
        protocol,
      });
      const pairs = c.rightPairs + c.wrongPairs;
      return [
        row(
          'quantities matched',
          c.matched / c.required,
          0.6,
          0.8,
          `${c.matched} of ${c.required} in two reports or more, ${c.wholly} in all of theirs; ${events.length} events`,
        ),
        row(
          'relation right',
          c.related / c.matched,
          0.85,
          0.95,
          `${c.related} of ${c.matched} matched quantities`,
        ),
        row(
          'precision of pairs',
          c.rightPairs / pairs,
          0.9,
          0.95,
          `${c.rightPairs} of ${pairs} pairs of ours that a reader's row confirms or contradicts`,
        ),
      ];
    });
  },
};
