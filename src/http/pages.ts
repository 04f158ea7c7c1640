import type { App } from './mount.ts';
import type { Page, PageRenderer } from './page.ts';
import { compareFromForm, FORM_REPORTS } from './pages/compare-form.ts';
import { prefersHtml } from './pages/prefers-html.ts';
import type { ProblemFacts } from './pages/problem-facts.ts';
import { assets } from './views/assets/assets.gen.ts';
import type { OpenApiDocument } from './views/docs/openapi-types.ts';
import type { HomeFacts } from './views/home.tsx';
import type { operationViews } from './views/render.tsx';

/**
 * Everything a page loads, it loads from its own origin: one style sheet, one icon, on the documentation one script,
 * which may call the API. Nothing inline, so that text which got through as markup could still do nothing.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

// Loaded on the first page and not before: a process that only answers JSON needs no markup.
const views = () => import('./views/render.tsx');

const PAGES = [
  'compareTexts',
  'compareReports',
  'compareEvent',
  'compareEventWording',
  'compareEventHeadlines',
  'compareEventSources',
  'compareEventVoice',
  'compareEventQuotes',
  'compareEventFigures',
  'compareEventOrigins',
  'compareEventCoverage',
  'compareEventNaming',
  'compareEventEventVoice',
  'compareEventVerbs',
  'compareEventFrames',
  'compareEventVocabulary',
  'compareEventMarkedWords',
  'compareEventPolarity',
  'listLenses',
  'getLens',
  'listEvents',
  'getEvent',
  'listEventHistory',
  'listEventReports',
  'listReferentPins',
  'listSuggestions',
  'similarReports',
  'listReports',
  'getReport',
  'listRevisions',
  'getRevision',
  'annotateReport',
  'getAttribution',
  'diffRevisions',
  'listOutlets',
  'getOutlet',
] as const satisfies readonly (keyof typeof operationViews)[];

/** The page of an operation's answer, where there is one. */
export function pageFor(operationId: string): PageRenderer | undefined {
  const id = PAGES.find((known) => known === operationId);
  if (id === undefined) return undefined;
  return async (body, context) => page((await views()).operationViews[id](body, context));
}

/** Puts `/`, `/compare`, `/docs` and the pages' own files at their addresses; `describe` gives the OpenAPI document. */
export function installPages(app: App, describe: () => OpenApiDocument, facts: HomeFacts): void {
  app.get('/', async (c) => {
    if (!prefersHtml(c.req.header('accept'))) return c.json(index(facts));
    return send(page((await views()).home(facts)));
  });
  app.get('/compare', async () => send(page((await views()).compareForm(FORM_REPORTS))));
  app.post('/compare', (c) => compareFromForm(app, c.req.raw, c.env ?? {}));
  let docs: string | undefined;
  app.get('/docs', async () => {
    docs ??= (await views()).docs(describe());
    return send(page(docs));
  });
  for (const asset of Object.values(assets)) {
    app.get(asset.path, () => {
      const headers = { 'content-type': asset.type, 'cache-control': 'public, max-age=31536000, immutable' };
      return new Response(asset.body, { headers });
    });
  }
}

/** A failed request as a page, for browsers. */
export async function problemPage(problem: ProblemFacts): Promise<Page> {
  return page((await views()).problem(problem));
}

function index({ version, engineVersion }: HomeFacts) {
  return {
    name: 'Synoptic',
    description: 'The reports of one event, side by side, with the exact characters as evidence.',
    version,
    engineVersion,
    links: {
      documentation: '/docs',
      openapi: '/openapi.json',
      lenses: '/v1/lenses',
      events: '/v1/events',
      reports: '/v1/reports',
      outlets: '/v1/outlets',
      compare: '/v1/compare',
    },
  };
}

function page(html: string): Page {
  return { html, contentSecurityPolicy: CONTENT_SECURITY_POLICY };
}

function send({ html, contentSecurityPolicy = '' }: Page): Response {
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy,
      'cache-control': 'no-cache',
    },
  });
}
