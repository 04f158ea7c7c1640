import { freePort } from '../../src/cli/free-port.ts';
import { isServing, startWorkerd } from '../../src/cli/workerd.ts';
import { processCpu } from './process-cpu.ts';

export type Post = (path: string, body: unknown) => Promise<void>;

/** Processor time in ms that `work` costs a workerd of its own, less that of `base`; both have run once before. */
export async function cpuOf(
  script: string,
  work: (post: Post) => Promise<void>,
  base: (post: Post) => Promise<void>,
) {
  const port = await freePort('127.0.0.1', 0);
  // Nothing listens there: a comparison of given texts opens no connection.
  const variables = { HOST: '127.0.0.1', DATABASE_URL: 'postgres://nobody:none@127.0.0.1:1/none' };
  const workerd = startWorkerd({ host: '127.0.0.1', port, script, variables, reach: [], quiet: true });
  const post: Post = async (path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`${answer.status} ${text.slice(0, 300)}`);
  };
  try {
    await isServing(workerd, { host: '127.0.0.1', port, path: '/livez', seconds: 5 });
    const timed = async (job: (post: Post) => Promise<void>) => {
      const before = processCpu(workerd.pid);
      await job(post);
      return processCpu(workerd.pid) - before;
    };
    await timed(work);
    await timed(base);
    return (await timed(work)) - (await timed(base));
  } finally {
    await workerd.stop();
  }
}
