import { z } from '@hono/zod-openapi';
import { FORMATS } from '../../ingest/import/formats.data.ts';
import {
  type FieldPaths,
  MAPPED_FIELDS,
  type MappedField,
  type Mapping,
} from '../../ingest/import/mapping.ts';
import { MAX_PATH, parsePath } from '../../ingest/import/path.ts';
import {
  IMPORT_STATES,
  IMPORT_STATUSES,
  type Import,
  type ImportFilter,
  type ImportResult,
  type ImportResultFilter,
} from '../../services/dto/import.ts';
import { pageOf, pageParameters } from './page.ts';
import { answeredInstant, atMost, uuid } from './scalars.ts';

const FORMAT_IDS = FORMATS.map(({ id }) => id);
const path = z
  .string()
  .max(MAX_PATH)
  .refine((text) => parsePath(text) !== null, 'must be a JSON Pointer, such as /source/name');
const paths = z.union([path.transform((one) => [one]), z.array(path).min(1).max(10)], {
  error: 'must be a JSON Pointer, or a list of them in the order of preference',
});
const fields = z.strictObject(
  Object.fromEntries(MAPPED_FIELDS.map((field) => [field, paths.optional()])) as Record<
    MappedField,
    z.ZodOptional<typeof paths>
  >,
);

/** `mapping` of a query: JSON, read into a mapping of the caller's own. */
const givenMapping = z
  .string()
  .max(4_000)
  .transform((text, ctx): Mapping => {
    const own = {
      id: 'mapping',
      title: 'As given',
      source: null,
      items: ['/items', '/articles'],
      knownBy: [],
    };
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      ctx.addIssue({ code: 'custom', message: 'must be JSON', params: { code: 'wrongFormat' } });
      return z.NEVER;
    }
    const read = fields.safeParse(value);
    if (read.success) return { ...own, fields: read.data as FieldPaths };
    for (const { path: at, message } of read.error.issues) {
      ctx.addIssue({ code: 'custom', path: [...at], message, params: { code: 'wrongFormat' } });
    }
    return z.NEVER;
  })
  .openapi({
    type: 'string',
    description: `Where each member of a report stands in a line, as JSON: members ${MAPPED_FIELDS.map((field) => `\`${field}\``).join(', ')}, each a JSON Pointer or a list of them in the order of preference. Two steps are taken beyond RFC 6901: \`*\` is every item of a list, \`[member=value]\` those items whose member has the value.`,
    example: '{"headline":"/title","text":"/content","url":"/link","outletName":"/source/name"}',
  });

export const importQuery = z.strictObject({
  format: z
    .enum(['auto', 'synoptic', ...FORMAT_IDS])
    .optional()
    .openapi({
      description: `How the lines are written: \`synoptic\` (as \`POST /v1/reports\` takes them), ${FORMATS.map(({ id, title }) => `\`${id}\` (${title})`).join(', ')}; \`auto\`, the default, looks at each line.`,
    }),
  mapping: givenMapping.optional(),
});

export const importHeaders = z.object({
  Prefer: z.string().max(1_000).optional().openapi({
    description:
      '`respond-async`: the lines are stored, answered with 202 and worked on afterwards, however few they are.',
    example: 'respond-async',
  }),
  'Idempotency-Key': z.string().min(1).max(255).optional().openapi({
    description:
      'A name of your own for the import, which is then always stored and worked on afterwards. Sent again under the same name it is the same import; other lines under it are a conflict; one that was broken off begins anew.',
    example: 'archive-2031-03',
  }),
});

export const importDocument = z
  .union([z.array(z.unknown()), z.record(z.string(), z.unknown())])
  .openapi('ImportDocument', {
    description: 'A list of reports, or an object that holds one (`{"articles": [...]}`), or one report.',
  });

const importProblem = z
  .object({
    code: z.string(),
    pointer: z.string().openapi({
      description: 'RFC 6901 JSON Pointer into the line as it was sent.',
      example: '/publishedAt',
    }),
    detail: z.string(),
  })
  .openapi('ImportProblem', { description: 'Why a line was refused.' });

export const importResult = z
  .object({
    line: z.number().int().min(1).openapi({
      description: 'Counted from 1 over all lines, blank ones too; in a JSON document the place in the list.',
    }),
    status: z.enum(IMPORT_STATUSES).openapi({
      description:
        '`created`: a new report; `revised`: known, and the text has changed; `unchanged`: known with this text; `duplicate`: an earlier line of this import has brought this text of it; `failed`: see `problem`.',
    }),
    reportId: z.string().optional().openapi({ format: 'uuid' }),
    revisionId: z.string().optional().openapi({ format: 'uuid' }),
    problem: importProblem.optional(),
  })
  .openapi('ImportResult', { description: 'What became of one line.' }) satisfies z.ZodType<ImportResult>;

const count = z.number().int().min(0);

export const importJob = z
  .object({
    id: z.string().openapi({ format: 'uuid' }),
    state: z.enum(IMPORT_STATES).openapi({
      description:
        '`receiving`: its lines are coming in; `queued`, `running`: they are stored, and will be or are being worked on; `cancelled`: stopped, may be resumed; `done`: every line was worked on; `failed`: it never came in whole, and nothing of it was worked on.',
    }),
    format: z.string(),
    received: count.openapi({ description: 'Lines that hold something.' }),
    done: count.openapi({ description: 'Lines that were worked on: the sum of the following five.' }),
    created: count,
    unchanged: count,
    revised: count,
    duplicate: count,
    failed: count,
    version: z.number().int().min(1),
    createdAt: answeredInstant,
    startedAt: answeredInstant.nullable(),
    updatedAt: answeredInstant,
    finishedAt: answeredInstant.nullable(),
  })
  .openapi('Import', {
    description: 'Many reports that came in at once, and how far they are worked on.',
  }) satisfies z.ZodType<Import>;

export const importPage = pageOf('ImportPage', importJob);
export const importResultPage = pageOf('ImportResultPage', importResult);
export const importParams = z.object({ importId: uuid });

export const importFilter = z.strictObject({
  ...pageParameters,
  state: z.enum(IMPORT_STATES).optional(),
}) satisfies z.ZodType<ImportFilter>;

export const importResultFilter = z.strictObject({
  ...pageParameters,
  status: z.enum(IMPORT_STATUSES).optional(),
}) satisfies z.ZodType<ImportResultFilter>;

export const eventsHeaders = z.object({
  'Last-Event-ID': atMost(100)
    .optional()
    .openapi({ description: 'The id of the last event that was seen: it is not sent again.', example: '7' }),
});
