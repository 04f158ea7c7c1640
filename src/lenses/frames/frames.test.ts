import { describe, expect, it } from 'vitest';
import { compareRevisions } from '../../comparison/compare.ts';
import type { RevisionText } from '../../text/span.ts';

const text = (body: string, more: Partial<RevisionText> = {}): RevisionText => ({
  headline: '',
  subheadline: '',
  body,
  language: 'en',
  publishedAt: null,
  outlet: null,
  fullText: true,
  ...more,
});

const OTHER = text('The ferry left at noon.');

function policyOf(body: string, more?: Partial<RevisionText>) {
  const { frames } = compareRevisions([text(body, more), OTHER], undefined, { lenses: ['frames'] });
  return frames!.schemes[0]!.reports.find(({ report }) => report === 0);
}

describe('frames', () => {
  it('counts sentences by the words of one frame, with the words as evidence', () => {
    const shares = policyOf(
      'Higher taxes would push wages down, investors in Sund warned. The ferry left at noon.',
    )!;
    expect([shares.sentences, shares.abstained]).toEqual([2, 1]);
    const [share] = shares.frames;
    expect([share!.frame, share!.sentences, share!.share]).toEqual(['economic', 1, 0.5]);
    expect(share!.examples[0]!.words.map(({ exact }) => exact)).toEqual(['taxes', 'wages', 'investors']);
  });

  it('abstains under two hits, and where no frame stands out', () => {
    expect(policyOf('The bank stood by the river.')!.frames).toEqual([]);
    expect(
      policyOf('The court weighed what the hospital had said of the patient and the judge.')!.frames,
    ).toEqual([]);
  });

  it('counts no word of a name', () => {
    expect(policyOf('The Velm Tax and Wages Council met in Sund.')!.frames).toEqual([]);
    expect(policyOf('The council met on taxes and wages in Sund.')!.frames.map(({ frame }) => frame)).toEqual(
      ['economic'],
    );
  });

  it('knows phrases, and takes a word said twice as said once', () => {
    const phrase = policyOf('It is a matter of public opinion.')!.frames[0]!;
    expect(phrase.examples[0]!.words.map(({ exact }) => exact)).toEqual(['public opinion']);
    expect(policyOf('Bank by bank they walked along.')!.frames).toEqual([]);
  });

  it('takes an open word of a list for no other word that begins with its stem', () => {
    const { frames } = compareRevisions(
      [text('She reminded them of his remark about the great ratio, she said.'), OTHER],
      undefined,
      { lenses: ['frames'] },
    );
    expect(frames!.schemes.flatMap(({ reports }) => reports.flatMap((one) => one.frames))).toEqual([]);
    expect(policyOf('A crime, and a criminal.')!.frames[0]!.frame).toBe('crime');
  });

  it('tells hits that stand in quotation marks', () => {
    const [share] = policyOf('“Our army will stop the invasion,” she said.')!.frames;
    expect([share!.frame, share!.sentences, share!.quoted]).toEqual(['security', 1, 1]);
  });

  it('reads no other language', () => {
    const german = text('Der Bank fehlt Geld. Die Steuer steigt.', { language: 'de' });
    const { frames } = compareRevisions([german, OTHER], undefined, { lenses: ['frames'] });
    expect(frames!.notApplicable).toEqual([0]);
    expect(frames!.schemes[0]!.reports.map(({ report }) => report)).toEqual([1]);
  });
});
