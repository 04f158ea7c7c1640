import type { RevisionText } from '../../text/span.ts';
import type { VoiceForm } from './clause.ts';
import type { EventVoiceCell, EventVoiceFinding } from './result.ts';

const WITHOUT: Record<VoiceForm, string> = {
  active: 'an active verb',
  passive: 'a passive',
  agentless: 'a passive',
  nominal: 'a noun',
  intransitive: 'a verb of what befell',
};

const WHERE = { report: '', headline: ' in the headline', sentence: ' in the linked sentence' };

/** "A names an agent; B has a passive without one." */
export function statementOf(
  cells: readonly EventVoiceCell[],
  scope: EventVoiceFinding['scope'],
  texts: readonly RevisionText[],
): string {
  const name = (report: number) => texts[report]!.outlet ?? `Report ${report + 1}`;
  const named = cells.filter(({ agent }) => agent !== null);
  const without = cells.filter(({ agent }) => agent === null);
  const some = listed(named.map(({ report, agent }) => `${name(report)} (“${agent!.exact}”)`));
  const others = without.map(({ report, form }) => `${name(report)} has ${WITHOUT[form]} without one`);
  return `${some} ${named.length > 1 ? 'name' : 'names'} an agent${WHERE[scope]}; ${others.join('; ')}.`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
