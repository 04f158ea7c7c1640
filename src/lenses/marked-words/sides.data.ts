import type { WordList } from './word-list.ts';

/**
 * Terms that one side of a dispute uses, beside those that the other side or neither uses: a line names one thing, in the
 * singular (the plural counts as well). Shown only where two reports use different terms of a line and neither the other's.
 * Category: Recasens et al. 2013, one-sided terms.
 */
export const SAME_THING = `
  pro-life / anti-abortion / anti-choice
  pro-choice / pro-abortion / abortion rights / abortion-rights
  illegal alien / illegal immigrant / illegals / undocumented immigrant / undocumented migrant / unauthorized immigrant / undocumented worker
  amnesty / path to citizenship / pathway to citizenship / legalization
  chain migration / family reunification / family-based immigration
  death tax / estate tax / inheritance tax
  tax relief / tax cut / tax giveaway / tax break
  obamacare / affordable care act / health care law / healthcare law
  gun control / gun safety / gun reform
  climate skeptic / climate sceptic / climate denier / climate change denier
  global warming / climate change / climate crisis / climate emergency
  enhanced interrogation / harsh interrogation / torture
  terrorist / militant / insurgent / rebel / freedom fighter / guerrilla / extremist
  special military operation / invasion
  marriage equality / same-sex marriage / gay marriage / homosexual marriage
  gender-affirming care / gender transition / sex change
  religious freedom law / religious liberty law / anti-gay law / anti-lgbt law
  late-term abortion / partial-birth abortion
  whistleblower / leaker / traitor
  travel ban / muslim ban
  assisted suicide / aid in dying / assisted dying / mercy killing
  fracking / hydraulic fracturing
  oil sand / tar sand
  factory farm / animal agriculture
  the homeless / homeless people / unhoused people
  prostitute / sex worker
  separation barrier / separation wall / apartheid wall / security fence
  riot / uprising / unrest
`;

export const ONE_SIDED: WordList = {
  id: 'oneSided',
  title: 'one-sided term',
  source:
    'Recasens et al. (2013), one-sided terms: what to call a thing that is in dispute; categories after Entman, "Framing" (1993), and Luntz, "Words That Work" (2007), for pairs made for a side',
  words: `pro-life, anti-choice, pro-abortion, illegal aliens, illegal alien, illegals, anchor baby, anchor babies, chain migration, death tax, tax relief,
    tax giveaway, climate deniers, climate denier, climate alarmism, regime, strongman, apartheid wall, occupied territories, disputed territories,
    partial-birth abortion, death panel, death panels, muslim ban, job creators, special interests, big government, big business, government takeover,
    nanny state, deep state, political correctness, politically correct, cancel culture, woke, radical left, extreme right, far-right, far-left, hard-right,
    alt-right, right-wing, left-wing, tree-huggers, war on terror, war on coal, war on women, war on christmas, assault weapons, assault weapon, gun grab,
    gun nuts, gun safety, marriage equality, homosexual agenda, gay agenda, family values, religious liberty, voter suppression, election integrity,
    nuclear option, freedom fighters, ethnic cleansing, concentration camp, open borders, sanctuary cities, welfare queens, handout, handouts, trickle-down,
    fat cats, limousine liberals, power grab, witch hunt, dog whistle, fake news, lamestream media, mainstream media, liberal media, thugs, thug, mob`,
  guards: { regime: 'rule' },
};
