import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { importCrashRounds } from './import-crash-rounds.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'synoptic-import-crash-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

describe('an import, killed in the middle and sent again', () => {
  it('leaves every report exactly once', async () => {
    const result = await importCrashRounds({
      env: { DATA_DIR: dataDir },
      file: 'src/cli/start-node.ts',
      lines: 250,
      kills: 3,
      seed: 7,
      tell: () => {},
    });
    expect(result).toMatchObject({
      reports: 250,
      revisions: 250,
      import: { state: 'done', received: 250, done: 250, failed: 0 },
      unchangedAgain: 250,
    });
    expect(result.whileWorking).toBeGreaterThan(0);
  }, 400_000);
});
