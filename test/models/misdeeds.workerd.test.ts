import { inject } from 'vitest';
import { misdeedsSuite } from './misdeeds-suite.ts';

misdeedsSuite('workerd', () => inject('modelOrigin'));
