import { IRREGULAR_VERBS } from './irregular-verbs.data.ts';

/** What a form of an English verb is; `past` and `participle` are both given where they look the same. */
export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'participle';

const irregular = new Map(
  IRREGULAR_VERBS.split(',').map((entry): [string, { past: string[]; participle: string[] }] => {
    const [base, past, participle] = entry.trim().split(/\s+/);
    return [base!, { past: past!.split('/'), participle: participle!.split('/') }];
  }),
);

/** Two-syllable verbs stressed on the last syllable, which double their consonant as short ones do. */
const DOUBLING = /(?:fer|mit|bel|pel|cur|bet|gret|ebut|llot|quip|trol|nap|bar|legal)$/;

/** All forms of an English verb in lower case, regular where the verb is not listed as irregular. */
export function verbForms(base: string): [form: string, kind: VerbForm][] {
  const last = base.at(-1)!;
  const softY = last === 'y' && !/[aeiou]y$/.test(base);
  const doubled = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) || DOUBLING.test(base);
  const stem = last === 'e' ? base.slice(0, -1) : doubled ? base + last : base;
  const s = softY ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
  const ing = /(?:ee|oe|ye)$/.test(base)
    ? `${base}ing`
    : base.endsWith('ie')
      ? `${base.slice(0, -2)}ying`
      : `${stem}ing`;
  const listed = irregular.get(base);
  const ed = [softY ? `${base.slice(0, -1)}ied` : `${stem}ed`];
  const forms: [string, VerbForm][] = [
    [base, 'base'],
    [s, 's'],
    [ing, 'ing'],
  ];
  for (const form of listed?.past ?? ed) forms.push([form, 'past']);
  for (const form of listed?.participle ?? ed) forms.push([form, 'participle']);
  return forms;
}

/** Participles of every irregular verb, lower case. */
export const IRREGULAR_PARTICIPLES: ReadonlySet<string> = new Set(
  [...irregular.values()].flatMap(({ participle }) => participle),
);

/** Past forms of irregular verbs that are neither base forms nor, as a rule, nouns or adjectives. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  [...irregular].flatMap(([base, { past }]) =>
    past.filter(
      (form) =>
        form !== base && !/^(?:ground|thought|saw|rose|bore|wound|lay|left|found|fell|felt)$/.test(form),
    ),
  ),
);
