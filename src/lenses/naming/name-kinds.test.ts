import { expect, it } from 'vitest';
import { segment } from '../../text/segment/segment.ts';
import type { RevisionText } from '../../text/span.ts';
import { readNaming } from './naming.ts';

function kindsIn(body: string): string[] {
  const text: RevisionText = {
    headline: '',
    subheadline: '',
    body,
    language: 'en',
    publishedAt: null,
    outlet: null,
    fullText: true,
  };
  return readNaming(text, segment(text))
    .entities.filter(({ canonical }) => /^\p{Lu}/u.test(canonical))
    .map(({ kind, canonical }) => `${kind}: ${canonical}`);
}

it('takes no words of the language, places or letters for people', () => {
  expect(kindsIn('They met in the Rose Garden.')).toEqual(['place: Rose Garden']);
  expect(kindsIn('It is part of the Central Command.')).toEqual(['organisation: Central Command']);
  expect(kindsIn('He spoke of Nuclear Tests, they said.')).toEqual(['other: Nuclear Tests']);
  expect(kindsIn('She read Global Policy Management, he said.')).toEqual(['other: Global Policy Management']);
  expect(kindsIn('They like Access Hollywood, he said.')).not.toContain('person: Access Hollywood');
  expect(kindsIn('He crossed the George Washington Bridge.')).toEqual(['place: George Washington Bridge']);
  expect(kindsIn('They fought in World War II, he said.')).toEqual(['other: World War II']);
});

it('knows people by given names and initials', () => {
  const kinds = kindsIn('They met Grace Holt, Scott Brown and O.J. Venn.');
  expect(kinds).toEqual(['person: Grace Holt', 'person: Scott Brown', 'person: O.J. Venn']);
});

it('begins a name where the words of the language before it end', () => {
  expect(kindsIn('Meet Melanie Holt, they said.')).toEqual(['person: Melanie Holt']);
  expect(kindsIn('They met Speaker John Holt of Ohio.')[0]).toBe('person: John Holt');
  expect(kindsIn('Senate President Pro Tem David Long said so.')).toContain('person: David Long');
});

it('takes two names with a hyphen apart where the text has both', () => {
  const kinds = kindsIn('Holt met Venn. The Holt-Venn talks ended. Then Holt left and Venn said so.');
  expect(kinds.join()).not.toContain('Holt-Venn');
});

it('reads a state that speaks as a place, where it stands after "in" once', () => {
  expect(kindsIn('Corvania said so. It rained in Corvania. Corvania agreed.')).toEqual(['place: Corvania']);
  expect(kindsIn('They have confidence in Holt. Holt said so.')).toEqual(['person: Holt']);
});
