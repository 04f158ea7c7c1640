import type { RevisionText } from '../../text/span.ts';
import type { TextReading } from '../../text/text-reading.ts';
import type { Lens } from '../lens.ts';
import type { VoiceStretch } from '../voice/voice-lens.ts';
import { type JoinedEntities, joinByName } from './across-reports.ts';
import { cellOf } from './cells.ts';
import { readNaming } from './naming.ts';
import { onlyLabels } from './only-in.ts';
import type { NamingReading } from './reading.ts';
import type { NamingResult, Referent } from './result.ts';

export const naming: Lens<'naming', NamingReading, NamingResult> = {
  id: 'naming',
  title: 'Naming',
  description:
    'Every name, title, apposition and description used for the same person, organisation, place, group or thing, report ' +
    "by report, with counts and whose voice they stand in; labels found in one report's own voice alone. English texts; " +
    'pronouns are not read, and it does not say which name is right.',
  tiers: ['pattern', 'likely'],
  languages: ['en'],
  needs: ['wording', 'sources', 'voice'],
  read: (text, earlier) => readNaming(text, earlier.of<TextReading>('wording').segments),
  compare({ texts, readings, readingsOf }) {
    const voices = readingsOf<VoiceStretch[]>('voice');
    const entities = readings.flatMap((reading, report) =>
      reading.entities.map((entity) => ({ report, entity })),
    );
    const referents = joinByName(entities).map((joined) => referentOf(joined, texts, voices));
    return {
      referents: referents.sort(byInterest).map((referent, i) => ({ id: `r${i + 1}`, ...referent })),
      notApplicable: readings.flatMap((reading, report) => (reading.notApplicable ? [report] : [])),
    };
  },
};

function referentOf(
  { members, reasons }: JoinedEntities,
  texts: readonly RevisionText[],
  voices: readonly VoiceStretch[][],
): Omit<Referent, 'id'> {
  const cells = texts.flatMap((text, report) => {
    const labels = members
      .filter((member) => member.report === report)
      .flatMap(({ entity }) => entity.labels);
    return labels.length === 0 ? [] : [cellOf(report, text, labels, voices[report]!)];
  });
  const fullest = [...members].sort(
    (a, b) => b.entity.canonical.length - a.entity.canonical.length || a.report - b.report,
  )[0]!;
  return {
    kind: members[0]!.entity.kind,
    canonical: fullest.entity.canonical,
    cells,
    onlyIn: onlyLabels(texts, cells),
    because: reasons,
    tier: 'likely',
  };
}

/** Labels of one report alone first, then what more reports name, then what is named more often. */
function byInterest(a: Omit<Referent, 'id'>, b: Omit<Referent, 'id'>): number {
  const total = (one: Omit<Referent, 'id'>) => one.cells.reduce((sum, cell) => sum + cell.total, 0);
  return (
    b.onlyIn.length - a.onlyIn.length ||
    b.cells.length - a.cells.length ||
    total(b) - total(a) ||
    (a.canonical < b.canonical ? -1 : 1)
  );
}
