import { expect, it } from 'vitest';
import { languageAttributes } from './text-direction.ts';

it.each([
  ['he', { lang: 'he', dir: 'rtl' }],
  ['ar-EG', { lang: 'ar-EG', dir: 'rtl' }],
  ['pa-Arab-PK', { lang: 'pa-Arab-PK', dir: 'rtl' }],
  ['uz-Latn', { lang: 'uz-Latn', dir: 'ltr' }],
  ['en-GB', { lang: 'en-GB', dir: 'auto' }],
  [null, { dir: 'auto' }],
  ['"><script>', { dir: 'auto' }],
])('%s', (language, expected) => {
  expect(languageAttributes(language)).toEqual(expected);
});
