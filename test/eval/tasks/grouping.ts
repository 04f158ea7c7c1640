import { averageLink } from '../../../src/grouping/average-link.ts';
import { decide } from '../../../src/grouping/decide.ts';
import { groupingKeys } from '../../../src/grouping/keys.ts';
import { type Candidate, SURE } from '../../../src/grouping/place-report.ts';
import { type Profile, profileOf } from '../../../src/grouping/profile.ts';
import { type NetFor, similarityTable } from '../../../src/grouping/similarity.ts';
import type { Net } from '../../../src/text/align/net.ts';
import { bCubed } from '../b-cubed.ts';
import { type GroupedReport, type GroupingSet, groupedReports } from '../grouping-data.ts';
import type { EvalRow, EvalTask } from '../task.ts';
import { shuffled, trainPairNet } from '../train/grouping-model.ts';
import { mulberry } from '../train/random.ts';

const FOLDS = 6;
const ORDERS = 10;
const SETS: readonly { set: GroupingSet; anchor: string; must: number; aim: number }[] = [
  { set: 'giveme5w1h', anchor: 'TF-IDF, best cut for this set .920', must: 0.93, aim: 0.95 },
  { set: 'ecbplus', anchor: 'TF-IDF, best cut for this set .902', must: 0.9, aim: 0.94 },
];

/** Which reports speak of one event: all at once, and arriving one by one. */
export const groupingTask: EvalTask = {
  id: 'grouping',
  title: 'reports of one event found',
  data: 'Giveme5W1H; ECB+ topics',
  slow: true,
  run(dataDir) {
    const sets = SETS.map(({ set }) => groupedReports(dataDir, set));
    const profiles = sets.map((set) => set.map((report) => profileOf(report.features)));
    const netFor = crossValidated(sets, profiles);
    return SETS.flatMap(({ set, anchor, must, aim }, i) =>
      rowsOf(sets[i]!, profiles[i]!, netFor, { set, anchor, must, aim }),
    );
  },
};

function rowsOf(
  reports: readonly GroupedReport[],
  profiles: readonly Profile[],
  netFor: NetFor,
  { set, anchor, must, aim }: (typeof SETS)[number],
): EvalRow[] {
  const right = reports.map((report) => report.event);
  const whole = bCubed(averageLink(similarityTable(profiles, [], netFor), SURE), right);
  const online = Array.from({ length: ORDERS }, (_, seed) =>
    bCubed(arriving(reports, profiles, netFor, seed), right),
  );
  const worst = Math.min(...online);
  const mean = online.reduce((sum, f1) => sum + f1, 0) / ORDERS;
  const events = new Set(right).size;
  const protocol = `${reports.length} reports, ${events} events; cut ${SURE} for both sets; nets that saw neither event of a pair (${FOLDS} folds by topic); inputs, share and cut were chosen on these sets`;
  return [
    { metric: `${set}: all at once, B-cubed F1`, ours: whole, anchor, must, aim, protocol },
    {
      metric: `${set}: one by one, mean of ${ORDERS} orders`,
      ours: mean,
      anchor: '-',
      must: round(whole - 0.02),
      aim: round(whole - 0.01),
      protocol: `worst ${worst.toFixed(4)}, best ${Math.max(...online).toFixed(4)}`,
    },
  ];
}

const round = (x: number) => Math.round(x * 1e4) / 1e4;

/** Nets by what they have not seen: for every two folds one that was trained on the others. */
function crossValidated(
  sets: readonly (readonly GroupedReport[])[],
  profiles: readonly (readonly Profile[])[],
): NetFor {
  const folds = new Map(sets.flatMap((set) => [...dealFolds(set)]));
  const foldOf = (report: GroupedReport) => folds.get(report.topic)!;
  const foldOfProfile = new Map(
    sets.flatMap((set, s) => set.map((report, i) => [profiles[s]![i]!, foldOf(report)] as const)),
  );
  const nets = new Map<string, Net>();
  return (a, b) => {
    const [low, high] = [foldOfProfile.get(a)!, foldOfProfile.get(b)!].sort((x, y) => x - y) as [
      number,
      number,
    ];
    const key = `${low} ${high}`;
    let net = nets.get(key);
    if (net === undefined) {
      const seen = sets.map((set) =>
        set.filter((report) => foldOf(report) !== low && foldOf(report) !== high),
      );
      net = trainPairNet(seen, 1);
      nets.set(key, net);
    }
    return net;
  };
}

/** Topics are dealt out in an order that has nothing to do with what they are about, so that folds are of one size. */
function dealFolds(reports: readonly GroupedReport[]): Map<string, number> {
  const topics = [...new Set(reports.map((report) => report.topic))].sort();
  const order = shuffled(topics.length, mulberry(1));
  return new Map(order.map((topic, position) => [topics[topic]!, position % FOLDS]));
}

/** The reports in a random order, each placed by what has come before, as the service does it. */
function arriving(
  reports: readonly GroupedReport[],
  profiles: readonly Profile[],
  netFor: NetFor,
  seed: number,
): string[] {
  const eventOf = new Map<number, string>();
  const byKey = new Map<number, number[]>();
  for (const at of shuffled(reports.length, mulberry(seed + 100))) {
    const keys = groupingKeys(reports[at]!.features);
    const near = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    const touched = new Set([...near].flatMap((i) => eventOf.get(i) ?? []));
    const inReach = [...eventOf.keys()].filter((i) => near.has(i) || touched.has(eventOf.get(i)!));
    const alone = [...near].filter((i) => !eventOf.has(i));
    const candidates = [...inReach, ...alone].map(
      (i): Candidate => ({
        reportId: String(i),
        eventId: eventOf.get(i) ?? null,
        profile: profiles[i]!,
      }),
    );
    const { kind, place, merges, moves } = decide(profiles[at]!, candidates, { netFor });
    const id = kind === 'join' ? place!.eventId! : `of ${at}`;
    if (kind === 'join' || kind === 'form') eventOf.set(at, id);
    if (kind === 'form') for (const other of place!.reportIds) eventOf.set(Number(other), id);
    for (const [i, event] of eventOf) if (merges.includes(event)) eventOf.set(i, id);
    for (const { reportId, to } of moves) {
      if (to === null) eventOf.delete(Number(reportId));
      else eventOf.set(Number(reportId), id);
    }
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), at]);
  }
  return reports.map((_, i) => eventOf.get(i) ?? `alone ${i}`);
}
