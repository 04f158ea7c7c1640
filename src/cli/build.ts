/** `npm run build`: the Worker bundle, its size, and a failure where it is too large to deploy well. */
import { buildWorker } from './build-worker.ts';

/** Half of what a Worker of the free plan may have (3 MB): what is larger takes long to start, too. */
const MOST_GZIPPED = 1_500_000;

const built = await buildWorker();
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
console.log(`dist/worker.js: ${kilobytes(built.bytes)}, ${kilobytes(built.gzipped)} gzipped`);
if (built.gzipped > MOST_GZIPPED) {
  console.error(`The Worker bundle is larger than ${kilobytes(MOST_GZIPPED)} gzipped.`);
  process.exit(1);
}
