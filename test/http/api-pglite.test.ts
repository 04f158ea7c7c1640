import { startPglite } from '../store/backends.ts';
import { apiSuite } from './api-suite.ts';
import { appOn } from './on-node.ts';

apiSuite('Node over PGlite', () => appOn(startPglite));
