import { describe, expect, it } from 'vitest';
import { readText } from '../text/align/text-reading.ts';
import type { RevisionText } from '../text/span.ts';
import { decide } from './decide.ts';
import { readEventFeatures } from './event-features.ts';
import { groupingKeys } from './keys.ts';
import type { Candidate } from './place-report.ts';
import { profileOf } from './profile.ts';
import { statedDate } from './stated-date.ts';

function featuresOf(headline: string, body: string) {
  const text: RevisionText = {
    headline,
    subheadline: '',
    body,
    language: 'en',
    publishedAt: '2031-03-04T08:00:00Z',
    outlet: null,
    fullText: true,
  };
  return readEventFeatures(text, readText(text));
}

const FERRY = [
  'A ferry struck a pier in Hallow Bay on Tuesday, injuring 12 passengers. Harbour master Ines Calder said the pilot had ignored two warnings.',
  'Twelve passengers were hurt when a ferry hit a pier in Hallow Bay. The pilot ignored warnings, harbour master Ines Calder said.',
  'Ines Calder, harbour master of Hallow Bay, blamed the ferry pilot for the crash into the pier that injured 12 passengers.',
].map((body) => featuresOf('Ferry strikes pier in Hallow Bay', body));
const BRIDGE = featuresOf(
  'Bridge at Ostrel reopens',
  'Workers reopened the old bridge at Ostrel after nine years of repairs that the engineer Jon Askeland had led.',
);

const candidate = (i: number, eventId: string | null, features = FERRY[i]!): Candidate => ({
  reportId: `r${i}`,
  eventId,
  profile: profileOf(features),
});

describe('decide', () => {
  it('puts a report where its event is, and says why', () => {
    const decision = decide(profileOf(FERRY[0]!), [candidate(1, 'ferry'), candidate(2, 'ferry')]);
    expect(decision).toMatchObject({ kind: 'join', place: { eventId: 'ferry', sure: true } });
    expect(decision.place!.because.join(' ')).toMatch(/names: .*calder/);
  });

  it('forms an event of two that stand alone', () => {
    expect(decide(profileOf(FERRY[0]!), [candidate(1, null)])).toMatchObject({ kind: 'form' });
  });

  it('merges two events that the report shows to be one, and takes up what stands alone', () => {
    const decision = decide(profileOf(FERRY[0]!), [candidate(1, 'ferry'), candidate(2, 'crash')]);
    expect(decision).toMatchObject({
      kind: 'join',
      place: { eventId: 'crash' },
      merges: ['ferry'],
      moves: [],
    });
    expect(decide(profileOf(FERRY[0]!), [candidate(1, 'ferry'), candidate(2, null)]).moves).toEqual([
      { reportId: 'r2', from: null, to: 'place' },
    ]);
  });

  it('takes a report out of an event that it does not belong to', () => {
    const bridge = { ...candidate(2, 'ferry', BRIDGE), reportId: 'bridge' };
    const decision = decide(profileOf(FERRY[0]!), [candidate(1, 'ferry'), candidate(2, 'ferry'), bridge]);
    expect(decision).toMatchObject({ kind: 'join', place: { eventId: 'ferry', reportIds: ['r1', 'r2'] } });
    expect(decision.moves).toEqual([{ reportId: 'bridge', from: 'ferry', to: null }]);
  });

  it('changes nothing that people have settled', () => {
    const settled = (one: Candidate): Candidate => ({ ...one, settled: true });
    const bridge = settled({ ...candidate(2, 'ferry', BRIDGE), reportId: 'bridge' });
    const ferry = [settled(candidate(1, 'ferry')), candidate(2, 'ferry'), bridge];
    expect(decide(profileOf(FERRY[0]!), ferry)).toMatchObject({ merges: [], moves: [] });
    const two = [settled(candidate(1, 'ferry')), settled(candidate(2, 'crash'))];
    expect(decide(profileOf(FERRY[0]!), two)).toMatchObject({ merges: [], moves: [] });
    expect(decide(profileOf(FERRY[0]!), [settled(candidate(1, null))]).kind).toBe('suggest');
    expect(decide(profileOf(FERRY[0]!), [candidate(1, 'ferry')], { apartFrom: ['ferry'] }).kind).toBe(
      'suggest',
    );
  });

  it('does not depend on the order of the candidates', () => {
    const around = [candidate(1, 'ferry'), candidate(2, null)];
    expect(decide(profileOf(FERRY[0]!), around)).toEqual(decide(profileOf(FERRY[0]!), around.toReversed()));
  });

  it('leaves another happening alone', () => {
    expect(decide(profileOf(BRIDGE), [candidate(0, 'ferry'), candidate(1, 'ferry')]).kind).toBe('none');
    expect(decide(profileOf(BRIDGE), [])).toMatchObject({ kind: 'none', place: null });
  });

  it('finds reports of one event under shared keys, and others under none', () => {
    const shared = (a: number[], b: number[]) => a.filter((key) => b.includes(key)).length;
    expect(shared(groupingKeys(FERRY[0]!), groupingKeys(FERRY[1]!))).toBeGreaterThan(0);
    expect(shared(groupingKeys(FERRY[0]!), groupingKeys(BRIDGE))).toBe(0);
  });
});

describe('statedDate', () => {
  it.each([
    ['March 4, 2031 - A ferry', Date.UTC(2031, 2, 4)],
    ['Updated 4th Mar. 2031, 10:00', Date.UTC(2031, 2, 4)],
    ['On Tuesday', null],
    ['May 99, 2031', null],
  ])('reads %j', (body, at) => {
    expect(statedDate({ headline: '', body })).toBe(at);
  });
});
