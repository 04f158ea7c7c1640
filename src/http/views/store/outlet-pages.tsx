import type { Outlet } from '../../../services/dto/outlet.ts';
import type { Page as ListPage } from '../../../services/dto/page.ts';
import { Page } from '../layout.tsx';
import { OutsideLink } from '../outside-link.tsx';
import { FilterForm } from './filter-form.tsx';
import { NextPage } from './next-page.tsx';

const FIELDS = [
  { name: 'q', label: 'Part of the name', type: 'search' },
  { name: 'domain', label: 'Domain' },
  { name: 'country', label: 'Country (code)' },
  { name: 'language', label: 'Language' },
] as const;

/** Outlets to choose from. */
export function OutletListPage({ list, url }: { list: ListPage<Outlet>; url: URL }) {
  return (
    <Page title="Outlets" section="outlets">
      <h1>Outlets</h1>
      <FilterForm url={url} fields={FIELDS} />
      {list.items.length === 0 ? <p>No outlet fits.</p> : null}
      <ul class="items">
        {list.items.map((outlet) => (
          <li>
            <h2 dir="auto">
              <a href={`/v1/outlets/${encodeURIComponent(outlet.id)}`}>{outlet.name}</a>
            </h2>
            <p class="quiet">{outlet.domains.join(', ')}</p>
          </li>
        ))}
      </ul>
      <NextPage url={url} cursor={list.nextCursor} />
    </Page>
  );
}

/** One outlet; what others think of it is shown as theirs, with the address where they say so. */
export function OutletPage({ outlet }: { outlet: Outlet }) {
  return (
    <Page title={outlet.name} section="outlets" crumbs={[{ label: 'Outlets', href: '/v1/outlets' }]}>
      <h1 dir="auto">{outlet.name}</h1>
      <ul class="actions">
        <li>
          <a href={`/v1/reports?outlet=${encodeURIComponent(outlet.id)}`}>Its reports</a>
        </li>
        <li>
          <a href={`/v1/events?outlet=${encodeURIComponent(outlet.id)}`}>Events it reports on</a>
        </li>
      </ul>
      <dl class="facts">
        <dt>Domains</dt>
        <dd>{outlet.domains.join(', ') || 'none known'}</dd>
        <dt>Country</dt>
        <dd>{outlet.country ?? 'not known'}</dd>
        <dt>Language</dt>
        <dd>{outlet.language ?? 'not known'}</dd>
        <dt>Kind</dt>
        <dd>{outlet.kind ?? 'not known'}</dd>
      </dl>
      {outlet.ratings.length > 0 ? (
        <section>
          <h2>What others say of it</h2>
          <ul>
            {outlet.ratings.map((rating) => (
              <li>
                <bdi>{rating.rater}</bdi>: <OutsideLink url={rating.url}>{rating.value}</OutsideLink>
                {rating.date ? <span class="quiet"> ({rating.date})</span> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  );
}
