import { FORMATS } from '../../ingest/import/formats.data.ts';
import { Problem } from '../answer/problem.ts';
import {
  failedResultExample,
  importDocumentExample,
  importExample,
  importLineExample,
  importResultExample,
} from '../examples/import.ts';
import { eventStream, isAtRest } from '../imports/event-stream.ts';
import { IMPORT_LIMITS } from '../imports/limits.ts';
import { NDJSON_TYPES, sentLines } from '../imports/line-source.ts';
import { receiveLines } from '../imports/receive.ts';
import { resultStream } from '../imports/result-stream.ts';
import { operation } from '../operation.ts';
import {
  eventsHeaders,
  importDocument,
  importFilter,
  importHeaders,
  importJob,
  importPage,
  importParams,
  importQuery,
  importResult,
  importResultFilter,
  importResultPage,
} from '../schemas/import.ts';
import { importedReport } from '../schemas/imported-report.ts';

/** Milliseconds of work on imports after an answer, in runtimes that let a request work on. */
const AFTER_ANSWER = 20_000;
const tag = 'Imports';
const one = { description: 'The import.', schema: importJob, examples: { import: importExample } };
const megabytes = (bytes: number) => `${bytes / 1024 / 1024} MiB`;

export const importRoutes = [
  operation({
    method: 'post',
    path: '/v1/imports',
    operationId: 'importReports',
    summary: 'Import many reports',
    description: `Adds the report of each line, in their order; a bad line fails alone. Up to ${IMPORT_LIMITS.waitingLines} lines and ${megabytes(IMPORT_LIMITS.waitingBytes)} are worked on at once and answered with one result a line, as they come. More, or with \`Prefer: respond-async\` or an \`Idempotency-Key\`, are stored first and answered with 202 and the address of the import, where its progress is told. Sent again after any failure, an import leaves the same reports. A line may have ${megabytes(IMPORT_LIMITS.line)}, an import ${IMPORT_LIMITS.lines} lines, a JSON document ${megabytes(IMPORT_LIMITS.json)}.`,
    tag,
    needs: 'write',
    query: importQuery,
    headers: importHeaders,
    stream: {
      description: `One JSON object a line, or a JSON document of at most ${megabytes(IMPORT_LIMITS.json)}.`,
      content: {
        'application/json': { schema: importDocument, examples: { articles: importDocumentExample } },
        [NDJSON_TYPES[0]]: { schema: importedReport, examples: { line: importLineExample } },
      },
    },
    answers: {
      200: {
        description: 'One result a line, in their order.',
        contentType: 'application/x-ndjson',
        schema: importResult,
        examples: { created: importResultExample, failed: failedResultExample },
      },
      202: {
        ...one,
        description: 'The lines are stored, and are worked on from now.',
        examples: { import: { ...importExample, state: 'queued' } },
        headers: ['Location'],
      },
    },
    problems: ['conflict', 'storageUnavailable'],
    async handle({ query, headers, request, services, after }) {
      const { format = 'auto', mapping } = query;
      if (mapping !== undefined && query.format !== undefined) {
        const detail = 'send format or mapping, not both';
        throw new Problem('invalidRequest', `query /mapping: ${detail}.`, {
          errors: [{ in: 'query', pointer: '/mapping', code: 'excludes', detail }],
        });
      }
      const known = FORMATS.find(({ id }) => id === format);
      const key = headers['Idempotency-Key'] ?? null;
      const received = await receiveLines(sentLines(request, mapping ?? known ?? null), services, {
        format: mapping ?? known ?? (format as 'auto' | 'synoptic'),
        name: mapping === undefined ? format : 'mapping',
        idempotencyKey: key,
        isAsync: key !== null || /(^|[,\s])respond-async\b/i.test(headers.Prefer ?? ''),
      });
      if ('lines' in received) return { stream: await resultStream(received.lines, services) };
      after(async () => void (await services.workImports({ milliseconds: AFTER_ANSWER })));
      return { status: 202, body: received.stored, location: `/v1/imports/${received.stored.id}` };
    },
  }),
  operation({
    method: 'get',
    path: '/v1/imports',
    operationId: 'listImports',
    summary: 'List imports',
    description: 'Imports that were stored, newest first.',
    tag,
    needs: 'read',
    query: importFilter,
    answers: {
      200: {
        description: 'A page of imports.',
        schema: importPage,
        examples: { page: { items: [importExample], nextCursor: null } },
        headers: ['ETag'],
      },
    },
    problems: ['storageUnavailable'],
    handle: async ({ query, services }) => ({ body: await services.listImports(query) }),
  }),
  operation({
    method: 'get',
    path: '/v1/imports/{importId}',
    operationId: 'getImport',
    summary: 'Read how far an import is',
    description: 'How many lines have come in, and what has become of those that were worked on.',
    tag,
    needs: 'read',
    params: importParams,
    answers: { 200: { ...one, headers: ['ETag'] } },
    problems: ['storageUnavailable'],
    async handle({ params, services }) {
      const found = await services.getImport(params.importId);
      return { body: found, version: found.version };
    },
  }),
  operation({
    method: 'delete',
    path: '/v1/imports/{importId}',
    operationId: 'deleteImport',
    summary: 'Delete an import',
    description:
      'Deletes the import with its results and what was not worked on; the reports it has added stay.',
    tag,
    needs: 'write',
    params: importParams,
    answers: { 204: { description: 'The import is gone.' } },
    problems: ['storageUnavailable'],
    async handle({ params, services }) {
      await services.deleteImport(params.importId);
      return { status: 204 };
    },
  }),
  operation({
    method: 'get',
    path: '/v1/imports/{importId}/results',
    operationId: 'listImportResults',
    summary: 'List what became of the lines',
    description:
      'The lines that were worked on, in their order; `?status=failed` those that were refused, and why.',
    tag,
    needs: 'read',
    params: importParams,
    query: importResultFilter,
    answers: {
      200: {
        description: 'A page of results.',
        schema: importResultPage,
        examples: { page: { items: [importResultExample, failedResultExample], nextCursor: null } },
        headers: ['ETag'],
      },
    },
    problems: ['storageUnavailable'],
    handle: async ({ params, query, services }) => ({
      body: await services.listImportResults(params.importId, query),
    }),
  }),
  operation({
    method: 'get',
    path: '/v1/imports/{importId}/events',
    operationId: 'watchImport',
    summary: 'Watch an import',
    description:
      'Server-sent events: `progress` with the import as its data whenever something has changed, and `end` once nothing will change by itself. The id of an event is the version of the import; `Last-Event-ID` leaves out what was seen, and gets 204 where there is nothing more to tell.',
    tag,
    needs: 'read',
    params: importParams,
    headers: eventsHeaders,
    answers: {
      200: {
        description: 'The events, until the import is at rest; the schema is that of their data.',
        contentType: 'text/event-stream',
        schema: importJob,
        examples: { progress: importExample },
      },
      204: { description: 'The last event that was seen is the last there will be.' },
    },
    problems: ['storageUnavailable'],
    async handle({ params, headers, services }) {
      const found = await services.getImport(params.importId);
      const lastSeen = headers['Last-Event-ID'];
      if (isAtRest(found) && lastSeen === String(found.version)) return { status: 204 };
      return { stream: eventStream(found, lastSeen, services) };
    },
  }),
  operation({
    method: 'post',
    path: '/v1/imports/{importId}/cancel',
    operationId: 'cancelImport',
    summary: 'Stop an import',
    description: 'What was added stays, the other lines wait until the import is resumed or deleted.',
    tag,
    needs: 'write',
    params: importParams,
    answers: { 200: { ...one, examples: { cancelled: { ...importExample, state: 'cancelled' } } } },
    problems: ['conflict', 'storageUnavailable'],
    handle: async ({ params, services }) => ({ body: await services.cancelImport(params.importId) }),
  }),
  operation({
    method: 'post',
    path: '/v1/imports/{importId}/resume',
    operationId: 'resumeImport',
    summary: 'Go on with a stopped import',
    description: 'The lines that were not worked on are worked on from now.',
    tag,
    needs: 'write',
    params: importParams,
    answers: { 200: { ...one, examples: { queued: { ...importExample, state: 'queued' } } } },
    problems: ['conflict', 'storageUnavailable'],
    async handle({ params, services, after }) {
      const resumed = await services.resumeImport(params.importId);
      after(async () => void (await services.workImports({ milliseconds: AFTER_ANSWER })));
      return { body: resumed };
    },
  }),
];
