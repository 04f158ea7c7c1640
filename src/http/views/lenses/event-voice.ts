import type { EventVoiceCell, EventVoiceResult } from '../../../lenses/event-voice/result.ts';
import { lensView, present, quoted } from './finding.ts';

const FORMS: Record<EventVoiceCell['form'], string> = {
  active: 'active',
  passive: 'passive with an agent',
  agentless: 'passive without an agent',
  nominal: 'noun',
  intransitive: 'verb of what befell',
};
const ORDER = Object.keys(FORMS) as EventVoiceCell['form'][];

/** Who is named as doing what was done, and where nobody is. */
export function eventVoiceView({ findings, reports }: EventVoiceResult) {
  return lensView(
    [
      {
        title: 'An agent in one report, none in another',
        differs: true,
        findings: findings.map(({ statement, tier, cells }) => ({
          statement,
          tier,
          rows: cells.map(({ report, agent, span, patient, form, namedAt }) => ({
            report,
            spans: present(agent, span, patient),
            note: `${FORMS[form]}${namedAt === null ? '' : `; ${quoted(namedAt.exact)} elsewhere in it`}`,
          })),
        })),
      },
    ],
    [
      {
        caption: 'Forms in which acts are told',
        columns: ORDER.map((form) => FORMS[form]),
        rows: reports.map(({ report, forms }) => ({
          report,
          cells: ORDER.map((form) => (forms === null ? 'not read' : String(forms[form]))),
        })),
      },
    ],
    reports.filter(({ forms }) => forms === null).map(({ report }) => report),
  );
}
