import { engineVersion } from '../../comparison/engine-version.ts';
import type { OutletVocabulary } from '../../services/dto/outlet-vocabulary.ts';
import { outletExample } from './outlet.ts';

export const outletVocabularyExample: OutletVocabulary = {
  outletId: outletExample.id,
  state: 'current',
  computedAt: '2026-01-14T12:00:00.000Z',
  engineVersion,
  events: 42,
  cut: 2.4,
  expectedByChance: 0.05,
  words: [
    {
      stem: 'walkout',
      z: 3.1,
      here: { reports: 14, of: 51 },
      others: { reports: 6, of: 180 },
      events: 11,
      tier: 'likely',
    },
  ],
};
