import { GIVEN_NAMES } from '../naming/names.data.ts';
import type { Draft } from './draft.ts';
import { isOrganisationWord, nounOf } from './lexicon.ts';
import { nameIn, surnamesOfPersons } from './names.ts';
import type { Paragraph } from './paragraph.ts';
import type { SourceKind } from './reading.ts';
import { type KindShown, singularOf, sourceKind } from './source-kind.ts';
import { SOLE_OFFICE } from './source-nouns.data.ts';
import { viaOf } from './via.ts';
import { classId } from './word-facts.ts';

/** A source as read at its place. */
export interface Speaker {
  draft: Draft;
  shown: KindShown | null;
  /** Kind after resolution. */
  kind: SourceKind;
  /** Where the words stand that name the speaker, if not here. */
  named: { paragraph: Paragraph; field: Draft['field']; from: number; to: number } | null;
}

/** Words for a medium or its product: they take up the medium that was named last. */
const MEDIA_REPORT =
  /^(?:report|article|story|newspaper|paper|outlet|daily|magazine|network|broadcaster|tabloid)$/;
/** Words that tell a capitalised phrase from a personal name. */
const NOT_IN_NAMES =
  /^(?:of|the|and|democrats?|republicans?|room|street|avenue|hall|tower|square|day|act|war|city|island)$/;
const TITLE = classId('title');
const OFFICE_SHORT: Readonly<Record<string, string>> = {
  governor: 'gov',
  senator: 'sen',
  representative: 'rep',
  general: 'gen',
  congressman: 'rep',
  congresswoman: 'rep',
  lawmaker: 'rep',
};
/** Words before a pronoun in its paragraph among which its name is looked for. */
const FAR_BACK = 300;
const SHE = new Set(['she', 'her', 'herself']);
const HE = new Set(['he', 'him', 'himself']);

/**
 * Gives every draft its speaker: pronouns, "the official", "the report" and running speech go to the last earlier
 * source that fits, or, for he and she, to the last personal name before them. Drafts in reading order.
 */
export function resolveSpeakers(
  drafts: readonly Draft[],
  paragraphs: readonly { field: Draft['field']; paragraph: Paragraph }[],
): Map<Draft, Speaker> {
  const speakers = new Map<Draft, Speaker>();
  const sexes = new Map<string, 'f' | 'm'>();
  const surnames = surnamesOfPersons(paragraphs.map(({ paragraph }) => paragraph));
  for (const draft of drafts) {
    if (draft.continues !== null) continue;
    const shown = draft.source === null ? null : kindOf(draft.paragraph, draft.source);
    const speaker: Speaker = { draft, shown, kind: shown?.kind ?? 'unknown', named: null };
    if (shown?.anaphoric) resolve(speaker, shown);
    else if (shown !== null) learnSex(draft.paragraph, shown);
    speakers.set(draft, speaker);
  }
  for (const draft of drafts) {
    if (draft.continues === null) continue;
    const of = speakers.get(draft.continues);
    const named = of === undefined ? null : (of.named ?? ownPlace(of));
    speakers.set(draft, { draft, shown: null, kind: of?.kind ?? 'unknown', named });
  }
  return speakers;

  function kindOf(p: Paragraph, { from, to }: { from: number; to: number }): KindShown {
    const shown = sourceKind(p, from, to);
    const isSurname =
      shown.kind === 'organisation' && shown.to - shown.from === 1 && surnames.has(shown.head);
    return isSurname && p.lower[shown.from - 1] !== 'the' ? { ...shown, kind: 'person' } : shown;
  }

  function resolve(speaker: Speaker, shown: KindShown): void {
    const earlier = [...speakers.values()].filter((s) => s.shown !== null).reverse();
    const fits = (s: Speaker): boolean => {
      const word = shown.head;
      if (s.shown!.anaphoric && s.named === null) return false;
      if (HE.has(word) || SHE.has(word)) {
        if (s.kind !== 'person' && s.kind !== 'role') return false;
        const sex = sexes.get(surname(s));
        return sex === undefined || (sex === 'f') === SHE.has(word);
      }
      if (word === 'it') return s.kind === 'organisation' || s.kind === 'document';
      if (word === 'they') return s.kind === 'unnamed' || s.kind === 'organisation';
      if (!nounOf(word)) return false;
      if (/^sources?$/.test(word)) return s.kind === 'unnamed';
      if (MEDIA_REPORT.test(word)) return s.kind === 'organisation' && isOrganisationWord(s.shown!.head);
      return s.kind !== 'person' && singularOf(s.shown!.head) === singularOf(word);
    };
    const pronoun = HE.has(shown.head) || SHE.has(shown.head);
    const holder = SOLE_OFFICE.test(shown.head) ? officeHolder(speaker.draft, shown) : null;
    if (holder !== null) {
      speaker.named = holder;
      speaker.kind = 'person';
      return;
    }
    if (shown.head === 'president') speaker.kind = 'person';
    const found = earlier.find(fits);
    if (MEDIA_REPORT.test(shown.head)) {
      // The medium that was named last, be it as a source or as what passed somebody's words on.
      const until = found === undefined ? earlier.length : earlier.indexOf(found);
      for (const { draft } of earlier.slice(0, until)) {
        const via = viaOf(draft);
        if (via === null) continue;
        speaker.named = { paragraph: draft.paragraph, field: draft.field, ...via };
        return;
      }
    }
    const mention = pronoun ? lastPerson(speaker.draft, shown, found) : null;
    if (mention !== null) {
      speaker.named = mention;
      speaker.kind = 'person';
    } else if (found !== undefined) {
      speaker.named = found.named ?? ownPlace(found);
      if (shown.kind === 'unknown' || pronoun) speaker.kind = found.kind === 'role' ? 'person' : found.kind;
    } else if (shown.head === 'they' || shown.head === 'some' || shown.head === 'others')
      speaker.kind = 'unnamed';
    if (pronoun && speaker.named !== null) sexes.set(surname(speaker), SHE.has(shown.head) ? 'f' : 'm');
  }

  /** The last personal name before a pronoun, within the paragraph or the two before; nearer than the found source. */
  function lastPerson(draft: Draft, shown: KindShown, found: Speaker | undefined): Speaker['named'] {
    const index = paragraphs.findIndex((x) => x.paragraph === draft.paragraph);
    for (let k = index; k >= Math.max(0, index - 1); k--) {
      const { field, paragraph } = paragraphs[k]!;
      if (field !== draft.field) break;
      if (found !== undefined && k < index && found.draft.paragraph === paragraph) return null;
      const limit = k === index ? shown.from : paragraph.size;
      // The first name of the paragraph tends to be its subject, which a pronoun takes up.
      for (let i = Math.max(0, limit - FAR_BACK); i < limit; i++) {
        const name = nameIn(paragraph, i, Math.min(limit, i + 5));
        if (name === null || name.from !== i) continue;
        const plain = paragraph.lower
          .slice(name.from, name.to)
          .some((word) => NOT_IN_NAMES.test(word) || nounOf(word)?.kind === 'organisation');
        if (plain) {
          i = name.to;
          continue;
        }
        const kind = sourceKind(paragraph, name.from, name.to).kind;
        if (
          kind === 'person' &&
          (isKnownSurname(paragraph.lower[name.to - 1]!) ||
            (name.to - name.from >= 2 &&
              (GIVEN_NAMES.has(paragraph.lower[name.from]!) || paragraph.wordClass[name.from] === TITLE)))
        ) {
          const sex = sexes.get(paragraph.lower[name.to - 1]!);
          if (sex === undefined || (sex === 'f') === SHE.has(shown.head))
            return { field, paragraph, ...name };
        }
        i = name.to;
      }
    }
    return null;
  }

  /** The last earlier name that carries the office of "the governor": "Governor Nolan", "Gov. Nolan". */
  function officeHolder(draft: Draft, shown: KindShown): Speaker['named'] {
    const index = paragraphs.findIndex((x) => x.paragraph === draft.paragraph);
    for (let k = index; k >= 0; k--) {
      const { field, paragraph } = paragraphs[k]!;
      for (let i = (k === index ? shown.from : paragraph.size) - 1; i >= 0; i--) {
        if (paragraph.lower[i] !== shown.head && paragraph.lower[i] !== OFFICE_SHORT[shown.head]) continue;
        const at = paragraph.lower[i + 1] === '.' ? i + 2 : i + 1;
        const name = nameIn(paragraph, at, Math.min(paragraph.size, at + 4));
        if (name?.from === at) return { field, paragraph, from: i, to: name.to };
      }
    }
    return null;
  }

  function isKnownSurname(lower: string): boolean {
    for (const s of speakers.values())
      if (s.kind === 'person' && s.shown !== null && surname(s) === lower) return true;
    return false;
  }

  function learnSex(p: Paragraph, shown: KindShown): void {
    if (shown.kind !== 'person') return;
    const first = p.lower[shown.from]!;
    if (p.wordClass[shown.from] !== TITLE) return;
    if (/^(?:mrs|ms|miss|lady|queen|princess|congresswoman)$/.test(first))
      sexes.set(p.lower[shown.to - 1]!, 'f');
    if (/^(?:mr|sir|lord|king|prince|congressman)$/.test(first)) sexes.set(p.lower[shown.to - 1]!, 'm');
  }
}

function surname(s: Speaker): string {
  if (s.named !== null) return s.named.paragraph.lower[s.named.to - 1]!;
  return s.draft.paragraph.lower[s.shown!.to - 1]!;
}

function ownPlace(s: Speaker): Speaker['named'] {
  const source = s.draft.source;
  return source === null
    ? null
    : { paragraph: s.draft.paragraph, field: s.draft.field, from: source.from, to: source.to };
}
