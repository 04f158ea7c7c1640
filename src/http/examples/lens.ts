import { engineVersion } from '../../comparison/engine-version.ts';
import { describeLens } from '../../lenses/describe-lens.ts';
import { lenses } from '../../lenses/registry.ts';

/** What the service answers, of one lens: examples that are written by hand fall behind. */
const verbs = describeLens(lenses.find(({ id }) => id === 'verbs')!);

export const lensListExample = { engineVersion, items: [verbs] };
export const lensExample = { engineVersion, ...verbs };
