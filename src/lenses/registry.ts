import { frames } from './frames/frames.ts';
import { headlines } from './headlines/headlines.ts';
import type { Lens } from './lens.ts';
import { wording } from './wording/wording.ts';

/**
 * Every lens, each after the lenses it needs. A new lens is one folder beside this file and one line here.
 * Their ids are the keys of a comparison.
 */
export const lenses: readonly Lens[] = [wording, headlines, frames];
