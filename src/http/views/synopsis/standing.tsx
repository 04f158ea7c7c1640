import type { Standing } from './synopsis.ts';

/** Sign and words of every standing; the sign alone tells them apart in the text, without colour. */
export const STANDINGS: Record<Standing, { sign: string; label: string; note: string }> = {
  equal: { sign: '=', label: 'Same words', note: 'the same sentence, word for word' },
  reworded: {
    sign: '≈',
    label: 'Reworded',
    note: 'one statement in other words',
  },
  overlap: { sign: '∩', label: 'Overlap', note: 'they share a statement or a fact; one says more' },
  only: {
    sign: '◇',
    label: 'Only here',
    note: 'found in this report and in no other report whose full text is held',
  },
};

export const MOVED = {
  sign: '↕',
  label: 'Moved',
  note: 'stands at another place in the order of the report',
};

export function Sign({ standing }: { standing: Standing }) {
  return (
    <span class={`sign ${standing}`} aria-hidden="true">
      {STANDINGS[standing].sign}
    </span>
  );
}
