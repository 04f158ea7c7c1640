import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { assets } from './assets.gen.ts';
import { generateAssets } from './build.ts';

it('carries the styles and scripts as they are written (else: npm run assets)', () => {
  expect(readFileSync(join(import.meta.dirname, 'assets.gen.ts'), 'utf8')).toBe(generateAssets());
});

it('loads nothing from elsewhere, nor anything that the security policy would refuse', () => {
  for (const { body, type } of Object.values(assets)) {
    const addresses = body.match(/(?:https?:)?\/\/[^\s'"<>)]+/g) ?? [];
    expect(addresses.filter((address) => address !== 'http://www.w3.org/2000/svg')).toEqual([]);
    if (type.includes('css')) expect(body).not.toMatch(/@import|url\(/);
    if (type.includes('javascript'))
      expect(body).not.toMatch(/innerHTML|insertAdjacentHTML|\beval\b|new Function/);
  }
});
