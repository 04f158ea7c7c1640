import type { Page as ListPage } from '../../../services/dto/page.ts';
import type { ReferentPin } from '../../../services/dto/referent-pin.ts';
import { Page } from '../layout.tsx';
import { quoted } from '../lenses/finding.ts';
import { When } from '../when.tsx';
import { NextPage } from './next-page.tsx';
import { eventAddress, eventCrumbs } from './report-item.tsx';

/** What people have said of who is who in an event, oldest first. */
export function ReferentPinsPage({
  list,
  eventId,
  url,
}: {
  list: ListPage<ReferentPin>;
  eventId: string;
  url: URL;
}) {
  const at = eventAddress(eventId);
  return (
    <Page title="Pinned referents" section="events" crumbs={eventCrumbs(eventId)}>
      <h1>Pinned referents</h1>
      <p class="lead">
        Who is who, as people have said: <a href={`${at}/naming`}>the names of this event</a> go by it.
      </p>
      {list.items.length === 0 ? <p>Nobody has pinned any; the names go by the rules alone.</p> : null}
      <ol class="items">
        {list.items.map((pin) => (
          <li>
            <p dir="auto">
              {quoted(pin.a)} and {quoted(pin.b)} are{' '}
              <strong>{pin.relation === 'same' ? 'one' : 'two'}</strong>
            </p>
            {pin.note ? <p dir="auto">{pin.note}</p> : null}
            <p class="quiet">
              <When at={pin.updatedAt} /> · <a href={`${at}/referents/${pin.id}/history`}>History</a>
            </p>
          </li>
        ))}
      </ol>
      <NextPage url={url} cursor={list.nextCursor} />
    </Page>
  );
}
