import { FIELDS, type Field, type RevisionText, type Span, spanOf } from '../span.ts';
import { AGENCIES, OUTLET_FILLERS } from './direction-outlets.data.ts';

/** A place that names where a text comes from. */
export interface Credit {
  /** `republished`: the whole text is credited; `cited`: a statement in it is. */
  kind: 'republished' | 'cited';
  /** The credited name as it stands. */
  name: string;
  /** The line or phrase, with its characters. */
  span: Span;
}

// Bounded on every side: a hostile run of capitals must not be tried from each of its letters.
const WORD = String.raw`[\p{Lu}\p{N}][\p{L}\p{N}&.'’-]{0,30}`;
const NAME = String.raw`(?<![\p{L}\p{N}])(?:[Tt]he )?${WORD}(?: (?:(?:of|the|and|&) )?${WORD}){0,5}`;

interface Rule {
  kind: Credit['kind'];
  pattern: RegExp;
  /** Where the line may stand: near the edges of the body a name is a credit, elsewhere a mention. */
  where: 'head' | 'edges' | 'anywhere';
}

const RULES: readonly Rule[] = [
  // PORT ELLERY (AP) - ...
  {
    kind: 'republished',
    where: 'head',
    pattern: /(?:^|\n)[^\n()]{0,60}\((?<name>[\p{L}][\p{L} .-]{1,24})\)\s*[-–—:]?/gu,
  },
  // The Lantern | January 14, 2026
  {
    kind: 'republished',
    where: 'edges',
    pattern: /(?:^|\n)(?<name>[\p{Lu}][^\n|]{1,60}?) [|•·] [^\n]{0,12}\d[^\n]{0,24}(?=\n|$)/gu,
  },
  {
    kind: 'republished',
    where: 'anywhere',
    pattern: new RegExp(
      String.raw`\b(?:[Ff]irst|[Oo]riginally|[Pp]reviously) (?:published|appeared|posted|ran) (?:in|on|by|at|with) (?<name>${NAME})`,
      'gu',
    ),
  },
  {
    kind: 'republished',
    where: 'anywhere',
    pattern: new RegExp(
      String.raw`\b(?:[Rr]e-?published|[Rr]eprinted|[Rr]eposted|[Cc]ross-?posted|[Ss]yndicated) (?:here )?(?:with (?:the )?permission )?(?:from|of|by) (?<name>${NAME})`,
      'gu',
    ),
  },
  {
    kind: 'republished',
    where: 'edges',
    pattern: new RegExp(
      String.raw`(?:^|\n)(?:[Ss]ource|[Vv]ia|[Cc]ourtesy of|[Ff]rom):? (?<name>${NAME})(?=[\n.]|$)`,
      'gu',
    ),
  },
  {
    kind: 'republished',
    where: 'edges',
    pattern: new RegExp(String.raw`(?:©|\([Cc]\)|[Cc]opyright)(?: ©)?(?: \d{4})? (?<name>${NAME})`, 'gu'),
  },
  {
    kind: 'cited',
    where: 'anywhere',
    pattern: new RegExp(
      String.raw`\b(?:[Aa]ccording to|as reported by|reported by|cited by|told|quoted by|an interview with) (?<name>${NAME})`,
      'gu',
    ),
  },
];

/** Phrases with the name before them; it is looked for backwards, which costs nothing where no phrase stands. */
const AFTER_NAME: readonly Rule[] = [
  {
    kind: 'republished',
    where: 'edges',
    pattern: / (?:also )?contributed to this (?:report|story|article)\b/gu,
  },
  {
    kind: 'cited',
    where: 'anywhere',
    pattern:
      / (?:(?:first|has|had) )?(?:reports|reported|revealed|claimed|said in a report|was first to report)\b/gu,
  },
];
const NAME_AT_END = new RegExp(`${NAME}$`, 'u');
/** Characters before a phrase in which the name stands whole. */
const NAME_ROOM = 200;

/** Characters at the start and the end of a body in which credit lines stand. */
const EDGE = 600;

/** Every place of a report's text that credits a source by name. Names are not yet judged. Linear in the text. */
export function creditsIn(text: Pick<RevisionText, Field>): Credit[] {
  return FIELDS.flatMap((field) => {
    const source = text[field];
    const named = RULES.flatMap((rule) =>
      placesOf(rule, source).flatMap(({ index, match }): Credit[] => {
        const name = match.groups?.name;
        if (name === undefined) return [];
        const start = index + match[0].length - match[0].trimStart().length;
        const end = index + match[0].replace(/[\s.,’'-]+$/u, '').length;
        return [{ kind: rule.kind, name: name.trim(), span: spanOf(text, { field, start, end }) }];
      }),
    );
    const before = AFTER_NAME.flatMap((rule) =>
      placesOf(rule, source).flatMap(({ index, match }): Credit[] => {
        const name = NAME_AT_END.exec(source.slice(Math.max(0, index - NAME_ROOM), index))?.[0];
        if (name === undefined) return [];
        const range = { field, start: index - name.length, end: index + match[0].length };
        return [{ kind: rule.kind, name, span: spanOf(text, range) }];
      }),
    );
    return [...named, ...before];
  });
}

/** Matches of a rule where it may stand; the end's region begins with a line, so that `^` is a line's start. */
function placesOf({ pattern, where }: Rule, source: string): { index: number; match: RegExpExecArray }[] {
  const tail = Math.max(0, source.lastIndexOf('\n', source.length - EDGE));
  const inside = (from: number, to: number) =>
    [...source.slice(from, to).matchAll(pattern)].map((match) => ({ index: from + match.index, match }));
  if (where === 'anywhere' || (where === 'edges' && tail <= EDGE)) return inside(0, source.length);
  if (where === 'head') return inside(0, EDGE);
  return [...inside(0, EDGE), ...inside(tail, source.length)];
}

/** True where two names name one outlet: agencies by any of their forms, others without articles and fillers. */
export function sameOutlet(a: string, b: string): boolean {
  const [one, other] = [outletKey(a), outletKey(b)];
  return one !== '' && one === other;
}

/** A name by which an outlet or agency is compared; empty where nothing is left to compare. */
export function outletKey(name: string): string {
  const known = outletKeys.get(name);
  if (known !== undefined) return known;
  const key = agencyKey(name) ?? fold(withoutParentheses(name));
  if (outletKeys.size >= MOST_KEYS) outletKeys.clear();
  outletKeys.set(name, key);
  return key;
}

/** Keys of names met before: every report of an event is asked for the same few outlets. A key depends on its name alone. */
const outletKeys = new Map<string, string>();
const MOST_KEYS = 10_000;

/** True where a name is an agency's, in any of its forms. */
export function isAgency(name: string): boolean {
  return agencyKey(name) !== null;
}

function agencyKey(name: string): string | null {
  const plain = withoutParentheses(name);
  const isForm = (form: string) =>
    form.length > 3 || plain.replace(/^the /i, '') === form || plain === plain.toUpperCase();
  return (
    formsByFold()
      .get(fold(plain))
      ?.find(({ form }) => isForm(form))?.key ?? null
  );
}

const withoutParentheses = (name: string): string => name.replace(/\([^)]*\)/g, ' ').trim();

type AgencyForm = { form: string; key: string };
let byFold: Map<string, AgencyForm[]> | undefined;

/** Every form of every agency by its folded wording: names are looked up far oftener than the list changes. */
function formsByFold(): Map<string, AgencyForm[]> {
  byFold ??= Map.groupBy(
    AGENCIES.flatMap((forms) => forms.map((form) => ({ form, key: fold(forms[0]!) }))),
    ({ form }) => fold(form),
  );
  return byFold;
}

function fold(name: string): string {
  const short = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\.(?:com|org|net|co\.uk)\b/g, '')
    .replace(/['’]s\b/g, '');
  const bare = short
    .replace(OUTLET_FILLERS, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return bare === '' ? short.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() : bare;
}
