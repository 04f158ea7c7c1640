import type { LinkWeights } from './link.ts';
import { MODEL } from './model.data.ts';
import { unpackModel } from './packed-model.ts';
import type { TaggerModel } from './tagger.ts';

let unpacked: TaggerModel | null = null;

/** The tagger that the project trained (`node test/eval/train/attribution-train.ts`), unpacked at its first use. */
export function taggerModel(): TaggerModel {
  unpacked ??= unpackModel(MODEL);
  return unpacked;
}

/** The linker's weights of the same training. */
export const linkWeights: LinkWeights = MODEL.link;
