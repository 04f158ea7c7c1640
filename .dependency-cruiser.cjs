/**
 * The layers of the house, checked over what is really imported (`npm run layers`):
 * text -> lenses -> comparison -> services -> http -> app -> worker | node; text -> ingest -> services; text -> grouping -> services; db -> services.
 * A rule names what a part may NOT reach; `reachable` follows imports to their end.
 */
const layer = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.ts$' },
  to: { path: to },
});

const PURE = '^src/(text|lenses|comparison|grouping)/';
const ENTRIES = '^src/(worker|node)\\.ts$|^src/cli/';

module.exports = {
  forbidden: [
    layer('text-stands-alone', '^src/text/', '^(src/(?!text/)|db/)', 'text imports nothing above it'),
    layer('lenses-on-text', '^src/lenses/', '^(src/(?!text/|lenses/)|db/)', 'a lens sees texts and readings'),
    layer('comparison-on-lenses', '^src/comparison/', '^(src/(?!text/|lenses/|comparison/)|db/)', ''),
    layer(
      'grouping-on-text',
      '^src/grouping/',
      '^(src/(?!text/|grouping/)|db/)',
      'what tells events apart knows text alone',
    ),
    layer('ingest-on-text', '^src/ingest/', '^(src/(?!text/|ingest/)|db/)', 'extraction knows text alone'),
    layer(
      'services-know-no-http',
      '^src/services/',
      '^src/(?!text/|lenses/|comparison/|grouping/|ingest/|services/|tour/)',
      'errors and verbs know nothing of how they are served',
    ),
    layer('http-below-the-runtime', '^src/http/', `^src/(app\\.ts$|tour/)|${ENTRIES}`, ''),
    layer('app-below-the-runtime', '^src/app\\.ts$', ENTRIES, 'the runtime is a leaf'),
    layer('tour-is-data', '^src/tour/', '^(src/(?!tour/)|db/)', ''),
    layer('the-worker-stands-apart', '^src/worker\\.ts$', '^src/(node\\.ts|cli/)', ''),
    layer('db-knows-no-product', '^db/', '^src/(?!text/)', 'db serves the services and knows none of them'),
    layer('only-services-use-db', '^src/(?!services/)', '^db/', 'SQL stays behind the verbs'),
    {
      name: 'pure-folders-import-no-package',
      comment: 'no I/O, no clock, no randomness: what is pure runs anywhere and gives the same bytes',
      severity: 'error',
      from: { path: PURE, pathNot: '\\.test\\.ts$' },
      to: {
        dependencyTypesNot: ['local', 'type-only'],
        pathNot: '^(src/(text|lenses|comparison|grouping)/|node_modules/diff/)',
      },
    },
    layer('drizzle-in-db-alone', '^src/', 'node_modules/(drizzle-orm|postgres)/', 'SQL stays in db/'),
    layer(
      'hono-in-http-alone',
      '^(src/(?!http/|app\\.ts$|worker\\.ts$|node\\.ts$)|db/)',
      'node_modules/(hono|@hono)/',
      '',
    ),
    {
      name: 'no-pglite-in-the-worker',
      comment: 'the embedded database must not get into the bundle',
      severity: 'error',
      from: { path: '^src/worker\\.ts$' },
      to: {
        path: 'node_modules/@electric-sql/|^src/cli/|^(node:)?(fs|child_process|module)$',
        reachable: true,
      },
    },
    {
      name: 'no-test-code-in-the-program',
      severity: 'error',
      from: { path: '^(src|db)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^test/|\\.test\\.ts$' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every-import-is-found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^cloudflare:' },
    },
    {
      name: 'no-development-package-in-the-program',
      comment:
        'what the Worker needs is a dependency; the local program builds and embeds with development packages',
      severity: 'error',
      from: {
        path: '^(src|db)/',
        pathNot:
          '\\.test\\.ts$|^src/cli/|^db/pglite\\.ts$|^src/services/open-embedded\\.ts$|^src/http/views/assets/build\\.ts$',
      },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
