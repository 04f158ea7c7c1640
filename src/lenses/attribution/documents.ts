import type { RevisionText } from '../../text/span.ts';

/** A document as one report speaks of it: how it is called, and the words quoted from it. */
export interface CitedDocument {
  report: number;
  /** Key of its node so far. */
  key: string;
  label: string;
  fragments: string[];
}

/** A fragment of so many words is no coincidence; shorter ones must come in twos. */
const LONG_FRAGMENT = 4;
const SHORT_FRAGMENT = 3;

const DOCUMENT_NOUN =
  /\b(statement|declaration|communiqu[eé]|resolution|letter|memo|memorandum|report|transcript|speech|remarks|address|order|agreement|treaty|accord|release|ruling|decision|opinion|indictment|complaint|filing|study|survey|poll|bill|law|text)s?\b/giu;

/**
 * Which cited documents are one, by node key: those whose quoted words stand in a report of the event that bears the
 * document's kind in its headline (`held`), and those that share a quoted fragment. Documents of two kinds are two.
 */
export function joinDocuments(
  texts: readonly RevisionText[],
  cited: readonly CitedDocument[],
): Map<string, { key: string; held: number | null }> {
  const bodies = new Map<number, string>();
  const wordsOf = (report: number): string => {
    const known = bodies.get(report) ?? ` ${plain(texts[report]!.body)} `;
    bodies.set(report, known);
    return known;
  };
  const headlineNouns = texts.map(({ headline }) => nounsOf(headline));
  const joined = new Map<string, { key: string; held: number | null }>();
  const firsts: { key: string; noun: string; fragments: string[] }[] = [];
  for (const document of cited) {
    const noun = nounOf(document.label);
    const fragments = document.fragments.map(plain).filter((one) => countOf(one) >= SHORT_FRAGMENT);
    const held = headlineNouns.findIndex(
      (nouns, i) =>
        i !== document.report &&
        noun !== '' &&
        nouns.has(noun) &&
        isShown(fragments, (one) => wordsOf(i).includes(` ${one} `)),
    );
    if (held >= 0) {
      joined.set(document.key, { key: `held ${held}`, held });
      continue;
    }
    const same = firsts.find(
      (other) =>
        other.noun === noun &&
        fragments.some((one) =>
          other.fragments.some(
            (it) => countOf(one) > LONG_FRAGMENT && countOf(it) > LONG_FRAGMENT && holds(one, it),
          ),
        ),
    );
    if (same === undefined) firsts.push({ key: document.key, noun, fragments });
    joined.set(document.key, { key: same?.key ?? document.key, held: null });
  }
  return joined;
}

function isShown(fragments: readonly string[], stands: (fragment: string) => boolean): boolean {
  const found = fragments.filter(stands);
  return found.length > 1 || found.some((one) => countOf(one) >= LONG_FRAGMENT);
}

const holds = (a: string, b: string): boolean => ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
const countOf = (words: string): number => (words === '' ? 0 : words.split(' ').length);

/** Words alone, in lower case: quotation marks, brackets and dashes differ from copy to copy. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function nounOf(label: string): string {
  return [...nounsOf(label)][0] ?? '';
}

function nounsOf(phrase: string): Set<string> {
  return new Set([...phrase.matchAll(DOCUMENT_NOUN)].map((match) => match[1]!.toLowerCase()));
}

/** What stands in quotation marks inside the content of an attribution. */
export function quotedIn(content: string): string[] {
  return [...content.matchAll(/[“"«„]([^“”"«»„]{3,600})[”"»“]/gu)].map((match) => match[1]!);
}
