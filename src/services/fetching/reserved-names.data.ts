/**
 * Names that lead to no public host, whatever a resolver answers. Sources: RFC 6761 (localhost, test, invalid, example),
 * RFC 6762 (local), RFC 7686 (onion), RFC 8375 (home.arpa), RFC 9476 (alt); ICANN's reservation of internal (2024) and
 * its list of names too widely used inside networks to be delegated (home, corp, mail; lan and intranet by usage).
 */
export const RESERVED_SUFFIXES: readonly string[] = [
  'localhost',
  'local',
  'localdomain',
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
  'mail',
  'test',
  'invalid',
  'example',
  'onion',
  'alt',
  'arpa',
];
