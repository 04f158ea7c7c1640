import type { LensAbout } from '../about.ts';
import type { CoverageCell, CoverageKind } from './result.ts';

const state: Record<CoverageCell['state'], string> = {
  used: 'The lens that found it has a place there, a sentence is linked to it, or its name stands there.',
  notFound: 'The full text is held and read, and no sentence is linked to it, however weakly.',
  unknown: 'Only an excerpt is held, the language is not read, or a weak link leaves it open.',
};
const kind: Record<CoverageKind, string> = {
  person: 'A person of the lens naming.',
  organisation: 'A body of the lens naming.',
  place: 'A place of the lens naming.',
  figure: 'A quantity of the lens figures.',
  quotation: 'An utterance of the lens quotes.',
  document: 'A document of the lens sources.',
  fact: 'A row of the lens wording.',
};

export const coverageAbout: LensAbout = {
  definition:
    'What the lenses found, by reports: used, with the first place; not found; or unknown. What several have and one has not stands first. Statements that one report attributes and another tells in its own voice are listed apart.',
  notClaimed: [
    'Why a text lacks something, or that it should have it.',
    'That what was not found is absent in other words: see the figures.',
  ],
  tiers: { likely: 'Every item: it rests on alignment and on the lens that found it.' },
  rules: { state, kind },
  lists: [],
  evaluation: ['coverage', 'alignment'],
  precisions: [
    { of: 'statements not found', task: 'coverage', metric: 'statements: not found is right' },
    {
      of: 'the same, of statements that two others share',
      task: 'coverage',
      metric: 'the same, of statements that two others share',
    },
    { of: 'attribution dropped, rows counted by a second reader', right: 24, read: 39 },
  ],
  limits: [
    'A counterpart in quite other words is often missed: about one in six statements said not to be found, where two others share it, has one.',
    'Attribution dropped was read on the events that its rules were mended on; on others three were found, one of them right.',
    'What is new in a report is new among the reports held.',
  ],
};
