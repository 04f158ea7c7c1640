import { describe, expect, it } from 'vitest';
import { segment } from '../../text/segment/segment.ts';
import type { RevisionText } from '../../text/span.ts';
import { readNaming } from './naming.ts';

const text = (body: string, headline = '', language = 'en'): RevisionText => ({
  headline,
  subheadline: '',
  body,
  language,
  publishedAt: null,
  outlet: null,
  fullText: true,
});

/** Entities as `kind canonical: label | label`. */
function read(one: RevisionText): string[] {
  return readNaming(one, segment(one)).entities.map(
    ({ kind, canonical, labels }) =>
      `${kind} ${canonical}: ${labels.map((label) => `${one[label.field].slice(label.start, label.end)}`).join(' | ')}`,
  );
}

describe('readNaming', () => {
  it('joins title, full name, honorific and surname', () => {
    const found = read(
      text(
        'President Mira Holt spoke on Monday. Mr. Nolan disagreed with Holt. Ms. Holt left with Senator Tom Nolan.',
      ),
    );
    expect(found).toContain('person Mira Holt: President Mira Holt | Holt | Ms. Holt');
    expect(found).toContain('person Tom Nolan: Mr. Nolan | Senator Tom Nolan');
  });

  it('keeps a body before a title apart from the person, and joins an acronym to its name', () => {
    const found = read(
      text(
        'Officials of the Corvanian Harbour Authority met CHA Director Ines Calder. The CHA said nothing more to the Sund Gazette.',
      ),
    );
    expect(found).toContain(
      'organisation Corvanian Harbour Authority: Corvanian Harbour Authority | CHA | CHA',
    );
    expect(found).toContain('person Ines Calder: CHA Director Ines Calder');
  });

  it('takes no capital of a sentence start, a weekday or a title-case headline for a name', () => {
    const found = read(
      text(
        'Dockers walked out on Monday. Critics of Tom Nolan cheered. Yesterday the pier was empty.',
        'Dockers Walk Out As Nolan Looks On',
      ),
    );
    expect(found.filter((line) => /Critics|Monday|Yesterday|Walk|Looks/.test(line))).toEqual([]);
    expect(found.find((line) => line.startsWith('person Tom Nolan'))).toContain('Nolan | Tom Nolan');
  });

  it('reads appositions with any noun for a person, with an owner, and before a relative clause', () => {
    const of = (body: string) => read(text(body)).find((line) => line.startsWith('person'));
    expect(of('“They ran,” said Mira Holt, a crane driver who was at the gate.')).toBe(
      'person Mira Holt: Mira Holt | a crane driver',
    );
    expect(of('The port’s chief executive, Tom Nolan, left.')).toBe(
      'person Tom Nolan: The port’s chief executive | Tom Nolan',
    );
    expect(of('The left-wing mayor of Velm, Tom Nolan, left.')).toBe(
      'person Tom Nolan: The left-wing mayor of Velm | Tom Nolan',
    );
    expect(of('Then spoke Tom Nolan, a nurse and mother of two who had come early.')).toBe(
      'person Tom Nolan: Tom Nolan | a nurse',
    );
    expect(of('It ended, said Tom Nolan, the NFT’s leader, a former army colonel who had left.')).toBe(
      'person Tom Nolan: Tom Nolan | the NFT’s leader | a former army colonel',
    );
    expect(of('Tom Nolan, Calder’s son-in-law, left.')).toBe(
      'person Tom Nolan: Tom Nolan | Calder’s son-in-law',
    );
    expect(of('Tom Nolan, an aide to Mira Holt, the mayor, left.')).not.toContain('the mayor');
    expect(of('They met Velm’s self-appointed President Tom Nolan, a former Orlo chief.')).toBe(
      'person Tom Nolan: self-appointed President Tom Nolan | a former Orlo chief',
    );
    expect(of('They met embattled Mayor Tom Nolan.')).toBe('person Tom Nolan: embattled Mayor Tom Nolan');
    expect(of('It rained. Shopkeeper Tom Nolan left with pilot Ines Calder.')).toContain('Tom Nolan');
    expect(of('The fire woke shopkeeper Tom Nolan.')).toBe('person Tom Nolan: shopkeeper Tom Nolan');
    expect(of('He had warned the driver, Tom Nolan said.')).toBe('person Tom Nolan: Tom Nolan');
    expect(of('She saw the brother of the driver, Tom Nolan, in Sund.')).toBe('person Tom Nolan: Tom Nolan');
    expect(of('They came to guard Tom Nolan.')).toBe('person Tom Nolan: Tom Nolan');
    expect(of('A minister spoke. Interior Minister Mira Holt left.')).toBe(
      'person Mira Holt: Interior Minister Mira Holt',
    );
  });

  it('joins another name that the text gives', () => {
    expect(read(text('Police seek Mira Holt, also known as the Hammer. The Hammer fled on Monday.'))[0]).toBe(
      'person Mira Holt: Mira Holt | Hammer | Hammer',
    );
    expect(read(text('The Velm Front, formerly known as the Orlo League, met Holt. It rained.'))[0]).toBe(
      'organisation Velm Front: Velm Front | Orlo League',
    );
    expect(read(text('Mira Holt called Tom Nolan on Monday.'))).toHaveLength(2);
  });

  it('takes an owner in the plural for a part of a union’s name, and opens no fire', () => {
    expect(read(text("The Landlords' Federation met."))[0]).toBe(
      "organisation Landlords' Federation: Landlords' Federation",
    );
    const found = read(text('The Dockers’ Union met. Guards opened fire, then opened fire again.'));
    expect(found.find((line) => line.includes('Union'))).toContain('Dockers’ Union');
    expect(found.filter((line) => line.includes('fire'))).toEqual([]);
  });

  it('reads groups and things that a text is about without a name', () => {
    const found = read(
      text('The migrants crossed at dawn. Police met the migrants at the wall.', 'Migrants cross'),
    );
    expect(found).toContain('group migrants: Migrants | migrants | migrants');
  });

  it('does not read other languages as English', () => {
    const one = text('Le président Jean Holt a parlé lundi.', '', 'fr');
    expect(readNaming(one, segment(one)).notApplicable).toBe(true);
  });

  it('bears thousands of people of one surname', () => {
    const letters = 'abcdefghijklmnopqrst';
    const names = Array.from(
      { length: 8000 },
      (_, i) => `Q${[...String(i)].map((digit) => letters[Number(digit)]).join('')}`,
    );
    const one = text(names.map((name) => `we saw ${name} Nolan there.`).join(' '));
    const segments = segment(one);
    const started = performance.now();
    readNaming(one, segments);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('bears hostile input in linear time', () => {
    for (const unit of ['Aa ', 'A. ', 'of The ', 'A', 'Mr. ', 'President Of ', '"Aa', 'x-Y ']) {
      const one = text(unit.repeat(Math.floor(200_000 / unit.length)));
      const segments = segment(one);
      const started = performance.now();
      readNaming(one, segments);
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });
});
