import type { EventValues } from '../../db/queries/events.ts';
import type { EventChange, NewEvent } from './dto/event.ts';
import { faulty } from './errors.ts';
import {
  optionalChoice,
  optionalInstant,
  optionalLastInstant,
  optionalText,
  requiredText,
  textList,
} from './input.ts';
import { LIMITS } from './limits.ts';

export type EventInputValues = Partial<
  Omit<EventValues, 'id' | 'successorId' | 'status' | 'state' | 'madeBy'>
> & {
  status?: 'open' | 'closed';
};

/** Checked columns of an event, those that the input names. `at` is the JSON pointer of the input itself. */
export function eventValues(input: NewEvent | EventChange, at = ''): EventInputValues {
  const values: EventInputValues = {};
  if (input.title !== undefined) values.title = requiredText(`${at}/title`, input.title, LIMITS.title);
  if (input.summary !== undefined) {
    values.summary = optionalText(`${at}/summary`, input.summary, LIMITS.summary);
  }
  if (input.startedAt !== undefined) values.startedAt = optionalInstant(`${at}/startedAt`, input.startedAt);
  if (input.endedAt !== undefined) values.endedAt = optionalLastInstant(`${at}/endedAt`, input.endedAt);
  if (input.places !== undefined) {
    values.places = textList(`${at}/places`, input.places, LIMITS.places, LIMITS.name);
  }
  if (input.status !== undefined) {
    values.status =
      optionalChoice<'open' | 'closed'>(`${at}/status`, input.status, ['open', 'closed']) ?? 'open';
  }
  return values;
}

/** A whole new event. Throws `invalidRequest` for a missing title or an end before the start. */
export function newEventValues(input: NewEvent, at = ''): Omit<EventValues, 'id'> {
  const title = requiredText(`${at}/title`, input.title, LIMITS.title);
  const defaults = { summary: null, startedAt: null, endedAt: null, places: [], status: 'open' as const };
  const made = { state: 'confirmed', madeBy: 'person', successorId: null } as const;
  const values = { ...defaults, ...eventValues(input, at), title, ...made };
  checkSpan(values, at);
  return values;
}

/** Throws `invalidRequest` where the event ends before it starts. */
export function checkSpan(span: { startedAt: Date | null; endedAt: Date | null }, at = ''): void {
  if (span.startedAt !== null && span.endedAt !== null && span.endedAt < span.startedAt) {
    throw faulty(`${at}/endedAt`, 'outOfOrder', 'An event must not end before it starts');
  }
}
