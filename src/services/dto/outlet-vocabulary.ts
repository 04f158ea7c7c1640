import type { OutletVocabulary as Computed } from '../../lenses/vocabulary/outlet-vocabulary.ts';

/** Words that an outlet uses more than others do in reports of the same events, as last computed. */
export interface OutletVocabulary {
  outletId: string;
  /** `none`: never computed; `stale`: reports or the engine have changed since. */
  state: 'none' | 'current' | 'stale';
  computedAt: string | null;
  engineVersion: string | null;
  /** Events that were compared: those in which others reported, too. */
  events: number;
  cut: number | null;
  expectedByChance: number;
  words: (Computed['words'][number] & { tier: 'likely' })[];
}
