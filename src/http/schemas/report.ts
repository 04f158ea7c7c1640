import { z } from '@hono/zod-openapi';
import {
  type AddedReport,
  type NewReport,
  REPORT_SORTS,
  type Report,
  type ReportChange,
  type ReportFilter,
  type ReportSummary,
} from '../../services/dto/report.ts';
import { LIMITS } from '../../services/limits.ts';
import { grouping } from './grouping.ts';
import { pageOf, pageParameters } from './page.ts';
import { answeredInstant, atMost, filled, instant, language, orNull, uuid, webUrl } from './scalars.ts';
import { choosing, removedText, reportKind, textMembers } from './text-input.ts';

const tags = z.array(filled(LIMITS.tag)).max(LIMITS.tags);
const captions = z.array(filled(LIMITS.caption)).max(LIMITS.captions);

/** Members of a report that is sent to be stored. */
export const newReportMembers = {
  ...textMembers,
  outletId: uuid.optional(),
  kind: reportKind.optional(),
  tags: tags.optional(),
  captions: captions.optional(),
  eventId: uuid
    .nullish()
    .openapi({ description: 'The event to put the report in; a merged event stands for its successor.' }),
  capturedAt: instant.optional().openapi({ description: 'When the text was seen; now where absent.' }),
};

export const newReport = choosing(
  z.strictObject({
    ...newReportMembers,
    url: webUrl
      .nullish()
      .openapi({ description: 'Where the report stands; without text or html, the page to fetch.' }),
  }),
  { of: ['text', 'html'], or: ['url'] },
  { of: ['outlet', 'outletId'], or: ['url'], unless: ['text', 'html'] },
).openapi('NewReport') satisfies z.ZodType<NewReport>;

export const addedReport = z
  .object({
    id: z.string().openapi({ format: 'uuid' }),
    status: z.enum(['created', 'unchanged', 'revised']).openapi({
      description:
        '`created`: a new report; `unchanged`: known with this very text; `revised`: known, and the text has changed.',
    }),
    revisionId: z.string().openapi({ format: 'uuid' }),
    revisionNumber: z.number().int().min(1),
    eventId: z.string().nullable().openapi({ format: 'uuid' }),
    grouping: orNull(grouping),
    removed: removedText.optional(),
  })
  .openapi('AddedReport') satisfies z.ZodType<AddedReport>;

export const reportChange = z
  .strictObject({
    kind: reportKind.optional(),
    outletId: uuid.optional(),
    publishedAt: orNull(instant).optional(),
    language: language.nullish(),
    fullText: z.boolean().optional(),
    tags: tags.optional(),
    captions: captions.optional(),
  })
  .openapi('ReportChange', {
    description:
      'Data about the report; its text changes by adding it again. Absent members stay as they are.',
  }) satisfies z.ZodType<ReportChange>;

/** An outlet as it stands inside something else. */
export const outletReference = z.object({
  id: z.string().openapi({ format: 'uuid' }),
  name: z.string(),
  domain: z.string().nullable(),
});

const summaryMembers = {
  id: z.string().openapi({ format: 'uuid' }),
  kind: reportKind,
  url: z.string().nullable().openapi({ description: 'Canonical URL.' }),
  outlet: outletReference,
  eventId: z.string().nullable().openapi({ format: 'uuid' }),
  grouping: orNull(grouping),
  headline: z.string().nullable(),
  subheadline: z.string().nullable(),
  bylines: z.array(z.string()),
  publishedAt: answeredInstant.nullable(),
  language: z.string().nullable(),
  fullText: z.boolean().openapi({ description: 'False where only an excerpt is held.' }),
  tags: z.array(z.string()),
  revisionId: z.string().openapi({ format: 'uuid' }),
  revisionNumber: z.number().int().min(1),
  revisionCount: z.number().int().min(1),
  version: z.number().int().min(1),
  addedAt: answeredInstant,
  updatedAt: answeredInstant,
};

export const reportSummary = z.object(summaryMembers).openapi('ReportSummary', {
  description: 'A report without its text.',
}) satisfies z.ZodType<ReportSummary>;

export const report = z
  .object({
    ...summaryMembers,
    text: z
      .string()
      .openapi({ description: 'Of the current revision; paragraphs parted by one blank line.' }),
    captions: z.array(z.string()),
    otherUrls: z.array(z.string()).openapi({
      description: 'Other addresses under which the same report is known, as its page has named them.',
    }),
  })
  .openapi('Report', { description: "One outlet's coverage, keyed by its URL." }) satisfies z.ZodType<Report>;

export const reportPage = pageOf('ReportPage', reportSummary);

const moment = (description: string) => instant.openapi({ description }).optional();

export const reportFilter = z.strictObject({
  ...pageParameters,
  q: filled(LIMITS.query)
    .openapi({ description: 'Words that the current text holds; `"a phrase"`, `-without`, `or`.' })
    .optional(),
  url: webUrl.openapi({ description: 'The report at this address, in any form of it.' }).optional(),
  outlet: filled(253).openapi({ description: 'Outlet id or domain.' }).optional(),
  language: language
    .openapi({ description: 'A primary subtag (`en`) takes in its regions (`en-GB`).' })
    .optional(),
  event: z
    .union([uuid, z.literal('none')], { error: 'must be the id of an event, or none' })
    .openapi({ type: 'string', description: 'Event id, or `none` for reports that stand in no event.' })
    .optional(),
  kind: reportKind.optional(),
  publishedFrom: moment('Published at this moment or later.'),
  publishedTo: moment('Published at this moment or earlier; a date means the whole day, UTC.'),
  tag: atMost(LIMITS.tag).optional(),
  sort: z.enum(REPORT_SORTS).optional(),
}) satisfies z.ZodType<ReportFilter>;

/** The filters of one event's reports. */
export const eventReportFilter = reportFilter.omit({ event: true });

export const reportParams = z.object({ reportId: uuid });
