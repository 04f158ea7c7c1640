import { CUE_NOUNS, CUE_VERBS, IRREGULAR_FORMS } from './cue-verbs.data.ts';
import {
  DOCUMENT_NOUNS,
  ORGANISATION_NAME_WORDS,
  ORGANISATION_NOUNS,
  ROLE_NOUNS,
} from './source-nouns.data.ts';
import { CLOSED_CLASSES } from './word-classes.data.ts';

/** The form a listed verb has: base or present, past or participle, -ing. */
export type VerbForm = 'base' | 's' | 'past' | 'ing';

export interface CueVerb {
  lemma: string;
  family: keyof typeof CUE_VERBS;
  form: VerbForm;
}

export type NounKind = 'role' | 'organisation' | 'document' | 'saying';

const VOWEL = /[aeiou]/;

/** Forms of a regular English verb: doubling where a stressed short syllable ends it, -ies, silent e. */
function formsOf(lemma: string): [string, VerbForm][] {
  const irregular = IRREGULAR_FORMS[lemma]?.split(' ');
  const last = lemma.at(-1)!;
  const doubled =
    /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma) || /(?:fer|mit|bel|pel|gret|cur|bet|ebut)$/.test(lemma);
  const stem = last === 'e' ? lemma.slice(0, -1) : doubled && lemma !== 'seem' ? lemma + last : lemma;
  const y = last === 'y' && !VOWEL.test(lemma.at(-2) ?? '');
  const s = y ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const past = irregular ?? [y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`];
  const ing = `${lemma.endsWith('ee') ? lemma : stem}ing`;
  return [[lemma, 'base'], [s, 's'], [ing, 'ing'], ...past.map((form): [string, VerbForm] => [form, 'past'])];
}

function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

function pluralOf(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:wo)?man$/.test(noun)) return `${noun.slice(0, -3)}men`;
  return `${noun}s`;
}

const verbs = new Map<string, CueVerb>();
for (const family of Object.keys(CUE_VERBS) as (keyof typeof CUE_VERBS)[]) {
  for (const lemma of words(CUE_VERBS[family])) {
    for (const [form, kind] of formsOf(lemma))
      if (!verbs.has(form)) verbs.set(form, { lemma, family, form: kind });
  }
}

const nouns = new Map<string, { kind: NounKind; plural: boolean }>();
for (const [kind, list] of [
  ['role', ROLE_NOUNS],
  ['organisation', ORGANISATION_NOUNS],
  ['document', DOCUMENT_NOUNS],
  ['saying', CUE_NOUNS],
] as const) {
  for (const noun of words(list)) {
    if (!nouns.has(noun)) nouns.set(noun, { kind, plural: false });
    if (!nouns.has(pluralOf(noun))) nouns.set(pluralOf(noun), { kind, plural: true });
  }
}

const closed = new Map<string, keyof typeof CLOSED_CLASSES>();
for (const name of Object.keys(CLOSED_CLASSES) as (keyof typeof CLOSED_CLASSES)[]) {
  for (const word of words(CLOSED_CLASSES[name])) if (!closed.has(word)) closed.set(word, name);
}

const organisationWords = new Set(words(ORGANISATION_NAME_WORDS));

/** The listed cue verb that this lower-case form belongs to, or undefined. */
export function cueVerb(lower: string): CueVerb | undefined {
  return verbs.get(lower);
}

/** The kind of a listed source or saying noun, or undefined. */
export function nounOf(lower: string): { kind: NounKind; plural: boolean } | undefined {
  return nouns.get(lower);
}

/** The closed class of a lower-case word, or undefined. */
export function closedClass(lower: string): keyof typeof CLOSED_CLASSES | undefined {
  return closed.get(lower);
}

/** Whether a lower-case word belongs to names of organisations. */
export function isOrganisationWord(lower: string): boolean {
  return organisationWords.has(lower);
}
