import {
  IRREGULAR_PARTICIPLES,
  IRREGULAR_PASTS,
  type VerbForm,
  verbForms,
} from '../../text/words/verb-forms.ts';
import { ACTS } from './acts.data.ts';
import {
  ADJECTIVAL_PARTICIPLES,
  BODY_ADJECTIVES,
  BY_MEASURE,
  GET_STATES,
  NO_PARTICIPLES,
  PERFECT_AFTER_CLITIC,
  PREPOSITIONAL,
  RESULT_STATES,
  REVERSED,
  WITHOUT_OBJECT,
} from './adjectival.data.ts';
import { DEGREE_WORDS, FUNCTION_WORDS, NO_AGENTS } from './function-words.data.ts';

/** One bit a property that a word form has by itself. */
export const IS = Object.fromEntries(
  [
    ...Object.keys(FUNCTION_WORDS),
    'participle',
    'adjectival',
    'getState',
    'degree',
    'noAgent',
    'past',
    'measure',
    'result',
    'ly',
    'ing',
    'punctuation',
    'number',
  ].map((name, bit) => [name, 2 ** bit]),
) as Record<
  | keyof typeof FUNCTION_WORDS
  | 'participle'
  | 'adjectival'
  | 'getState'
  | 'degree'
  | 'noAgent'
  | 'past'
  | 'measure'
  | 'result'
  | 'ly'
  | 'ing'
  | 'punctuation'
  | 'number',
  number
>;

/** A form of a listed act's verb. */
export interface ActForm {
  act: string;
  lemma: string;
  forms: ReadonlySet<VerbForm>;
  /** True where the verb also has a use without an object. */
  may: boolean;
  /** `acts`: somebody does it; `outcome`: it befalls the subject. */
  role: 'acts' | 'outcome';
}

export interface WordFacts {
  bits: number;
  verb: ActForm | undefined;
  /** The act that the word names as a noun. */
  noun: string | undefined;
  /** "taken", "shown": a participle that is no past, base form or adjective of its own. */
  onlyParticiple: boolean;
  /** The participle of a verb without an object that makes a passive with its preposition ("lied to"). */
  prepositional: boolean;
  /** After "it's" a participle of "has" rather than "is": "it's changed". */
  perfect: boolean;
  /** "minded", "handed": with the word before it an adjective. */
  bodyAdjective: boolean;
}

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');
const setOf = (list: string): ReadonlySet<string> => new Set(words(list));

const bitsOf = new Map<string, number>();
for (const name of Object.keys(FUNCTION_WORDS) as (keyof typeof FUNCTION_WORDS)[]) {
  for (const word of words(FUNCTION_WORDS[name])) bitsOf.set(word, (bitsOf.get(word) ?? 0) | IS[name]);
}

const verbs = new Map<string, ActForm & { forms: Set<VerbForm> }>();
const nouns = new Map<string, string>();
for (const { id, verbs: acts = '', may = '', outcomes = '', nouns: named = '' } of ACTS) {
  for (const [list, mayStandAlone, role] of [
    [acts, false, 'acts'],
    [may, true, 'acts'],
    [outcomes, false, 'outcome'],
  ] as const) {
    for (const lemma of words(list)) {
      for (const [form, kind] of verbForms(lemma)) {
        const known = verbs.get(form);
        if (known === undefined)
          verbs.set(form, { act: id, lemma, forms: new Set([kind]), may: mayStandAlone, role });
        else if (known.lemma === lemma) known.forms.add(kind);
      }
    }
  }
  for (const noun of words(named)) if (!nouns.has(noun)) nouns.set(noun, id);
}

const adjectival = setOf(ADJECTIVAL_PARTICIPLES);
const getStates = setOf(GET_STATES);
const noParticiples = setOf(`${NO_PARTICIPLES} ${WITHOUT_OBJECT}`);
const measures = setOf(BY_MEASURE);
const results = setOf(RESULT_STATES);
const perfects = setOf(PERFECT_AFTER_CLITIC);
const reversed = setOf(REVERSED);
const prepositional = setOf(PREPOSITIONAL);
const bodyAdjectives = setOf(BODY_ADJECTIVES);
const degrees = setOf(DEGREE_WORDS);
const noAgents = setOf(NO_AGENTS);

const numberWords = setOf(
  'one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions',
);

/** Facts of forms met before; it only saves work, never changes a result. */
const known = new Map<string, WordFacts>();
const MOST_KNOWN = 20_000;

/** What a token is by itself, from its normalised form. */
export function wordFacts(norm: string): WordFacts {
  let facts = known.get(norm);
  if (facts === undefined) {
    facts = readFacts(norm);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(norm, facts);
  }
  return facts;
}

/** "unchanged": an adjective, where "un-" does not reverse an act and is no part of "under". */
function isNegated(norm: string): boolean {
  const stem = norm.slice(2);
  return (
    norm.startsWith('un') &&
    !/^(?:under|uni[tfq])/.test(norm) &&
    !reversed.has(norm) &&
    ((stem.length > 3 && stem.endsWith('ed')) || IRREGULAR_PARTICIPLES.has(stem))
  );
}

function isOnlyParticiple(norm: string): boolean {
  return (
    IRREGULAR_PARTICIPLES.has(norm) &&
    !IRREGULAR_PASTS.has(norm) &&
    !noParticiples.has(norm) &&
    /(?:n|ne)$/.test(norm) &&
    !/^(?:given|run|begun|spun)$/.test(norm)
  );
}

function readFacts(norm: string): WordFacts {
  let bits = bitsOf.get(norm) ?? 0;
  const verb = verbs.get(norm);
  if (!/[\p{L}\p{N}]/u.test(norm)) bits |= IS.punctuation;
  else if (/^\p{N}/u.test(norm) || numberWords.has(norm)) bits |= IS.number;
  const regular = norm.length > 3 && norm.endsWith('ed');
  const listed =
    IRREGULAR_PARTICIPLES.has(norm) ||
    /^(?:over|under|un|re|mis|out)[a-z]{3,}(?:wn|ken|ven|ught|ilt|old|aid)$/.test(norm);
  if (adjectival.has(norm) || isNegated(norm)) bits |= IS.adjectival | IS.participle;
  else if ((regular || listed) && !noParticiples.has(norm)) bits |= IS.participle;
  if (IRREGULAR_PASTS.has(norm)) bits |= IS.past;
  if (getStates.has(norm)) bits |= IS.getState;
  if (results.has(norm)) bits |= IS.result;
  if (degrees.has(norm)) bits |= IS.degree;
  if (noAgents.has(norm)) bits |= IS.noAgent;
  if (measures.has(norm)) bits |= IS.measure;
  if (norm.length > 4 && norm.endsWith('ly')) bits |= IS.ly;
  if (norm.length > 4 && norm.endsWith('ing')) bits |= IS.ing;
  return {
    bits,
    verb,
    noun: nouns.get(norm),
    onlyParticiple: isOnlyParticiple(norm),
    perfect: perfects.has(norm),
    prepositional: prepositional.has(norm),
    bodyAdjective: bodyAdjectives.has(norm),
  };
}
