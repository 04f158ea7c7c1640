import type { Event } from '../../../services/dto/event.ts';
import type { Grouping } from '../../../services/dto/grouping.ts';
import { eventAddress } from './report-item.tsx';

/** Whose event it is, in words; nothing for one that people have made or confirmed. */
export function stateWords({ state }: Pick<Event, 'state'>): string | null {
  if (state === 'found') return 'formed by itself, out of reports that speak of one event';
  if (state === 'suggested') return 'suggested: reports that may be of one event; nobody has decided';
  return null;
}

/** How a report came into its event, or what is suggested; nothing where people have put it there. */
export function GroupingNote({ grouping }: { grouping: Grouping | null }) {
  if (grouping === null || (grouping.by === 'person' && grouping.verdict === 'joined')) return null;
  const event = <a href={eventAddress(grouping.eventId)}>this event</a>;
  if (grouping.verdict === 'removed') {
    const by =
      grouping.by === 'person'
        ? 'Taken out by a person:'
        : 'Taken out by itself, as it fits less than it did:';
    return (
      <p class="quiet">
        {by} {event}.
      </p>
    );
  }
  return (
    <p class="quiet">
      {grouping.verdict === 'joined' ? 'Found to be of ' : 'May be of '}
      {event}: <Because of={grouping} />
    </p>
  );
}

/** Reasons with their values, and how alike the texts are. */
export function Because({
  of,
}: {
  of: Pick<Grouping, 'because' | 'acrossLanguages'> & { score: number | null };
}) {
  return (
    <>
      <bdi>{of.because.join(' · ')}</bdi>
      {of.acrossLanguages ? ' · in another language: names and figures alone were compared' : ''}
      {of.score === null ? '' : ` · likeness ${of.score.toFixed(2)} of 1`}
    </>
  );
}
