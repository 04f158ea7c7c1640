import { z } from '@hono/zod-openapi';
import {
  EVENT_SORTS,
  type Event,
  type EventChange,
  type EventFilter,
  type EventHistoryEntry,
  type NewEvent,
  type SplitRequest,
  type SplitResult,
} from '../../services/dto/event.ts';
import { LIMITS } from '../../services/limits.ts';
import { author } from './grouping.ts';
import { pageOf, pageParameters } from './page.ts';
import { answeredInstant, atMost, filled, instant, orNull, uuid } from './scalars.ts';

const eventState = z.enum(['confirmed', 'found', 'suggested']);

const members = {
  title: filled(LIMITS.title),
  summary: atMost(LIMITS.summary).nullish(),
  startedAt: orNull(instant).optional(),
  endedAt: orNull(
    instant.openapi({ description: 'As `startedAt`; a date means its last moment.' }),
  ).optional(),
  places: z.array(filled(LIMITS.tag)).max(LIMITS.places).optional(),
  status: z.enum(['open', 'closed']).optional(),
};

export const newEvent = z.strictObject(members).openapi('NewEvent') satisfies z.ZodType<NewEvent>;

export const eventChange = z
  .strictObject({
    ...members,
    title: members.title.optional(),
    state: z
      .literal('confirmed')
      .openapi({ description: 'An event that formed by itself is right; any other change says so, too.' })
      .optional(),
  })
  .openapi('EventChange', {
    description: 'Members that are absent stay as they are; lists are replaced as a whole.',
  }) satisfies z.ZodType<EventChange>;

export const event = z
  .object({
    id: z.string().openapi({ format: 'uuid' }),
    title: z.string(),
    summary: z.string().nullable(),
    startedAt: answeredInstant.nullable(),
    endedAt: answeredInstant.nullable(),
    places: z.array(z.string()),
    status: z.enum(['open', 'closed', 'merged']),
    state: eventState.openapi({
      description:
        '`confirmed`: made by people, or changed by them; `found`: formed by itself out of reports that speak of one event; `suggested`: reports that may be of one event, for people to decide; none stands in it yet.',
    }),
    madeBy: author.openapi({
      description: 'Events of people grow by people alone: the machine only suggests reports for them.',
    }),
    successorId: z
      .string()
      .nullable()
      .openapi({ format: 'uuid', description: 'The event that took over the reports; null unless merged.' }),
    reportCount: z.number().int().min(0),
    suggestionCount: z
      .number()
      .int()
      .min(0)
      .openapi({ description: 'Reports that may belong to it and that nobody has decided on.' }),
    version: z.number().int().min(1),
    createdAt: answeredInstant,
    updatedAt: answeredInstant,
  })
  .openapi('Event', { description: 'The happening reported on.' }) satisfies z.ZodType<Event>;

export const eventPage = pageOf('EventPage', event);

export const eventFilter = z.strictObject({
  ...pageParameters,
  q: atMost(200).openapi({ description: 'Part of the title or the summary, any case.' }).optional(),
  place: atMost(200).openapi({ description: 'Part of the name of a place, any case.' }).optional(),
  status: z.enum(['open', 'closed', 'merged']).optional(),
  state: eventState
    .openapi({ description: 'Without it, events that are only suggested are left out.' })
    .optional(),
  outlet: filled(253).openapi({ description: 'Id or domain of an outlet that reports on it.' }).optional(),
  sort: z.enum(EVENT_SORTS).optional(),
}) satisfies z.ZodType<EventFilter>;

export const eventParams = z.object({ eventId: uuid });
export const eventReportParams = z.object({ eventId: uuid, reportId: uuid });

const historyEntry = z
  .object({
    at: answeredInstant,
    kind: z.enum([
      'created',
      'updated',
      'reportAdded',
      'reportRemoved',
      'reportDeleted',
      'mergedInto',
      'mergedFrom',
      'splitInto',
      'splitFrom',
    ]),
    by: author,
    otherEventId: z.string().nullable().openapi({ format: 'uuid' }),
    reportIds: z.array(z.string().openapi({ format: 'uuid' })),
  })
  .openapi('EventHistoryEntry') satisfies z.ZodType<EventHistoryEntry>;

export const historyPage = pageOf('EventHistoryPage', historyEntry);
export const historyFilter = z.strictObject(pageParameters);

export const merge = z
  .strictObject({
    from: uuid.openapi({ description: 'The event whose reports move into this one; it stays readable.' }),
  })
  .openapi('Merge');

export const split = z
  .strictObject({
    reportIds: z
      .array(uuid)
      .min(1)
      .max(1000)
      .openapi({ description: 'Reports that leave for the new event; at least one report stays.' }),
    event: newEvent,
  })
  .openapi('Split') satisfies z.ZodType<SplitRequest>;

export const splitResult = z
  .object({ event, newEvent: event })
  .openapi('SplitResult') satisfies z.ZodType<SplitResult>;
