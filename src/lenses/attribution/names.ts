import { isOrganisationWord, nounOf } from './lexicon.ts';
import type { Paragraph } from './paragraph.ts';
import { PLACES } from './places.data.ts';
import type { SourceKind } from './reading.ts';
import { OFFICE_NOUN } from './source-nouns.data.ts';
import { classId } from './word-facts.ts';

const NAME = classId('name');
const CAPITAL = classId('capital');
const TITLE = classId('title');

/** The last run of name tokens inside the phrase that is not only a modifier in the possessive. */
export function nameIn(p: Paragraph, from: number, to: number): { from: number; to: number } | null {
  let found: { from: number; to: number } | null = null;
  let i = from;
  while (i < to) {
    if (!isNameToken(p, i)) {
      i++;
      continue;
    }
    let end = i + 1;
    while (
      end < to &&
      (isNameToken(p, end) ||
        (/^(?:[.’'-]|of|the|de|van|von|bin|al|la|and|&)$/.test(p.lower[end]!) &&
          end + 1 < to &&
          isNameToken(p, end + 1) &&
          p.lower[end] !== 'and'))
    )
      end++;
    const possessive = /^['’]s$/.test(p.lower[end] ?? '') && end + 1 < to;
    if (!possessive) found = { from: i, to: end };
    i = end;
  }
  return found;
}

function isNameToken(p: Paragraph, i: number): boolean {
  const kind = p.wordClass[i];
  if (p.shape[i] === 0) return p.raw[i]!.startsWith('@');
  return (
    kind === NAME ||
    kind === CAPITAL ||
    kind === TITLE ||
    isOrganisationWord(p.lower[i]!) ||
    (p.shape[i] === 2 && p.lower[i]!.length > 1)
  );
}

/** Last word of the phrase that can be a head: no comma, no possessive, no number after it. */
export function headIndex(p: Paragraph, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (nounOf(p.lower[i]!) !== undefined && i === to - 1) return i;
  for (let i = from; i < to - 1; i++) if (/^(?:people|those|others)$/.test(p.lower[i]!)) return i;
  for (let i = to - 1; i >= from; i--) if (/\p{L}/u.test(p.raw[i]!) && !/^['’]s$/.test(p.lower[i]!)) return i;
  return from;
}

/** Whether a title of office stands among the words. */
export function hasOffice(p: Paragraph, from: number, to: number): boolean {
  return OFFICE_NOUN.test(p.lower.slice(from, to).join(' '));
}

/** Words that stand before persons alone. */
const HONORIFIC = /^(?:mr|mrs|ms|miss|sir|lord|lady|madam|mx)$/;

/**
 * Listed names of bodies that the text gives a person as surname ("Vera Fox", "Mr. Fox"): alone they are that person.
 */
export function surnamesOfPersons(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const p of paragraphs) {
    if (p.title) continue;
    for (let i = 1; i < p.size; i++) {
      if (p.shape[i] === 0 || !isOrganisationWord(p.lower[i]!) || p.wordClass[i + 1] === CAPITAL) continue;
      const before = p.lower[i - 1] === '.' ? i - 2 : i - 1;
      const given =
        before === i - 1 &&
        p.shape[before] === 1 &&
        (p.wordClass[before] === NAME || before > p.sentenceStart[i]!) &&
        !isOrganisationWord(p.lower[before]!) &&
        !PLACES.has(p.lower[before]!) &&
        nounOf(p.lower[before]!) === undefined;
      if (given || HONORIFIC.test(p.lower[before] ?? '')) found.add(p.lower[i]!);
    }
  }
  return found;
}

/** Whether a name is a person's, a body's or a document's. */
export function nameKind(p: Paragraph, from: number, to: number): SourceKind {
  const last = p.lower[to - 1]!;
  if (PLACES.has(p.lower.slice(from, to).join(' '))) return 'organisation';
  const titled = to - from >= 3 && hasOffice(p, from, to - 1) && !isOrganisationWord(last);
  if (titled || HONORIFIC.test(p.lower[from]!)) return 'person';
  if (isOrganisationWord(last)) return 'organisation';
  const noun = nounOf(last);
  if (noun?.kind === 'document') return 'document';
  if (noun?.kind === 'organisation') return 'organisation';
  if (p.wordClass[from] === TITLE) return 'person';
  const organisation = p.lower.slice(from, to).some((w) => isOrganisationWord(w));
  if (to - from === 1 && p.shape[from] === 2 && p.raw[from]!.length >= 2 && !p.title) return 'organisation';
  return organisation ? 'organisation' : 'person';
}

/** A personal name in apposition after the head ("the spokesman, Jane Doe"). */
export function laterPerson(p: Paragraph, from: number, to: number): { from: number; to: number } | null {
  if (!/^[,(—–]$/.test(p.raw[from] ?? '')) return null;
  const named = nameIn(p, from + 1, Math.min(to, from + 7));
  return named !== null && named.from <= from + 3 && named.to - named.from >= 2 ? named : null;
}
