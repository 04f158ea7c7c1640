/** How a cue presents what it introduces. The classes are of words, not of those who use them. */
export type CueClass = 'neutral' | 'doubtMarking' | 'endorsing' | 'forceful';

export interface CueList {
  class: CueClass;
  source: string;
  /** Verbs in base form, "verb+particle" where the particle belongs to it. */
  verbs: string;
  /** Nouns and fixed phrases that introduce somebody's words. */
  phrases?: string;
}

/** Closed lists; a cue that stands in none has no class and is never shown. */
export const CUE_LISTS: readonly CueList[] = [
  {
    class: 'neutral',
    source:
      'Caldas-Coulthard, "On reporting reporting" (1994), neutral structuring verbs; Thompson and Ye, "Evaluation in the reporting verbs" (1991), author non-evaluative',
    verbs:
      'say tell state add remark comment write report reply respond answer announce speak mention describe explain continue post tweet promise pledge ask',
    phrases: 'according',
  },
  {
    class: 'doubtMarking',
    source:
      'Thompson and Ye (1991), counter-factive and distancing verbs; Hyland, "Academic attribution" (1999), counter-factive; Caldas-Coulthard (1994), on "claim"; Wierzbicka, "English Speech Act Verbs" (1987), on "allege"',
    verbs: 'claim allege purport profess pretend',
    phrases: 'claim claims allegation allegations allegedly purportedly supposedly',
  },
  {
    class: 'endorsing',
    source:
      'Kiparsky and Kiparsky, "Fact" (1970), factives; Karttunen, "Some observations on factivity" (1971), semi-factives; Hooper, "On assertive predicates" (1975); Thompson and Ye (1991), factive verbs; Wierzbicka (1987), on "admit", "confess", "concede", "point out"',
    verbs: `admit acknowledge concede confess reveal disclose confirm note point+out recognize recognise realize realise
      remind make+clear divulge`,
    phrases: 'admission confession acknowledgment acknowledgement revelation confirmation',
  },
  {
    class: 'forceful',
    source:
      'Wierzbicka (1987), the groups of "insist", "demand", "threaten", "condemn"; Levin, "English Verb Classes and Alternations" (1993), 33 (judgment), 37.3 (manner of speaking), 37.8 (complain); Wierzbicka (1987), "warn", "complain"',
    verbs: `insist demand vow swear threaten thunder rail rage rant fume proclaim condemn denounce decry blast slam bash rip lambaste
      lambast excoriate lash+out lash skewer deride mock ridicule taunt scold berate castigate blister trash boast brag shout yell scream
      complain grumble warn scoff sneer snap bark bellow fire+back hit+back shoot+back double+down chide upbraid`,
    phrases: 'demand outburst rant tirade threat vow',
  },
];
