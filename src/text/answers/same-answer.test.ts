import { describe, expect, it } from 'vitest';
import { answerLikeness, groupAnswers, isSameAnswer } from './same-answer.ts';

const same = (a: string, b: string, given?: string) => isSameAnswer(answerLikeness([a, b], given)[0]![1]!);

describe('answers', () => {
  it('are one where their words are of one notion', () => {
    expect(
      groupAnswers([
        'because of the crane drivers’ strike',
        'the storm that hit the coast',
        'a walkout of crane crews',
        'heavy winds and a hurricane warning',
      ]),
    ).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('are not one where only the words of the question are shared', () => {
    expect(same('the port was unsafe', 'the port was sold', 'Why did the port close?')).toBe(false);
    expect(same('unsafe', 'sold')).toBe(false);
  });

  it('are not one where one of them denies', () => {
    expect(same('the harbour was safe', 'the harbour was safe')).toBe(true);
    expect(same('the harbour was safe', 'the harbour was not safe')).toBe(false);
  });

  it('are likely the same whichever is asked first', () => {
    const answers = ['cheaper fuel', 'lower petrol prices', 'a strike', '…', ''];
    const likeness = answerLikeness(answers);
    const turned = likeness.map((_, a) => likeness.map((row) => row[a]));
    expect(turned).toEqual(likeness);
    expect(groupAnswers(answers)).toEqual([[0, 1], [2], [3], [4]]);
  });

  it('bears long and repetitive answers', () => {
    const long = Array.from({ length: 50 }, (_, i) => `harbour${i} `.repeat(200));
    expect(groupAnswers(long).flat()).toHaveLength(50);
  });
});
