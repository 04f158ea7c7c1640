import { selectReport, selectReportsById } from '../../../db/queries/reports.ts';
import { languageFree, similarityByNames } from '../../grouping/across-languages.ts';
import { because } from '../../grouping/because.ts';
import { NEIGHBOURS } from '../../grouping/decide.ts';
import { similarityTable } from '../../grouping/similarity.ts';
import { spellingIn } from '../../grouping/spelling.ts';
import { pageSize } from '../cursor.ts';
import type { ServiceDeps } from '../deps.ts';
import type { SimilarReports } from '../dto/suggestion.ts';
import { notFound } from '../errors.ts';
import { isUuid } from '../identity.ts';
import { reportSummaryOf } from '../report-dto.ts';
import { findCandidates } from './find-candidates.ts';
import { currentFeatures } from './stored-features.ts';

/** What is less alike than this shares a word or two. */
const LEAST = 0.1;

/** Stored reports that are like this one, the nearest first, whether or not they stand in its event. Throws `notFound`. */
export async function similarReports(
  { db }: ServiceDeps,
  reportId: string,
  options: { limit?: number | undefined } = {},
): Promise<SimilarReports> {
  const size = pageSize(options.limit);
  const row = isUuid(reportId) ? await selectReport(db, reportId) : null;
  if (row === null) throw notFound('report');
  const { keys, ...me } = await currentFeatures(db, row);
  const candidates = await findCandidates(db, row.id, keys);
  const spell = spellingIn(row);
  const mine = languageFree(me.profile);
  const compared = me.english ? candidates.filter((one) => one.english).slice(0, NEIGHBOURS) : [];
  const [table] = similarityTable([me.profile, ...compared.map((one) => one.profile)]);
  const scored = candidates.map((one) => {
    if (me.english && one.english) {
      const score = Math.round((table![compared.indexOf(one) + 1] ?? 0) * 1000) / 1000;
      return { one, score, why: () => because(me.profile, [one.profile], spell) };
    }
    const theirs = languageFree(one.profile);
    return {
      one,
      score: similarityByNames(mine, theirs),
      why: () => because(mine, [theirs], spell),
    };
  });
  const nearest = scored
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || (a.one.reportId < b.one.reportId ? -1 : 1))
    .slice(0, size);
  const rows = await selectReportsById(
    db,
    nearest.map(({ one }) => one.reportId),
  );
  const byId = new Map(rows.map((found) => [found.id, found]));
  return {
    reportId: row.id,
    items: nearest.flatMap(({ one, score, why }) => {
      const found = byId.get(one.reportId);
      if (found === undefined) return [];
      const acrossLanguages = me.language !== one.language;
      return [{ report: reportSummaryOf(found), score, because: why(), acrossLanguages }];
    }),
  };
}
