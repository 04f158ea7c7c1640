import type { Tier } from '../../../lenses/lens.ts';

const MEANINGS: Record<Tier, string> = {
  exact: 'the same characters',
  pattern: 'a rule whose measured precision is 95 % or more',
  likely: 'a statistical reading: check it against the words',
  model: 'read by a language model',
};

/** How sure the rule behind a finding is. */
export function TierMark({ tier }: { tier: Tier }) {
  return <span class={`tier ${tier}`}>{tier}</span>;
}

/** What the marks mean, for those that a page has. */
export function TierLegend({ tiers }: { tiers: readonly Tier[] }) {
  if (tiers.length === 0) return null;
  return (
    <p class="quiet tiers">
      {tiers.map((tier) => (
        <span>
          <TierMark tier={tier} /> {MEANINGS[tier]}
        </span>
      ))}
    </p>
  );
}
