import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { crashRounds } from './crash-rounds.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'synoptic-crash-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

describe('the program, killed in the middle of writing', () => {
  it('keeps every acknowledged report and has none half there', async () => {
    const { lost, half, ...counts } = await crashRounds({ dataDir, rounds: 2, tell: () => {} });
    expect({ lost, half }).toEqual({ lost: [], half: [] });
    expect(counts.acknowledged).toBeGreaterThan(10);
    expect(counts.cutShort).toBeGreaterThan(0);
  }, 300_000);
});
