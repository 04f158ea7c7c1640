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
    'gov govs pres supt insp det hon rev fr msgr mgr st ste mt ft pt amb atty sec asst assoc dept del ' +
    // English: references and measures before a figure
    'no nos p pp vol vols fig figs ch art sect para eq approx ca cf vs v viz eg ie e.g i.e ' +
    // German, Dutch
    'z.b d.h u.a i.d.r z.t u.u hr fr frl dipl ing nr bzw ca ggf vgl bspw s o.g sog st mio mrd ' +
    'dhr mevr mw drs ' +
    // French, Spanish, Portuguese, Italian
    'm mm mgr vve p.ex sr sra srta sres dra dña ud uds avda gral lic núm pág ing dott sig sig.ra sigg egr on avv dra exmo ' +
    // Scandinavian
    'f.eks bl.a pr evt hhv jf kl dvs mht ' +
    // Russian, Bulgarian, Kazakh, Ukrainian
    'т.е т.к т.н т.д.т им ул г-н г-жа гр проф акад д-р напр см рис стр проч ст тов млн млрд тыс руб'
  ).split(/\s+/),
);

/** May end a sentence: the capital or the mark that follows decides. */
export const OPEN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'jr sr inc ltd co corp bros llc plc etc al esq ph.d m.d b.a m.a ave blvd rd hwy ' +
    'jan feb mar apr jun jul aug sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn ' +
    'tenn tex va vt wash wis wyo d.c n.y n.j n.h n.c s.c n.d s.d n.m r.i w.va u.s u.k u.n e.u u.s.a u.a.e a.m p.m ' +
    'a.d b.c est min max hr hrs sq oz lb lbs ft in ed eds univ dist gov assn tel ext ' +
    'usw etc. bzw jh inkl exkl e.v gmbh ag cía cia s.a ltda ee.uu aprox ecc s.p.a s.r.l г гг в вв др т.д т.п пр ' +
    'm.fl m.v o.l osv ос обл р'
  ).split(/\s+/),
);
