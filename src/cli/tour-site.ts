/** `npm run tour:site`: serves the invented page, feed and file of the README's walk on this machine. */
import { createServer } from 'node:http';
import { arrivalSite } from '../tour/arrival/site.ts';

const port = Number(process.env['SITE_PORT'] ?? 9000);
const documents = arrivalSite(`http://127.0.0.1:${port}`);

createServer((request, response) => {
  const found = documents.get(request.url ?? '');
  if (found === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': found.contentType }).end(found.body);
}).listen(port, '127.0.0.1', () => {
  console.log([...documents.keys()].map((path) => `http://127.0.0.1:${port}${path}`).join('\n'));
});
