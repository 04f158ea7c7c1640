import { languageFree, similarityByNames } from '../../grouping/across-languages.ts';
import { because } from '../../grouping/because.ts';
import { decide } from '../../grouping/decide.ts';
import { SUGGESTED } from '../../grouping/place-report.ts';
import type { GroupingMode } from './grouping-mode.ts';
import type { PlacedReport } from './stored-features.ts';

/** An event as far as it matters whether the machine may put something there. */
export interface EventStanding {
  id: string;
  status: 'open' | 'closed' | 'merged';
  state: 'confirmed' | 'found' | 'suggested';
  madeBy: 'person' | 'machine';
  createdAt: Date;
}

/** What people have decided on a report and its candidates. */
export interface PeoplesDecisions {
  /** Of each report the events that it was taken out of, or that a person has said it does not belong to. */
  denied: ReadonlyMap<string, readonly string[]>;
  /** Of each report those that a person has said to be of another event. */
  apart: ReadonlyMap<string, readonly string[]>;
  /** Reports that stand where they stand, in an event or in none, by a person's decision. */
  pinned: ReadonlySet<string>;
}

/** What the machine does with a report: nothing, put it in an event, found one, or ask people about either. */
export interface Placement {
  kind: 'none' | 'join' | 'form' | 'suggest' | 'propose';
  /** Of `join` and `suggest`. */
  eventId: string | null;
  /** Reports that stand alone and make an event with this one (`form`, `propose`). */
  partners: string[];
  /** Reports that it will stand with, as far as they were looked at. */
  company: string[];
  /** Other events that the report shows to be the one it joins. */
  merges: string[];
  /** Other reports that the machine has placed and that belong elsewhere now: in the same event, or (null) alone. */
  moves: { reportId: string; to: 'place' | null }[];
  score: number;
  because: string[];
  acrossLanguages: boolean;
}

const NONE: Placement = {
  kind: 'none',
  eventId: null,
  partners: [],
  company: [],
  merges: [],
  moves: [],
  score: 0,
  because: [],
  acrossLanguages: false,
};

/** Decides where a report goes, within what people have decided. Pure. */
export function choosePlacement(
  me: PlacedReport,
  candidates: readonly PlacedReport[],
  standings: ReadonlyMap<string, EventStanding>,
  people: PeoplesDecisions,
  mode: Exclude<GroupingMode, 'off'>,
  spell: (stem: string) => string,
): Placement {
  const isPinned = people.pinned.has(me.reportId);
  const isMachines = (id: string | null) => id !== null && isOpenForMachine(standings.get(id));
  if (me.eventId !== null && (isPinned || !isMachines(me.eventId))) return NONE;
  const denied = people.denied.get(me.reportId) ?? [];
  const open = withoutApart(me, candidates, people).filter((one) => !denied.includes(one.eventId ?? ''));
  const compared = isMeasured(me) ? open.filter(isMeasured) : [];
  const { place, merges, moves, kind } = decide(
    me.profile,
    compared.map(({ reportId, eventId, profile }) => ({
      reportId,
      eventId,
      profile,
      // What stands in an event of people, or in a closed one, stands there by their doing.
      settled: people.pinned.has(reportId) || (eventId !== null && !isMachines(eventId)),
      apartFrom: people.denied.get(reportId) ?? [],
    })),
  );
  if (place === null) return me.eventId === null ? acrossLanguages(me, open, spell) : NONE;

  const company = open.filter((one) => place.reportIds.includes(one.reportId));
  const partners = company.filter((one) => one.eventId === null).map((one) => one.reportId);
  const found = {
    ...NONE,
    eventId: place.eventId,
    partners: place.eventId === null ? partners : [],
    company: place.reportIds,
    score: place.score,
    because: because(
      me.profile,
      company.map((one) => one.profile),
      spell,
    ),
  };
  const isSure = place.sure && mode === 'on' && !isPinned;
  if (isSure && kind === 'join' && isMachines(place.eventId)) {
    return { ...found, kind: 'join', merges: merges.filter(isMachines), moves };
  }
  // An event of its own for what already stands in one would only be another address for it.
  if (me.eventId !== null) return NONE;
  if (isSure && kind === 'form') return { ...found, kind: 'form', moves };
  if (place.eventId !== null) return { ...found, kind: 'suggest' };
  return partners.length === 0 ? NONE : { ...found, kind: 'propose' };
}

/** Of reports that people keep apart one alone is looked at: the one in an event, else the one that shares more. */
function withoutApart(
  me: PlacedReport,
  candidates: readonly PlacedReport[],
  { apart }: PeoplesDecisions,
): PlacedReport[] {
  const kept = [me];
  const placedFirst = [
    ...candidates.filter((one) => one.eventId !== null),
    ...candidates.filter((one) => one.eventId === null),
  ];
  for (const one of placedFirst) {
    const others = apart.get(one.reportId) ?? [];
    if (!kept.some((other) => others.includes(other.reportId))) kept.push(one);
  }
  return candidates.filter((one) => kept.includes(one));
}

/** Only pairs of English articles were measured; whatever else is found is suggested at most. */
function isMeasured(one: PlacedReport): boolean {
  return one.english && one.kind === 'article';
}

/** People's own events grow by people alone: the machine suggests. */
function isOpenForMachine(event: EventStanding | undefined): boolean {
  return event !== undefined && event.madeBy === 'machine' && event.status === 'open';
}

function acrossLanguages(
  me: PlacedReport,
  open: readonly PlacedReport[],
  spell: (stem: string) => string,
): Placement {
  const mine = languageFree(me.profile);
  const best = open
    .filter((one) => !(isMeasured(me) && isMeasured(one)))
    .map((one) => {
      const theirs = languageFree(one.profile);
      return { one, theirs, score: similarityByNames(mine, theirs) };
    })
    .filter(({ score }) => score >= SUGGESTED)
    .sort((a, b) => b.score - a.score || (a.one.reportId < b.one.reportId ? -1 : 1))[0];
  if (best === undefined) return NONE;
  const { one, theirs, score } = best;
  return {
    ...NONE,
    kind: one.eventId === null ? 'propose' : 'suggest',
    eventId: one.eventId,
    partners: one.eventId === null ? [one.reportId] : [],
    company: [one.reportId],
    score,
    because: because(mine, [theirs], spell),
    acrossLanguages: me.language !== one.language,
  };
}
