import type { EventVoiceFinding } from './result.ts';

/** Acts whose agent is most often asked after: force, custody, office. Source: Galtung and Ruge 1965, Harcup and O'Neill 2017 (conflict, power elite, bad news). */
const GRAVE = new Set(
  `kill execute shoot stab injure beat rape torture attack bomb strike destroy invade abduct arrest charge convict deport displace separate
  dismiss impeach accuse shoot-down burn damage hack silence mislead force`.split(/\s+/),
);

export function isGrave(act: string): boolean {
  return GRAVE.has(act);
}

/** How far up a finding stands: by what is told, where it stands, and whether the other report has the agent at all. */
export function rankOf({ act, scope, cells }: EventVoiceFinding): number {
  const named = cells.filter(({ agent }) => agent !== null);
  const unnamed = cells.filter(({ agent }) => agent === null);
  let rank = isGrave(act) ? 4 : 0;
  rank += scope === 'report' ? 3 : scope === 'headline' ? 2 : 0;
  if (unnamed.some(({ agentWordAt }) => agentWordAt === null)) rank += 2;
  if (unnamed.some(({ form }) => form === 'agentless')) rank += 1;
  if (named.some(({ voice }) => voice === 'outlet') && unnamed.some(({ voice }) => voice === 'outlet'))
    rank += 1;
  return rank + Math.min(cells.length, 4) / 8;
}
