import type { WordList } from './word-list.ts';

/** Adjectives and adverbs that value what they describe. */
export const EVALUATIVE: WordList = {
  id: 'evaluative',
  title: 'evaluative word',
  source:
    'Martin and White, "The Language of Evaluation: Appraisal in English" (2005), judgement and appreciation; Hunston and Sinclair, "A local grammar of evaluation" (2000); Bednarek, "Evaluation in Media Discourse" (2006), emotivity, expectedness, importance',
  words: `controversial, notorious, infamous, shocking, stunning, startling, astonishing, astounding, outrageous, scandalous, disgraceful, shameful, shameless,
    brutal, savage, vicious, ruthless, barbaric, heinous, horrific, horrifying, gruesome, grisly, chilling, terrifying, harrowing, heartbreaking, heart-wrenching,
    tragic, heroic, brave, courageous, valiant, beloved, revered, disastrous, catastrophic, devastating, dire, grim, bleak, embarrassing, humiliating, bizarre,
    absurd, ridiculous, laughable, ludicrous, preposterous, nonsensical, baseless, unfounded, unsubstantiated, dubious, questionable, misleading,
    bogus, phony, fake, debunked, discredited, disgraced, embattled, beleaguered, besieged, bombshell, explosive, fiery, heated, scathing, blistering,
    withering, damning, incendiary, inflammatory, divisive, provocative, contentious, polarizing, polarising, racist, sexist, xenophobic, hateful, bigoted,
    draconian, harsh, punishing, crippling, sweeping, landmark, historic, groundbreaking, unprecedented, extraordinary, remarkable, dramatic, spectacular,
    bold, brazen, reckless, irresponsible, chaotic, botched, bungled, disorderly, rambling, unhinged, erratic, combative, defiant, blunt, stern,
    hard-hitting, hawkish, hardline, hard-line, extreme, extremist, radical, fringe, sensible, common-sense, commonsense, prestigious,
    respected, renowned, firebrand, self-proclaimed, self-styled, self-described, would-be, much-maligned, much-vaunted, long-awaited,
    highly anticipated, ill-fated, ill-advised, misguided, toxic, corrosive, crucial, pivotal, lavish, posh, cushy,
    hefty, whopping, meager, meagre, paltry, stinging, crushing, lopsided, resounding, decisive, surprising, surprise, unexpected, sudden, abrupt`,
  guard: 'noun',
};
