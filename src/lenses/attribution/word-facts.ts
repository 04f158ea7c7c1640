import { CUE_VERBS } from './cue-verbs.data.ts';
import { closedClass, cueVerb, nounOf } from './lexicon.ts';
import { CLOSED_CLASSES } from './word-classes.data.ts';

const FAMILIES = Object.keys(CUE_VERBS) as (keyof typeof CUE_VERBS)[];
const FORMS = ['base', 's', 'past', 'ing'] as const;
const CLASS_NAMES = [
  'other',
  'name',
  'capital',
  'number',
  'ed',
  'ing',
  'ly',
  's',
  'nounSuffix',
  'adjectiveSuffix',
  'comma',
  'stop',
  'colon',
  'dash',
  'openBracket',
  'closeBracket',
  'openQuote',
  'closeQuote',
  'symbol',
  'role',
  'roles',
  'organisation',
  'document',
  'saying',
  ...Object.keys(CLOSED_CLASSES),
];
const CLASS_ID = new Map(CLASS_NAMES.map((name, id) => [name, id]));

/** Id of a word class by name. */
export function classId(name: string): number {
  return CLASS_ID.get(name)!;
}

/** 32-bit FNV-1a over UTF-16 code units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** What is known of a word by itself. */
export interface WordFacts {
  /** In lower case, with straight apostrophes. */
  lower: string;
  /** Hash of `lower`, digits taken for one another. */
  word: number;
  verb: number;
  /** Class id for a form without capitals. */
  plain: number;
  /** Whether that class holds for a capitalised form as well. */
  closed: boolean;
  /** 0 no capital, 1 a capital first, 2 nothing but capitals. */
  shape: number;
}

function factsOf(raw: string): WordFacts {
  const lower = raw.replaceAll('’', "'").toLowerCase();
  const verb = cueVerb(lower);
  const noun = nounOf(lower);
  const closed = closedClass(lower);
  const verbId = verb === undefined ? 0 : 1 + FAMILIES.indexOf(verb.family) * 4 + FORMS.indexOf(verb.form);
  const name =
    closed ??
    (noun === undefined ? suffixClass(lower) : noun.kind === 'role' && noun.plural ? 'roles' : noun.kind);
  const capital = /^\p{Lu}/u.test(raw);
  return {
    lower,
    word: hashOf(lower.replace(/\d/g, '0')),
    verb: verbId,
    plain: classId(name),
    closed: closed !== undefined,
    shape: !capital ? 0 : raw.length > 1 && raw === raw.toUpperCase() ? 2 : 1,
  };
}

function suffixClass(lower: string): string {
  if (/^[@#]/.test(lower)) return 'name';
  if (/\d/.test(lower)) return 'number';
  if (/^,$/.test(lower)) return 'comma';
  if (/^[.!?…]+$/.test(lower)) return 'stop';
  if (/^[:;]$/.test(lower)) return 'colon';
  if (/^[-–—―]+$/.test(lower)) return 'dash';
  if (/^[([{]$/.test(lower)) return 'openBracket';
  if (/^[)\]}]$/.test(lower)) return 'closeBracket';
  if (!/\p{L}/u.test(lower)) return 'symbol';
  if (/ed$/.test(lower)) return 'ed';
  if (/ing$/.test(lower)) return 'ing';
  if (/ly$/.test(lower)) return 'ly';
  if (/(?:tion|ment|ness|ity|ism|ist|ance|ence|ship|er|or)$/.test(lower)) return 'nounSuffix';
  if (/(?:ous|ful|ive|able|ible|al|ic|ish|less|ary)$/.test(lower)) return 'adjectiveSuffix';
  return /[^s]s$/.test(lower) ? 's' : 'other';
}

/** Words met before, with what is known of them alone; it only saves work, never changes a result. */
const known = new Map<string, WordFacts>();
const KNOWN_LIMIT = 20_000;

/** Facts of a word as it stands in a text. */
export function knownFacts(raw: string): WordFacts {
  let facts = known.get(raw);
  if (facts === undefined) {
    facts = factsOf(raw);
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(raw, facts);
  }
  return facts;
}
