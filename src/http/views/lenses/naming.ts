import type { NamingCell, NamingResult, Referent } from '../../../lenses/naming/result.ts';
import { type FindingView, lensView, quoted } from './finding.ts';

/** What each report calls the same person, body or place. */
export function namingView({ referents, notApplicable }: NamingResult) {
  const shared = referents.filter(({ cells }) => cells.length > 1);
  const differs = ({ onlyIn }: Referent) => onlyIn.length > 0;
  return lensView(
    [
      { title: 'Called differently', differs: true, findings: shared.filter(differs).map(referentView) },
      {
        title: 'Called alike',
        differs: false,
        findings: shared.filter((referent) => !differs(referent)).map(referentView),
      },
      {
        title: 'Named in one report',
        differs: false,
        findings: referents.filter(({ cells }) => cells.length === 1).map(referentView),
      },
    ],
    [],
    notApplicable,
  );
}

function referentView({ canonical, cells, onlyIn, because, tier }: Referent): FindingView {
  const alone = onlyIn.map(({ span }) => quoted(span.exact)).join(', ');
  const by = because.includes('curated') ? ' (pinned by hand)' : '';
  return {
    statement: `${canonical}${by}${alone === '' ? '' : `: one report alone has ${alone}`}`,
    tier,
    rows: cells.map((cell) => ({
      report: cell.report,
      spans: cell.labels.map(({ first }) => first),
      note: labelWords(cell),
    })),
  };
}

function labelWords({ labels }: NamingCell): string {
  return labels
    .map(({ text, count, voices }) => {
      const spoken = voices.quoted + voices.paraphrased;
      const whose = spoken === 0 ? '' : `, ${spoken === count ? 'all' : spoken} in the words of others`;
      return `${quoted(text)} ${count}×${whose}`;
    })
    .join('; ');
}
