import type { FrameList } from './frame-list.ts';

/**
 * The foundations of moral foundations theory: Haidt and Joseph (2004), Graham, Haidt and Nosek (2009). Words of what a
 * foundation upholds and of what offends it stand together. Chosen for this project from the theory's descriptions; no
 * word of a published moral foundations dictionary was looked up.
 */
export const MORAL_FOUNDATIONS: readonly FrameList[] = [
  {
    id: 'care',
    title: 'Care and harm',
    sure: `compassion* cruel* suffer* abus* tortur* sympath* empath* heal heals healing kindness brutal* massacr* slaughter* humanitarian* nurtur* victim* atrocit* merciless* merciful traumati* neglected_children`,
    usual: `care caring cared harm* hurt* protect* safe* pain* kill* killed wound* injur* violen* help* rescue* save shelter* comfort* mercy attack* threaten* vulnerab* damag* endanger* gentle*`,
  },
  {
    id: 'fairness',
    title: 'Fairness and cheating',
    sure: `fairness unfair* justice injustice* equality inequal* discriminat* equitab* inequit* cheat* fraud* impartial* bigot* prejudic* unjust* swindl* rigged double_standard* level_playing_field reciproc*`,
    usual: `fair fairly equal* rights honest* dishonest* deserv* bias* trust* balanced steal* stole stolen exploit* decei* lie lied lying neutral* tolera* exclud*`,
  },
  {
    id: 'loyalty',
    title: 'Loyalty and betrayal',
    sure: `loyal* disloyal* betray* traitor* treason* patriot* unpatriotic allegian* solidarit* homeland* treacher* defector* turncoat* comrade* sedit* fellow_citizen* unity`,
    usual: `nation* ally allies family* united unite* team* member* together sacrific* community communit* abandon* enemy enemies foreign* group* flag join* defect* insider*`,
  },
  {
    id: 'authority',
    title: 'Authority and subversion',
    sure: `obey* obedien* disobey* disobedien* defian* defied defying insubordinat* rebel* subver* mutin* law_and_order hierarch* insurrection* tradition* anarch* lawless* disrespect* deferen* rule_of_law riot*`,
    usual: `authorit* order orders ordered law* respect* duty duties command* leader* control* refus* protest* permit* compl* honor* honour* rank* father* overthrow* institution* unrest illegal*`,
  },
  {
    id: 'sanctity',
    title: 'Sanctity and degradation',
    sure: `sacred* holy sanctity purity impure* impurity defil* desecrat* disgust* filth* obscen* deprav* sinful* sin sins sinner* indecen* profan* chast* repuls* pervert* degrad* contaminat* unclean immoral* lewd* vile wholesome`,
    usual: `pure clean* dirty dirt* church* religio* faith* god pray* bless* virtue* decen* taint* corrupt* stain* dignity worship* devout* innocen* sick* adulter* trash`,
  },
  {
    id: 'liberty',
    title: 'Liberty and oppression',
    sure: `libert* freedom* oppress* tyran* dictator* enslav* slavery autocrat* coerc* subjugat* emancipat* despot* authoritarian* self-determination autonom* censor* liberation`,
    usual: `free freely independen* control* rights force forced choice* choose consent* domin* bully* bullie* restrict* suppress* intrusi* mandat* imprison*`,
  },
];
