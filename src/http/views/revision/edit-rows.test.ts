import { expect, it } from 'vitest';
import { revisionEdits } from '../../../text/edits/edits.ts';
import { editRows } from './edit-rows.ts';

const before = {
  headline: 'Harbour seized',
  subheadline: '',
  body: 'Some 540 people left the town of Brask on Monday. It rained.',
};
const after = {
  headline: 'Harbour taken',
  subheadline: '',
  body: 'Some 600 people left the town of Brask on Monday. It rained. The mayor of Brask resigned.',
};

it('shows each changed sentence whole, with its changes marked, and no other', () => {
  const rows = editRows(before, after, revisionEdits(before, after));
  const plain = rows.map(({ field, before, after }) => [
    field,
    ...[before, after].map((pieces) => pieces?.map(({ text }) => text).join('') ?? null),
  ]);
  expect(plain).toEqual([
    ['headline', 'Harbour seized', 'Harbour taken'],
    [
      'body',
      'Some 540 people left the town of Brask on Monday.',
      'Some 600 people left the town of Brask on Monday.',
    ],
    ['body', null, 'The mayor of Brask resigned.'],
  ]);
  const marked = rows.map(({ after }) =>
    after!.filter(({ kinds }) => kinds.has('added')).map(({ text }) => text),
  );
  expect(marked[0]!.join()).toContain('taken');
  expect(marked[1]).toEqual(['600']);
  expect(marked[2]).toEqual(['The mayor of Brask resigned.']);
});
