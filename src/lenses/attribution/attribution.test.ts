import { describe, expect, it } from 'vitest';
import type { RevisionText } from '../../text/span.ts';
import { readAttributions } from './attribution.ts';
import type { Attribution } from './reading.ts';

function revision(body: string, over: Partial<RevisionText> = {}): RevisionText {
  return {
    headline: '',
    subheadline: '',
    body,
    language: 'en',
    publishedAt: null,
    outlet: null,
    fullText: true,
    ...over,
  };
}

function ledger(body: string): Attribution[] {
  return readAttributions(revision(body)).attributions;
}

/** The attribution whose content holds these words. */
function about(body: string, words: string): Attribution {
  const found = ledger(body).find((a) => a.content.some((span) => span.exact.includes(words)));
  if (found === undefined) throw new Error(`nothing attributed holds "${words}"`);
  return found;
}

const HARBOUR = `“The bridge stays closed,” Mayor Ilse Varga told the Harbour Post on Monday. She said that repairs would take a year.

“The pillars are older than the town.

“Nobody looked after them for decades,” Varga said.

According to a report by the transport ministry, the steel had rusted through. Two engineers said the ministry knew.

The ministry's spokesman, Olav Brandt, denied that. A senior official said the plan was “not dead.”`;

describe('readAttributions', () => {
  it('gives source, cue and content of a quotation', () => {
    const found = about(HARBOUR, 'stays closed');
    expect(found.source?.exact).toContain('Varga');
    expect(found.cue?.exact).toContain('told');
    expect(found.content.map((span) => span.exact)).toEqual(['“The bridge stays closed,”']);
    expect(found).toMatchObject({
      sourceKind: 'person',
      form: 'quoted',
      quoted: true,
      mode: 'speech',
      inferred: false,
    });
    expect(found.via?.exact).toContain('Harbour Post');
  });

  it('resolves a pronoun to the last fitting name and says so', () => {
    const found = about(HARBOUR, 'repairs would take');
    expect(found.source?.exact).toBe('She');
    expect(found.speaker?.exact).toContain('Varga');
    expect(found).toMatchObject({ inferred: true, sourceKind: 'person', form: 'paraphrased', quoted: false });
  });

  it('carries a quotation that runs over paragraphs to its speaker', () => {
    const found = about(HARBOUR, 'older than the town');
    expect(found.quoted).toBe(true);
    expect((found.speaker ?? found.source)?.exact).toContain('Varga');
  });

  it('tells documents, unnamed officials and persons in apposition apart', () => {
    expect(about(HARBOUR, 'rusted through').sourceKind).toBe('document');
    expect(about(HARBOUR, 'not dead')).toMatchObject({ sourceKind: 'unnamed', form: 'mixed' });
    expect(
      about('Some engineers said that the ministry knew for years.', 'the ministry knew').sourceKind,
    ).toBe('unnamed');
  });

  it('reads who passed the words on', () => {
    const body =
      'The army will leave the valley, a Noran official was cited as saying by the newspaper Vesper on Friday.';
    const found = about(body, 'leave the valley');
    expect(found.sourceKind).toBe('unnamed');
    expect(found.via?.exact).toContain('Vesper');
  });

  it('keeps a broken quotation whole and apart', () => {
    const body =
      'The report also says that the two rounds of talks made “no headway was found,” only a “limited accord” for “a channel.”';
    const found = about(body, 'no headway');
    expect(found.form).toBe('mixed');
    expect(found.content.map((span) => span.exact).join(' ')).toContain(
      '“no headway was found,” only a “limited accord”',
    );
  });

  it('points at exact characters', () => {
    const text = revision(HARBOUR, { headline: 'Varga: ‘Bridge stays closed’' });
    for (const a of readAttributions(text).attributions) {
      for (const span of [a.source, a.cue, a.via, a.speaker, a.shownBy, ...a.content]) {
        if (span !== null) expect(text[span.field].slice(span.start, span.end)).toBe(span.exact);
      }
    }
  });

  it('gives the same bytes on a second run', () => {
    const text = revision(HARBOUR);
    expect(JSON.stringify(readAttributions(text))).toBe(JSON.stringify(readAttributions(text)));
  });

  it('reads only quotation marks where the text is not English', () => {
    const text = revision('„Die Brücke bleibt zu“, sagte die Bürgermeisterin.', { language: 'de' });
    const reading = readAttributions(text);
    expect(reading).toMatchObject({ notApplicable: true, attributions: [] });
    expect(reading.unattributed.map((u) => u.span.exact)).toEqual(['„Die Brücke bleibt zu“']);
  });

  it.each([
    '',
    'Word',
    '“',
    '"""""',
    '\n\n\n',
    '😀 “😀” 😀',
    'said said said',
    '“said” he he he ‘',
    'A: B: C',
  ])('answers on %j', (body) => {
    expect(() => readAttributions(revision(body))).not.toThrow();
  });
});

describe('what the second look mends', () => {
  it('takes a surname that is also the name of a body for the person', () => {
    const body =
      'The former mayor, Vera Fox, spoke on Monday. “Nobody asked the town,” Fox said. Fox added that the plan was late.';
    expect(about(body, 'Nobody asked').sourceKind).toBe('person');
    expect(about(body, 'the plan was late').sourceKind).toBe('person');
    expect(about('“Nobody asked the town,” Fox said.', 'Nobody asked').sourceKind).toBe('organisation');
  });

  it('takes blows for no words', () => {
    expect(ledger('The Corvanian army attacked Ostrel over 200 times in one year.')).toEqual([]);
  });

  it('gives "the report" to the medium that was named last', () => {
    const body =
      'Coastal media revealed on Monday that talks had failed.\n\n“There will be no withdrawal,” an Aldren official was cited as saying by the daily Vesper.\n\nAccording to the report, the talks stalled over the dam.';
    expect(about(body, 'stalled over the dam').speaker?.exact).toContain('Vesper');
  });
});
