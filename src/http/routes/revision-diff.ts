import type { Revision } from '../../services/dto/revision.ts';
import type { Services } from '../../services/services.ts';
import { revisionEdits } from '../../text/edits/edits.ts';
import type { Range } from '../../text/span.ts';
import { toCodePoints } from '../answer/offsets.ts';
import { revisionDiffExample } from '../examples/revision-diff.ts';
import { operation } from '../operation.ts';
import { reportParams } from '../schemas/report.ts';
import { revisionDiff, revisionDiffQuery } from '../schemas/revision-diff.ts';

const textsOf = ({ headline, subheadline, text }: Revision) => ({
  headline: headline ?? '',
  subheadline: subheadline ?? '',
  body: text,
});

const inRevision = <R extends Range>(revision: Revision, range: R | null) =>
  range === null ? null : { revisionId: revision.id, ...range };

async function diffRevisions(services: Services, reportId: string, query: { from?: string; to?: string }) {
  const to = await services.getRevision(reportId, query.to ?? 'current');
  const from = await services.getRevision(reportId, query.from ?? Math.max(1, to.number - 1));
  const edits = revisionEdits(textsOf(from), textsOf(to)).map((edit) => ({
    kind: edit.kind,
    substantive: edit.substantive,
    before: inRevision(from, edit.before),
    after: inRevision(to, edit.after),
    sentence: { before: inRevision(from, edit.sentence.before), after: inRevision(to, edit.sentence.after) },
  }));
  return { reportId: to.reportId, from, to, edits };
}

export const revisionDiffRoutes = [
  operation({
    method: 'get',
    path: '/v1/reports/{reportId}/revisions/diff',
    operationId: 'diffRevisions',
    summary: 'What changed between two revisions?',
    description:
      'Every change between two captured texts of one report, headline first, with its kind and whether it alters what is said.',
    tag: 'Reports',
    needs: 'read',
    params: reportParams,
    query: revisionDiffQuery,
    answers: {
      200: {
        description: 'The changes, and both texts.',
        schema: revisionDiff,
        examples: { diff: revisionDiffExample },
        headers: ['ETag'],
      },
    },
    problems: ['storageUnavailable'],
    async handle({ params, query, services }) {
      const diff = await diffRevisions(services, params.reportId, query);
      if (query.substantive === 'true') diff.edits = diff.edits.filter((edit) => edit.substantive);
      if (query.offsets !== 'codepoint') return { body: diff };
      const { from, to } = diff;
      const texts = new Map([
        [from.id, textsOf(from)],
        [to.id, textsOf(to)],
      ]);
      return { body: toCodePoints(diff, (range) => texts.get(range.revisionId as string)) };
    },
  }),
];
