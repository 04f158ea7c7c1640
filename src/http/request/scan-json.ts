/** The first thing that keeps a text from being acceptable JSON; `offset` counts UTF-16 code units. */
export interface JsonFault {
  kind: 'syntax' | 'duplicateKey' | 'tooDeep' | 'tooManyValues';
  offset: number;
  /** Steps from the root to the value where the fault stands. */
  path: (string | number)[];
  detail: string;
}

class Fault extends Error {
  readonly fault: JsonFault;
  constructor(fault: JsonFault) {
    super(fault.detail);
    this.fault = fault;
  }
}

const WHITE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them bare, so they end the run
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;

/**
 * Checks a JSON text (RFC 8259) before it is parsed: `JSON.parse` does not say where a text breaks off in a way that is
 * stable over engines, takes the last of two equal keys in silence, and follows any depth. Linear in the text.
 */
export function scanJson(text: string, limits = { depth: 32, values: 200_000 }): JsonFault | null {
  let at = 0;
  let values = 0;
  const path: (string | number)[] = [];

  const fail = (kind: JsonFault['kind'], detail: string, offset = at): never => {
    throw new Fault({ kind, offset, path: [...path], detail });
  };
  const found = () => (at >= text.length ? 'the text ends' : `found ${JSON.stringify(text[at])}`);
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const expect = (character: string, where: string) => {
    if (text[at] !== character) fail('syntax', `expected ${character} ${where}, ${found()}`);
    at += 1;
  };

  const string = (what: string): string => {
    const start = at;
    expect('"', `to open ${what}`);
    for (;;) {
      skip(PLAIN);
      if (text[at] === '"') break;
      if (!skip(ESCAPE))
        fail('syntax', `${what} is not closed, or holds a bare control character or bad escape`);
    }
    at += 1;
    return text.slice(start, at);
  };

  const object = () => {
    at += 1;
    skip(WHITE);
    if (text[at] === '}') {
      at += 1;
      return;
    }
    const seen = new Set<string>();
    for (;;) {
      skip(WHITE);
      const start = at;
      const key = JSON.parse(string('a member name')) as string;
      path.push(key);
      if (seen.has(key)) fail('duplicateKey', 'this member stands twice in one object', start);
      seen.add(key);
      skip(WHITE);
      expect(':', 'after a member name');
      value();
      path.pop();
      if (text[at] === ',') at += 1;
      else return expect('}', 'or , after a member');
    }
  };

  const array = () => {
    at += 1;
    skip(WHITE);
    if (text[at] === ']') {
      at += 1;
      return;
    }
    for (let index = 0; ; index += 1) {
      path.push(index);
      value();
      path.pop();
      if (text[at] === ',') at += 1;
      else return expect(']', 'or , after an item');
    }
  };

  // Recursion is safe here: `limits.depth` bounds it.
  const value = () => {
    skip(WHITE);
    values += 1;
    if (values > limits.values) fail('tooManyValues', `more than ${limits.values} values`);
    const first = text[at];
    if (first === '{' || first === '[') {
      if (path.length >= limits.depth) fail('tooDeep', `nested deeper than ${limits.depth} levels`);
      if (first === '{') object();
      else array();
    } else if (first === '"') string('a string');
    else if (!skip(LITERAL) && !skip(NUMBER)) fail('syntax', `expected a value, ${found()}`);
    skip(WHITE);
  };

  try {
    value();
    if (at < text.length) fail('syntax', `expected the end of the text, ${found()}`);
    return null;
  } catch (error) {
    if (error instanceof Fault) return error.fault;
    throw error;
  }
}

/** 1-based line and column of an offset; a column counts UTF-16 code units. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
