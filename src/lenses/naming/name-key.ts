import { ALIASES } from './places.data.ts';

/** A name as a key: lower case, without accents, article, dots and possessive, other names of one body made one. */
export function nameKey(name: string): string {
  const key = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s$/, '')
    .replaceAll('.', '')
    .replace(/^the /, '')
    .replace(/[\s-]+/g, ' ')
    .trim();
  return ALIASES.get(key) ?? key.replace(/^(department|ministry|university|bank) of (\S+)$/, '$2 $1');
}
