/** `npm run openapi` writes openapi.json from the routes; `-- --check` fails where the committed file differs. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { openApiDocument } from '../src/app.ts';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    folder: { type: 'string', default: import.meta.dirname },
  },
});
const document = openApiDocument();
const CLIENT_HEAD = `// Generated from the routes by \`npm run openapi\`; not edited by hand.
import createClient, { type ClientOptions } from 'openapi-fetch';

/** A client whose paths, parameters, bodies and answers are typed by the OpenAPI document. */
export const createSynopticClient = (options: ClientOptions) => createClient<paths>(options);

`;
const files = {
  'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  'client.ts': CLIENT_HEAD + astToString(await openapiTypescript(JSON.stringify(withoutPages(document)))),
};

const differing: string[] = [];
for (const [name, content] of Object.entries(files)) {
  const path = join(values.folder, name);
  const stands = await readFile(path, 'utf8').catch(() => null);
  if (stands === content) continue;
  differing.push(name);
  if (!values.check) await writeFile(path, content);
}
if (!values.check)
  console.log(
    differing.length === 0 ? 'openapi: nothing to write' : `openapi: wrote ${differing.join(', ')}`,
  );
else if (differing.length > 0) {
  console.error(`openapi: ${differing.join(', ')} differ from the routes; run npm run openapi`);
  process.exitCode = 1;
} else console.log('openapi: as committed');

// Pages are for browsers; with them every answer would be typed as perhaps a string.
function withoutPages(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPages);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([key]) => key !== 'text/html');
  return Object.fromEntries(members.map(([key, item]) => [key, withoutPages(item)]));
}
