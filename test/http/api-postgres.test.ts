import { startPostgres } from '../store/backends.ts';
import { apiSuite } from './api-suite.ts';
import { appOn } from './on-node.ts';

apiSuite('Node over Postgres', () => appOn(startPostgres));
