import { exports } from 'cloudflare:workers';
import { apiSuite } from './api-suite.ts';

apiSuite('workerd', async () => ({ send: (request) => exports.default.fetch(request) }));
