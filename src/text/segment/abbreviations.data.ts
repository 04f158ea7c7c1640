/**
 * Abbreviations that carry a full stop, lower case, without the last stop. Compiled by hand for this project from
 * general knowledge of news style (titles, ranks, company forms, US states in AP style, months, units, Latin tags)
 * and of the everyday abbreviations of each language.
 */

/** Always followed by what they belong to (a name, a number): a stop after them never ends a sentence. */
export const BINDING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  // English: titles, ranks, offices
  (
    'mr mrs ms messrs mme mlle dr drs prof gen lt lieut col maj capt cpt cmdr cdr adm brig sgt cpl pvt pfc sen sens rep reps ' +
    'gov govs pres supt insp det hon rev fr msgr mgr st ste mt ft pt amb atty sec asst assoc ' +
    // English: references and measures before a figure
    'approx ca cf vs v viz eg ie e.g i.e cong ' +
    // German, Dutch
    'z.b d.h u.a i.d.r z.t u.u hr fr frl dipl ing bzw med kath ev ca ggf vgl bspw s o.g sog st mio mrd ' +
    'dhr mevr mw drs ' +
    // French, Spanish, Portuguese, Italian
    'm mm mgr vve p.ex sr sra srta sres dra dña ud uds avda gral lic dott sig sig.ra sigg egr avv exmo ' +
    // Scandinavian
    'f.eks bl.a evt hhv jf dvs mht skt  ' +
    // Russian, Bulgarian, Kazakh, Ukrainian
    'т.е т.к т.н т.д.т им ул г-н г-жа гр проф акад д-р напр см рис стр проч ст тов млн млрд тыс руб'
  ).split(/\s+/),
);

/** Followed by a figure where they are an abbreviation; before anything else they are words ("art.", "no."). */
export const NUMERIC_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'no nos p pp vol vols fig figs ch art arts sect sec para par pt eq nr n núm pág págs párrf kl str kap abs cra кв д стр гл ago ene feb mar abr'.split(
    ' ',
  ),
);

/** Month names that follow an ordinal with a stop ("12. Juni"), lower case: German, Danish, Norwegian, Czech, Finnish, Croatian. */
export const MONTHS_AFTER_ORDINAL: ReadonlySet<string> = new Set(
  (
    'januar jänner februar märz april mai juni juli august september oktober november dezember ' +
    'marts maj december mars desember ledna února března dubna května června července srpna září října listopadu prosince'
  ).split(/\s+/u),
);

/** May end a sentence: the capital or the mark that follows decides. */
export const OPEN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'jr sr inc ltd co corp bros llc plc etc al esq ph.d m.d b.a m.a ave blvd rd hwy ' +
    'jan feb mar apr jun jul aug sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz calif colo conn fla ga ill kan ky la md mass mich minn mont neb nev okla ore pa penn ' +
    'tenn tex va vt wash wis wyo d.c n.y n.j n.h n.c s.c n.d s.d n.m r.i w.va u.s u.k u.n e.u u.s.a u.a.e a.m p.m ' +
    'a.d b.c est max hr hrs sq oz lb lbs ed eds univ dist gov assn tel ext ' +
    'usw etc. bzw jh inkl exkl e.v gmbh ag cía cia s.a ltda ee.uu aprox ecc s.p.a s.r.l г гг в вв др т.д т.п пр ' +
    'm.fl m.v o.l osv ос обл р'
  ).split(/\s+/),
);

/** Words that open a sentence far more often than they follow an abbreviation inside one. Compiled by hand. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'The A An This That These Those It He She They We I You His Her Their Its Our My There Here In On At By For From With As To ' +
    'But And Or So Yet If When While Where Why How What Who Although Though Because Since After Before During Under Until ' +
    'However Meanwhile Still Then Now Today Yesterday Later Once Only Even Also Some Many Most Several Both One Two Another ' +
    'Not No Is Are Was Were Do Does Did Has Have Had Can Could Will Would Should Mr Mrs Ms Dr According Last Next ' +
    'Der Die Das Ein Eine Er Sie Es Wir In Im Am Und Aber Doch El La Los Las Un Una Le Les Des Il Elle Nous Dans Mais Et ' +
    'De Det Den Vi Jeg Du Hun Han Hvad Hvor Hvem Når Så Men Og Det Ik Hij Zij Wij Het Een Io Lui Lei Noi Il La'
  ).split(/\s+/u),
);

/** Verbs that name the speaker after a closed quotation (past and present), lower case. Compiled by hand. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  (
    'said says asked asks added adds wrote writes tweeted tweets replied replies told tells answered continued declared ' +
    'demanded exclaimed insisted noted quipped recalled remarked responded shouted stated wondered yelled joked argued ' +
    'explained warned concluded cried inquired queried posted read reads chanted mused'
  ).split(/\s+/u),
);
