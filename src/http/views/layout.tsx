import type { Child } from 'hono/jsx';
import { assets } from './assets/assets.gen.ts';

export interface Crumb {
  label: string;
  href: string;
}

interface PageProps {
  /** Plain text of the title and the tab. */
  title: string;
  description?: string | undefined;
  /** The way from the start to this page, outermost first; the page itself is not in it. */
  crumbs?: readonly Crumb[] | undefined;
  /** Which of the places in the header this page belongs to. */
  section?: 'events' | 'reports' | 'outlets' | 'compare' | 'docs' | undefined;
  /** True where the page uses the whole width (columns); otherwise lines stay at a readable measure. */
  wide?: boolean | undefined;
  /** The page's own script, where it has one; every page reads whole without it. */
  script?: 'docs.js' | undefined;
  /** True where the page posts a form: the browser then has to say from which origin. */
  sendsForms?: boolean | undefined;
  children?: Child;
}

const places = [
  { id: 'events', label: 'Events', href: '/v1/events' },
  { id: 'reports', label: 'Reports', href: '/v1/reports' },
  { id: 'outlets', label: 'Outlets', href: '/v1/outlets' },
  { id: 'compare', label: 'Compare', href: '/compare' },
  { id: 'docs', label: 'API', href: '/docs' },
] as const;

/** The frame of every page: head, header with the places to go, the way here, footer. Loads nothing from elsewhere. */
export function Page({
  title,
  description,
  crumbs = [],
  section,
  wide,
  script,
  sendsForms,
  children,
}: PageProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {sendsForms ? <meta name="referrer" content="same-origin" /> : null}
        <meta name="color-scheme" content="light dark" />
        <title>{title === 'Synoptic' ? title : `${title} · Synoptic`}</title>
        {description ? <meta name="description" content={description} /> : null}
        <link rel="stylesheet" href={assets['pages.css'].path} />
        <link rel="icon" type="image/svg+xml" href={assets['icon.svg'].path} />
        {script ? <script type="module" src={assets[script].path} /> : null}
      </head>
      <body class={wide ? 'wide' : undefined}>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <header class="site">
          <a class="brand" href="/">
            <span class="mark" aria-hidden="true" />
            Synoptic
          </a>
          <nav aria-label="Places">
            {places.map((place) => (
              <a href={place.href} aria-current={place.id === section ? 'true' : undefined}>
                {place.label}
              </a>
            ))}
          </nav>
        </header>
        <main id="content">
          {crumbs.length > 0 ? (
            <nav class="crumbs" aria-label="Way here">
              <ol>
                {crumbs.map((crumb) => (
                  <li>
                    <a href={crumb.href} dir="auto">
                      {crumb.label}
                    </a>
                  </li>
                ))}
              </ol>
            </nav>
          ) : null}
          {children}
        </main>
        <footer class="site">
          <p>
            Every page here is also JSON at the same address: ask for <code>application/json</code>.
            Differences are facts of wording; no verdict is given.
          </p>
        </footer>
      </body>
    </html>
  );
}

/** A whole document as text; `page` is a {@link Page}. */
export function renderDocument(page: unknown): string {
  return `<!doctype html>\n${String(page)}`;
}
