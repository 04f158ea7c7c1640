import type { WordList } from './word-list.ts';

const SOURCE =
  'Allan and Burridge, "Euphemism and Dysphemism" (1991) and "Forbidden Words" (2006): death, killing, war, dismissal, poverty, sex, illness; Lutz, "Doublespeak" (1989), for offices and war';

/** Softer names of death, force, dismissal and the like. */
export const EUPHEMISMS: WordList = {
  id: 'euphemism',
  title: 'euphemism',
  source: SOURCE,
  words: `passed away, passes away, passing away, lost his life, lost her life, lost their lives, late husband, late wife, put down, put to sleep, collateral damage,
    friendly fire, enhanced interrogation, extraordinary rendition, regime change, surgical strike, surgical strikes, kinetic action, pacification, neutralized, neutralised,
    taken out, peacekeeping, police action, officer-involved shooting, correctional facility, correctional institution, let go, downsizing, downsized, rightsizing,
    made redundant, laid off, streamlining, parted ways, pursue other opportunities, spend more time with family,
    economically disadvantaged, low-income, less fortunate, underprivileged, developing countries, senior citizens, senior citizen, inappropriate conduct,
    inappropriate behavior, inappropriate behaviour, substance abuse, misspoke, misstatement, misstatements, revenue enhancement, negative growth,
    quantitative easing, irregularities, hardship`,
  guards: { 'put down': 'alone' },
};

/** Harsher names of the same. */
export const DYSPHEMISMS: WordList = {
  id: 'dysphemism',
  title: 'dysphemism',
  source: SOURCE,
  words: `gunned down, mowed down, butchered, slaughtered, slaughter, massacred, bloodbath, carnage, hacked to death, axed, sacked, booted, dumped, purge, purged,
    crackdown, rammed through, railroaded, strong-armed, muzzled, gagged, slapped with, slammed, blasted, ripped, bashed, torched, skewered, eviscerated, lambasted,
    thugs, goons, henchmen, cronies, crony, stooge, stooges, lackeys, minions, mouthpiece, bureaucrats, elites, kickback, kickbacks, slush fund, scheming, meltdown, rant, ranting, tirade, spat, feud, melee, brawl, slum, slums, shantytown, whine, whining, gloat, gloating, flip-flop, flip-flopped, backtracked, botched, fiasco, debacle, boondoggle`,
  guards: { ripped: 'noDeterminer' },
};
