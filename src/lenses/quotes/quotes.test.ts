import { describe, expect, it } from 'vitest';
import { compareRevisions, readRevision } from '../../comparison/compare.ts';
import type { RevisionText } from '../../text/span.ts';
import type { QuotedUtterance } from './reading.ts';
import type { QuotesResult } from './result.ts';

function text(body: string, more: Partial<RevisionText> = {}): RevisionText {
  const rest = {
    headline: '',
    subheadline: '',
    language: 'en',
    publishedAt: null,
    outlet: null,
    fullText: true,
  };
  return { ...rest, body, ...more };
}

function quotesOf(...texts: RevisionText[]): QuotesResult {
  return compareRevisions(texts, undefined, { lenses: ['quotes'] }).quotes!;
}

function readingOf(one: RevisionText): QuotedUtterance[] {
  return readRevision(one)['quotes'] as QuotedUtterance[];
}

const SAID =
  '“The mill at Torvan will stay closed until every beam has been tested, and I will not be hurried by anybody,”';
const first = text(`Engineers went through the mill on Monday.\n\n${SAID} Mayor Lena Orsk said.`);

/** Differences of the second rendering, by kind, with the words on both sides. */
function differencesOf(result: QuotesResult) {
  return result.utterances.flatMap(({ renderings }) =>
    renderings.flatMap(({ differences }) =>
      differences.map(({ kind, changes }) => [
        kind,
        ...changes.map(({ a, b }) => [a?.exact ?? null, b?.exact ?? null]),
      ]),
    ),
  );
}

describe('reading quotations', () => {
  it('takes a split quotation for one utterance, and a fragment for one of its own', () => {
    const split = text(
      '“The mill will stay closed,” Mayor Lena Orsk said on Monday, “and I will not be hurried.” She called the beams “tired old wood” in a letter.',
    );
    const pieces = readingOf(split).map((utterance) =>
      Array.from({ length: utterance.pieces.length / 2 }, (_, i) =>
        split.body.slice(utterance.pieces[2 * i]!, utterance.pieces[2 * i + 1]!),
      ),
    );
    expect(pieces).toEqual([['The mill will stay closed', 'and I will not be hurried.'], ['tired old wood']]);
  });

  it('joins speech that runs over paragraphs', () => {
    const running = text(
      '“The mill will stay closed until every beam has been tested,” Mayor Lena Orsk said. “Nobody is going to work under that roof.\n\n“I have told the owners so, and I have told the union.”',
    );
    expect(readingOf(running).map(({ pieces }) => pieces.length / 2)).toEqual([3]);
  });

  it('reads marks of other languages, without speakers', () => {
    const german = text('„Die Mühle bleibt zu“, sagte die Bürgermeisterin. Sie sprach von „altem Holz“.', {
      language: 'de',
    });
    const reading = readingOf(german);
    expect(reading).toHaveLength(2);
    expect(reading.every(({ attribution }) => attribution === null)).toBe(true);
    expect(quotesOf(first, german).notApplicable).toEqual([1]);
  });
});

describe('one utterance in several reports', () => {
  it('finds it in full', () => {
    const [utterance] = quotesOf(
      first,
      text(`Nobody may enter. ${SAID} Ms Orsk told the council.`),
    ).utterances;
    expect(utterance!.renderings.map(({ relation }) => relation)).toEqual(['fullest', 'full']);
    expect(utterance!.kinds).toEqual([]);
  });

  it('finds it trimmed, with the words cut', () => {
    const other = text(
      '“The mill at Torvan will stay closed until every beam has been tested,” Ms Orsk said.',
    );
    expect(differencesOf(quotesOf(first, other))).toEqual([
      ['trimmed', ['and I will not be hurried by anybody', null]],
    ]);
  });

  it('finds it reworded inside the marks, before what was merely cut', () => {
    const other = text(
      '“The mill at Torvan will remain closed until every beam has been tested,” Ms Orsk said. Builders agreed.',
    );
    const result = quotesOf(first, other);
    expect(result.utterances[0]!.kinds[0]).toBe('reworded');
    expect(differencesOf(result)).toContainEqual(['reworded', ['stay', 'remain']]);
  });

  it('takes brackets for the editor’s', () => {
    const other = text(
      '“The mill at Torvan will stay closed until every beam [of the roof] has been tested, and I will not be hurried by anybody,” Ms Orsk said.',
    );
    expect(differencesOf(quotesOf(first, other))).toEqual([]);
  });

  it('tells another speaker and a verb of another force', () => {
    const by = (speaker: string, verb: string) =>
      text(`Work has stopped in Torvan.\n\n${SAID} ${speaker} ${verb}.`);
    expect(differencesOf(quotesOf(first, by('Deputy mayor Piet Halloran', 'said')))).toEqual([
      ['otherSpeaker', ['Mayor Lena Orsk', 'Deputy mayor Piet Halloran']],
    ]);
    expect(differencesOf(quotesOf(first, by('Lena Orsk', 'admitted')))).toEqual([
      ['otherVerb', ['said', 'admitted']],
    ]);
    expect(differencesOf(quotesOf(first, by('Lena Orsk', 'told reporters')))).toEqual([]);
  });

  it('does not take common words in marks for one utterance', () => {
    const result = quotesOf(
      text('Lena Orsk called the plan “a good idea” on Monday. Rain fell.'),
      text('The builders thought that lunch was “a good idea”. The sun shone.'),
    );
    expect(result.utterances).toEqual([]);
  });

  it('lists what one report alone has: not found only where the full text is held', () => {
    const full = text('The council of Torvan met on Monday and talked about bread.');
    const excerpt = text('The council of Torvan met.', { fullText: false });
    const [one] = quotesOf(first, full, excerpt).onlyIn;
    expect([one!.report, one!.notFoundIn, one!.unknownIn]).toEqual([0, [1], [2]]);
  });
});

describe('against a document', () => {
  const statement = text(
    'The parties met in Torvan. They will open the lower sluice before the end of May, subject to the consent of both councils, and share the cost of the repairs.',
    { kind: 'document', headline: 'Joint statement of the councils of Torvan and Brill' },
  );
  const check = (sentence: string, document = statement) => {
    const result = quotesOf(text(`Rain fell on Torvan.\n\n${sentence}`), document);
    const found = [...result.onlyIn, ...result.utterances.flatMap(({ renderings }) => renderings)];
    const { primary } = found.find(({ report }) => report === 0)!;
    return [
      primary?.status,
      primary?.document ?? null,
      ...(primary?.changes ?? []).map(({ a, b }) => [a?.exact ?? null, b?.exact ?? null]),
    ];
  };

  it('finds it verbatim', () => {
    expect(
      check('The joint statement said the parties “will open the lower sluice before the end of May.”'),
    ).toEqual(['verbatim', 1]);
  });

  it('finds words left out without a mark, and not those behind an ellipsis', () => {
    expect(
      check(
        'The joint statement said the parties “will open the lower sluice and share the cost of the repairs.”',
      ),
    ).toEqual(['partial', 1, ['before the end of May, subject to the consent of both councils', null]]);
    expect(
      check(
        'The joint statement said the parties “will open the lower sluice … and share the cost of the repairs.”',
      ),
    ).toEqual(['verbatim', 1]);
  });

  it('finds other words inside the marks', () => {
    expect(
      check('The joint statement said the parties “will close the lower sluice before the end of May.”'),
    ).toEqual(['paraphraseInQuotes', 1, ['open', 'close']]);
  });

  it('says that the document has it not only where it is named and held in full', () => {
    const strange =
      'The joint statement said the parties “regret every harm that the flood has done to children.”';
    expect(check(strange)).toEqual(['notInPrimary', 1]);
    expect(check(strange, { ...statement, fullText: false })[0]).not.toBe('notInPrimary');
    expect(
      check('Mayor Lena Orsk said she “regrets every harm that the flood has done to children.”'),
    ).toEqual([undefined, null]);
  });

  it('says that a document which is quoted is not held', () => {
    expect(check('The indictment said the miller “took the money and went to sea that night.”')).toEqual([
      'primaryNotHeld',
      null,
    ]);
  });
});

describe('hostile texts', () => {
  const hostile: [string, string][] = [
    ['unclosed marks', '“open '.repeat(1000)],
    ['repeated quotations', '“the same words again and again” she said. '.repeat(3000)],
    ['no spaces', `“${'x'.repeat(150_000)}”`],
    ['many fragments', Array.from({ length: 6000 }, (_, i) => `“frag${i % 97} ment${i % 89}”`).join(' and ')],
  ];
  for (const [name, body] of hostile) {
    it(`bears ${name}`, () => {
      const started = performance.now();
      // In a language whose speakers are not read, so that this lens is measured and not the ledger.
      quotesOf(text(body, { language: 'de' }), text(`Prologue. ${body}`, { language: 'de' }));
      expect(performance.now() - started).toBeLessThan(20_000);
    });
  }
});
