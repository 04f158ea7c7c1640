/** Two invented reports, and what a model may rightly say of them. */
export const REPORTS = [
  {
    language: 'en',
    headline: 'Dockers walk out in Sund',
    text: 'Crane crews in Sund stopped work at dawn 🚢. “We were never asked,” union secretary Mira Holt said.\n\nThe quay lay silent. The cat slept in a catalogue of cats.',
  },
  {
    language: 'en',
    headline: 'Port at a standstill',
    text: 'Not one crate was lifted on the waterfront before sunrise, as the crews 🚢🚢 downed tools.\n\nThe head of the dockers’ union complained that nobody had consulted her.',
  },
];

export interface NamedSide {
  report: number;
  field: string;
  exact: string;
  start?: number;
  end?: number;
}
export interface Named {
  kind: string;
  a: NamedSide;
  b: NamedSide;
}

const side = (report: number, exact: string, field = 'body'): NamedSide => ({ report, field, exact });

/** What survives every check. */
export const GOOD: Named[] = [
  { kind: 'sameAct', a: side(0, 'stopped work'), b: side(1, 'downed tools') },
  {
    kind: 'sameReferent',
    a: side(0, 'union secretary Mira Holt'),
    b: side(1, 'The head of the dockers’ union'),
  },
  {
    kind: 'sameStatement',
    a: side(0, 'The quay lay silent.'),
    b: side(1, 'Port at a standstill', 'headline'),
  },
];
