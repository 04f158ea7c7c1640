import { z } from '@hono/zod-openapi';
import type { NewReport } from '../../services/dto/report.ts';
import { LIMITS } from '../../services/limits.ts';
import { newReportMembers } from './report.ts';
import { atMost } from './scalars.ts';

/**
 * A line of an import: a report as POST /v1/reports takes it, but that nothing is fetched (an address alone is no
 * report), that a headline may stand without a text, and that the outlet may be left to the address or the page.
 */
export const importedReport = z
  .strictObject({ ...newReportMembers, text: atMost(LIMITS.text).optional() })
  .superRefine((value, ctx) => {
    const { text, html, headline } = value;
    if (text !== undefined && html !== undefined) {
      ctx.addIssue({
        code: 'custom',
        path: ['html'],
        message: 'send text or html, not both',
        params: { code: 'excludes' },
      });
    }
    if (!/\S/.test(`${text ?? ''}${headline ?? ''}`) && html === undefined) {
      ctx.addIssue({
        code: 'custom',
        path: ['text'],
        message: 'send text, html or a headline',
        params: { code: 'missing' },
      });
    }
  })
  .openapi('ImportedReport', {
    description:
      'A report as `POST /v1/reports` takes it, with three differences: nothing is fetched, so that an address alone is refused; a headline may stand without a text (the report is then held as an excerpt); the outlet may be left to the address or the page.',
  }) satisfies z.ZodType<NewReport>;
