import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RevisionEdit, revisionEdits } from './edits.ts';

const report = (headline: string, body: string) => ({ headline, subheadline: '', body });

/** Edits as `kind: before → after`, substantive ones with an exclamation mark. */
function listed(edits: readonly RevisionEdit[]): string[] {
  return edits.map(
    ({ kind, substantive, before, after }) =>
      `${kind}${substantive ? '!' : ''}: ${before?.exact ?? ''} → ${after?.exact ?? ''}`,
  );
}

const sentenceEdits = (before: string, after: string) =>
  listed(revisionEdits(report('', before), report('', after)));

describe('revisionEdits', () => {
  test('headline first, then the body in the order of the later text', () => {
    const before = report(
      'Militants attack harbour at Ellery',
      'Police said 12 people were hurt. The mayor spoke of “a dark day”.\n\nThe ferry has stopped. The council meets on Monday.',
    );
    const after = report(
      'Terrorists attack harbour at Ellery',
      'Police claimed that 15 people were hurt. The mayor spoke of “a very dark day”.\n\nThe council meets on Monday. The ferry has stopped. A man of 34 was later held at his flat in Vellamo.',
    );
    expect(listed(revisionEdits(before, after))).toEqual([
      'label!: Militants → Terrorists',
      'attribution!: said → claimed that',
      'figure!: 12 → 15',
      'quotation!:  → very',
      'moved: The council meets on Monday. → The council meets on Monday.',
      'added!:  → A man of 34 was later held at his flat in Vellamo.',
    ]);
  });

  test.each([
    ['He called it "a shame".', 'He called it “a shame”.', ['typography: " → “', 'typography: " → ”']],
    ['The harbour is shut.', 'The harbor is shut.', ['spelling: harbour → harbor']],
    ['They recieved a letter.', 'They received a letter.', ['spelling: recieved → received']],
    ['A well-known judge spoke.', 'A well known judge spoke.', ['spelling: well-known → well known']],
    ['The minister, Ana Kovac, left.', 'The minister, Ana Kovas, left.', ['spelling!: Kovac → Kovas']],
    ['He sailed at noon.', 'He failed at noon.', ['wording!: sailed → failed']],
    ['The firm did not pay.', 'The firm did pay.', ['wording!: not → ']],
    ['He said the town was calm.', 'He said that the town was calm.', ['wording:  → that']],
    ['It will close the pool.', 'It may close the pool.', ['wording!: will → may']],
    ['Two ships sank.', 'Three ships sank.', ['figure!: Two → Three']],
    ['The pool is unsafe.', 'The pool is allegedly unsafe.', ['attribution!:  → allegedly']],
    ['The pool is “unsafe”.', 'The pool is unsafe.', ['quotation!: “unsafe” → unsafe']],
    ['The regime fell.', 'The government fell.', ['label!: regime → government']],
    ['The pool closed.', 'The pool closed?', ['typography!: . → ?']],
    [
      'The bridge fell into the river.',
      'The bridge fell into the river after engineers had found deep cracks.',
      ['added!:  → after engineers had found deep cracks'],
    ],
  ])('%s / %s', (before, after, expected) => {
    expect(sentenceEdits(before, after)).toEqual(expected);
  });

  test('sentences that were joined are one change, not a removal', () => {
    const edits = sentenceEdits(
      'The port was closed on Monday. It will open again in May, officials said.',
      'The port was closed on Monday and it will open again in May, officials said.',
    );
    expect(edits).toEqual(['wording: . → and', 'typography: It → it']);
  });

  test('equal revisions and new paragraph breaks are no change', () => {
    expect(sentenceEdits('One ship left. Two came.', 'One ship left. Two came.')).toEqual([]);
    expect(sentenceEdits('One ship left. Two came.', 'One ship left.\n\nTwo came.')).toEqual([]);
  });

  test('a headline that appears is added', () => {
    expect(listed(revisionEdits(report('', 'x'), report('Ships leave', 'x')))).toEqual([
      'added!:  → Ships leave',
    ]);
  });

  const sentence = fc.constantFrom(
    'The ferry left Port Ellery at noon.',
    'The ferry left Port Ellery at dusk on Friday.',
    'Police said 12 people were hurt.',
    'Police said “nobody was hurt”.',
    'The mayor of Vellamo resigned!',
    'Is the bridge safe?',
    'الميناء مغلق اليوم.',
    '港口今天关闭。',
    'No.',
  );
  const body = fc
    .array(fc.tuple(sentence, fc.constantFrom(' ', '\n\n')), { maxLength: 12 })
    .map((list) => list.map(([text, gap]) => text + gap).join(''));

  test('spans are exact, sides are as the kind says, no edit means the same words', () => {
    fc.assert(
      fc.property(sentence, sentence, body, body, (h1, h2, b1, b2) => {
        const [before, after] = [report(h1, b1), report(h2, b2)];
        const edits = revisionEdits(before, after);
        for (const { kind, before: old, after: now } of edits) {
          expect(old !== null || now !== null).toBe(true);
          if (old !== null) expect(before[old.field].slice(old.start, old.end)).toBe(old.exact);
          if (now !== null) expect(after[now.field].slice(now.start, now.end)).toBe(now.exact);
          if (kind === 'added') expect(old).toBeNull();
          if (kind === 'removed') expect(now).toBeNull();
          if (kind === 'moved') expect(old !== null && now !== null).toBe(true);
        }
        if (h1 !== h2) expect(edits[0]!.sentence.after?.field).toBe('headline');
        if (edits.length === 0) expect(squeezed(b1)).toBe(squeezed(b2));
      }),
      { numRuns: 300 },
    );
  });

  test('200 KB with every sentence changed answers in bounded time', () => {
    const lines = (word: string) =>
      Array.from({ length: 4000 }, (_, i) => `Ship ${i} of the ${word} fleet left port ${i % 50} late.`);
    const started = performance.now();
    const edits = revisionEdits(report('', lines('north').join(' ')), report('', lines('south').join(' ')));
    expect(edits.length).toBeGreaterThan(3000);
    expect(performance.now() - started).toBeLessThan(15_000);
  }, 60_000);
});

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
