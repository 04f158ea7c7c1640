import { listAbout } from '../list-about.ts';

/**
 * Reporting verbs by what they add to "said". Sources: Hyland, "Academic attribution" (1999), evaluation of reporting
 * verbs; Bergler, "Evidential analysis of reported speech" (1992), fields of reporting verbs; Wierzbicka, "English
 * Speech Act Verbs" (1987), groups of assertives, permissives, commissives and expressives. Base forms.
 */
export const VERB_FORCE = {
  neutral:
    'say tell write add state reply respond answer tweet post explain continue read speak report comment',
  concede: 'admit acknowledge concede confess grant allow',
  claim: 'claim allege purport',
  insist: 'insist maintain contend assert argue stress emphasize emphasise reiterate',
  warn: 'warn caution alert threaten',
  deny: 'deny reject refute dispute rebut dismiss',
  attack: 'blast slam lash attack accuse condemn denounce mock ridicule fume rail rant scold snap chide',
  boast: 'boast brag gush',
  joke: 'joke quip tease',
  promise: 'promise pledge vow swear',
  praise: 'praise laud hail applaud commend',
  complain: 'complain lament bemoan grumble gripe',
} as const;

export const ABOUT_VERB_FORCE = listAbout(
  'Reporting verbs by force',
  'Hyland (1999), evaluation of reporting verbs; Bergler (1992); Wierzbicka (1987)',
  VERB_FORCE,
);
