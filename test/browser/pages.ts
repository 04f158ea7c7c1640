import type { TourAddresses } from './served-tour.ts';

export interface ExpectedPage {
  name: string;
  path: (at: TourAddresses) => string;
  /** Words that must be readable on it without any script. */
  says: string;
  /** 200 where absent. */
  status?: number;
  /** True where wording is marked. */
  marked?: boolean;
}

/** Every kind of page there is. */
export const PAGES: readonly ExpectedPage[] = [
  { name: 'start', path: () => '/', says: 'The reports of one event, side by side' },
  { name: 'compare', path: () => '/compare', says: 'Lay side by side' },
  { name: 'API', path: () => '/docs', says: 'Compare 2 to 50 texts' },
  { name: 'events', path: () => '/v1/events', says: 'Corvania rules out leaving the Orrin Ridge' },
  { name: 'event', path: ({ event }) => event, says: 'Side by side' },
  {
    name: 'event compared',
    path: ({ event }) => `${event}/comparison`,
    says: 'Sentence by sentence',
  },
  { name: 'wording', path: ({ event }) => `${event}/wording`, says: 'Sentence by sentence' },
  { name: 'headlines', path: ({ event }) => `${event}/headlines`, says: 'Headlines' },
  { name: 'figures', path: ({ event }) => `${event}/figures`, says: 'Told alike' },
  { name: 'quotes', path: ({ event }) => `${event}/quotes`, says: 'Given differently' },
  { name: 'sources', path: ({ event }) => `${event}/sources`, says: 'Who speaks in several reports' },
  { name: 'coverage', path: ({ event }) => `${event}/coverage`, says: 'Not found in' },
  { name: 'naming', path: ({ event }) => `${event}/naming`, says: 'Called differently' },
  { name: 'event-voice', path: ({ event }) => `${event}/event-voice`, says: 'An agent in one report' },
  { name: 'verbs', path: ({ event }) => `${event}/verbs`, says: 'verbs of different force' },
  { name: 'marked-words', path: ({ event }) => `${event}/marked-words`, says: 'At aligned places' },
  { name: 'voice', path: ({ event }) => `${event}/voice`, says: 'Whose voice the words are in' },
  { name: 'origins', path: ({ event }) => `${event}/origins`, says: 'independent origin' },
  { name: 'frames', path: ({ event }) => `${event}/frames`, says: 'Policy frames' },
  { name: 'vocabulary', path: ({ event }) => `${event}/vocabulary`, says: 'more than in the others' },
  {
    name: 'who speaks in a report',
    path: ({ revised }) => `${revised}/attribution`,
    says: 'Who speaks',
  },
  { name: "event's reports", path: ({ event }) => `${event}/reports`, says: 'Meridian Wire' },
  { name: 'history', path: ({ event }) => `${event}/history`, says: 'Report put in' },
  { name: 'pinned referents', path: ({ event }) => `${event}/referents`, says: 'Nobody has pinned any' },
  { name: 'lenses', path: () => '/v1/lenses', says: 'Whose voice' },
  { name: 'a lens', path: () => '/v1/lenses/quotes', says: 'Known weaknesses' },
  { name: 'two reports', path: ({ pair }) => pair, says: 'Sentence by sentence', marked: true },
  { name: 'reports', path: () => '/v1/reports', says: 'The Aldren Courier' },
  { name: 'report', path: ({ revised }) => revised, says: 'Original' },
  { name: 'revisions', path: ({ revised }) => `${revised}/revisions`, says: 'Revision 2' },
  { name: 'revision', path: ({ revised }) => `${revised}/revisions/1`, says: 'Content hash' },
  {
    name: 'report marked against its event',
    path: ({ revised }) => `${revised}/annotated`,
    says: 'marked against 5 other reports',
    marked: true,
  },
  {
    name: 'what changed',
    path: ({ revised }) => `${revised}/revisions/diff?from=1&to=2`,
    says: 'Change by change',
    marked: true,
  },
  { name: 'outlets', path: () => '/v1/outlets', says: 'meridianwire.example' },
  { name: 'outlet', path: ({ outlet }) => outlet, says: 'Its reports' },
  { name: 'nothing there', path: () => '/v1/nothing', says: 'There is nothing at this address', status: 404 },
];
