import type { TextReading } from '../../text/align/text-reading.ts';
import { remember } from '../../text/remember.ts';
import type { RevisionText } from '../../text/span.ts';
import type { Lens } from '../lens.ts';
import type { VoiceStretch } from '../voice/voice-lens.ts';
import type { WordingResult } from '../wording/result.ts';
import { readActs } from './acts.ts';
import { joinByPlace, LabelIndex } from './aligned.ts';
import { cellOf } from './cells.ts';
import { curate } from './curate.ts';
import { byInterest, interestOf, type Unnumbered, type Wording } from './interest.ts';
import { joinCounted } from './join-counted.ts';
import { contentKey } from './label-words.ts';
import { readNaming } from './naming.ts';
import { onlyLabels, said } from './only-in.ts';
import type { NamingReading } from './reading.ts';
import { draftReferents, type ReferentDraft } from './referent-drafts.ts';
import type { NamingResult } from './result.ts';

export const naming: Lens<'naming', NamingReading, NamingResult> = {
  id: 'naming',
  title: 'Naming',
  description:
    'Every name, title, apposition and description used for the same person, organisation, place, group or thing, report ' +
    "by report, with counts and whose voice they stand in; labels found in one report's own voice alone; verbs that differ " +
    'between the same subject and object. English texts; pronouns are not read, and it does not say which name is right.',
  tiers: ['likely'],
  languages: ['en'],
  needs: ['wording', 'sources', 'voice'],
  read: (text, earlier) => readNaming(text, earlier.of<TextReading>('wording').segments),
  compare({ texts, readings, options, readingsOf, resultOf }) {
    const voices = readingsOf<VoiceStretch[]>('voice');
    const { links } = resultOf<WordingResult>('wording');
    const descriptions = readings.map((reading) => reading.descriptions);
    const joined = joinCounted(
      joinByPlace(draftReferents(texts, readings), links, descriptions),
      links,
      texts,
    );
    const drafts = curate(texts, readings, joined, options.referents ?? []);
    const saidBy = remember(said);
    const people = drafts
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ canonical }) => saidBy(canonical));
    const nations = drafts
      .filter(
        ({ kind, named, canonical }) =>
          named && /^(?:place|other)$/.test(kind) && /^\p{L}{4,}$/u.test(canonical),
      )
      .flatMap(({ canonical }) => NATION_ENDINGS.flatMap((ending) => saidBy(canonical + ending)));
    const words: Wording = { keyOf: remember(contentKey), saidBy, plain: new Set([...people, ...nations]) };
    const ranked = drafts
      .map((draft, i) => {
        const referent = referentOf(draft, texts, voices, words);
        return { draft: i, referent, interest: interestOf(referent, words) };
      })
      .sort((a, b) => byInterest(a.interest, b.interest));
    const ids = new Map(ranked.map(({ draft }, i) => [draft, `r${i + 1}`]));
    return {
      referents: ranked.map(({ referent }, i) => ({ id: `r${i + 1}`, ...referent })),
      acts: readActs(texts, links, new LabelIndex(drafts), (draft) => ids.get(draft)!),
      notApplicable: readings.flatMap((reading, report) => (reading.notApplicable ? [report] : [])),
    };
  },
};

/** Endings by which a place names who is of it, for places that no list has. Source: Quirk 1985, I.36-I.38. */
const NATION_ENDINGS = ['n', 'an', 'ian', 'i', 'ese', 'ish'];

function referentOf(
  { kind, canonical, labels, reasons }: ReferentDraft,
  texts: readonly RevisionText[],
  voices: readonly VoiceStretch[][],
  words: Wording,
): Unnumbered {
  const byReport = new Map<number, ReferentDraft['labels']>();
  for (const label of labels) {
    const list = byReport.get(label.report);
    if (list === undefined) byReport.set(label.report, [label]);
    else list.push(label);
  }
  const cells = [...byReport]
    .sort(([a], [b]) => a - b)
    .map(([report, own]) => cellOf(report, texts[report]!, own, voices[report]!, words.keyOf));
  return {
    kind,
    canonical,
    cells,
    onlyIn: onlyLabels(texts, cells, canonical, words),
    because: [...reasons],
    tier: 'likely',
  };
}
