import { expect, it } from 'vitest';
import type { AnnotationMark } from '../../../comparison/annotate.ts';
import { paragraphsOf } from './sentences.ts';

const TEXT = 'The ferry left. It was late.\n\nNobody was hurt.';

function mark(kind: AnnotationMark['kind'], exact: string): AnnotationMark {
  const start = TEXT.indexOf(exact);
  return {
    report: 0,
    field: 'body',
    start,
    end: start + exact.length,
    exact,
    kind,
    counterparts: [],
    notFoundIn: [],
    unknownIn: [],
  };
}

it('tiles each paragraph with its sentences, and keeps what lies between', () => {
  const marks = [
    mark('reworded', 'The ferry left.'),
    mark('verbatim', 'ferry left'),
    mark('onlyHere', 'Nobody was hurt.'),
  ];
  const paragraphs = paragraphsOf('body', TEXT, marks, []);
  expect(
    paragraphs.map(({ stretches }) => stretches.map(({ range, mark }) => [range.exact, mark?.kind ?? null])),
  ).toEqual([
    [
      ['The ferry left.', 'reworded'],
      [' It was late.', null],
    ],
    [['Nobody was hurt.', 'onlyHere']],
  ]);
  expect(paragraphs[0]!.stretches[0]!.pieces.map(({ text, kinds }) => [text, [...kinds]])).toEqual([
    ['The ', []],
    ['ferry left', ['shared']],
    ['.', []],
  ]);
});

it('puts what others say after the paragraph it would follow', () => {
  const after = mark('reworded', 'The ferry left.');
  const paragraphs = paragraphsOf('body', TEXT, [after], [{ after, spans: [], state: 'notFound' }]);
  expect(paragraphs.map(({ missing }) => missing.length)).toEqual([1, 0]);
});
