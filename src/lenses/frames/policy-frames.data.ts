import type { FrameList } from './frame-list.ts';

/**
 * The policy frames of Boydstun, Card, Gross, Resnik and Smith, "Tracking the Development of Media Frames within and
 * across Policy Issues" (2014), and their Policy Frames Codebook; its fifteenth, "other", has no words. The
 * words were chosen for this project from the codebook's definitions, not taken from another dictionary.
 */
export const POLICY_FRAMES: readonly FrameList[] = [
  {
    id: 'economic',
    title: 'Economic',
    sure: `econom* financ* fiscal* tax taxes taxation taxpayer* revenue* budget* inflation* recession* mortgage* wage wages
      salar* income incomes subsid* tariff* currency currencies interest_rate interest_rates gdp stock_market investor*
      shareholder* bankrupt* unemploy* profit* pricing price_of real_estate cost_of_living credit_card
      minimum_wage per_capita trade_deficit house_price* property_tax* homebuyer* venture_capital free_market
      austerity deficit* debt debts capitalis* monetary billionaire* gross_domestic entrepreneur* supply_and_demand
      raw_material* tax_cut tax_cuts spending_cuts payroll* pension* wealth landlord* expensive inexpensive affordab*
      unaffordab* private_sector dividend* bailout* competitor* market_share cost_savings low-cost`,
    usual: `cost costs costly price prices money dollar dollars bank banks banker* bankers loan loans lend* borrow* invest* trade
      trades market* industr* business* job jobs compan* corporat* firm firms fund funds funding spend* spent pay pays paid payment* paying paycheck* buy buys
      bought buyer* purchas* sell sells sold sales seller* rent rents rental* earn* earning* rich poor* poverty wealthy
      prosper* growth consumer* customer* manufactur* export* import imports factory factories labour labor worker* employ* income
      employer* layoff* bill billed billing billion* million millions cheap* cheaper capital asset* cash credit financial* insur*
      fee fees wallet* afford* supply demand productivity housing retail* commodit* oil crude compet* retire* contract* donat* 
      raise_money ownership owner owners euro euros pound pounds economy sector* hire hired hiring commerce commercial* tourism grants reimburs*`,
  },
  {
    id: 'capacity',
    title: 'Capacity and resources',
    sure: `understaff* overcrowd* overstretch* backlog* shortage* bottleneck* waiting_list* waiting_times capacity lack_of_resources
      at_capacity manpower infrastructure scarc* overburden* overwhelmed_system stockpile* short-staffed underfund* staffing`,
    usual: `resource* capacit* staff staffed shortfall* supplies equipment facilit* logistic* beds shelter_space manpower personnel
      volunteers overwhelm* strain strained queue* rationing ration limited_supply technology workforce`,
  },
  {
    id: 'morality',
    title: 'Morality',
    sure: `moral* immoral* amoral* ethic* unethic* sin sins sinful* sinner* god gods god's biblical* bible* scripture* holy unholy sacred* evil*
      righteous* virtue* virtuous* conscience* spiritual* church churches pope papal divine* golden_rule
      right_and_wrong right_from_wrong morally wicked* sanctity blasphem* repent* theolog* sacrileg* depravity saintly decency indecen*
      good_and_evil shame_on moral_duty hypocri* atheis* gospel* commandment* prayer* pray prays prayed`,
    usual: `religio* faith* belief beliefs christian* catholic* jesus christ shame* shameful* disgrac* duty duties
      honest* honour* honor* integrity dishonest* guilt greed* compassion* mercy wrong* doctrine* soul souls heaven* hell priest* clergy
      bishop* worship* noble principle* principled qualm* obligation* forgiv* value values humane* inhuman* dignity selfish* altruis* evils greedy preach* temptation* stewardship`,
  },
  {
    id: 'fairness',
    title: 'Fairness and equality',
    sure: `racis* racial* sexis* misogyn* discriminat* unfair* fairness equality inequal* inequit* equit* prejudic* bigot* homophob* xenophob*
      islamophob* transphob* anti-semit* oppress* segregat* gender_gap equal_rights civil_rights equal_pay equal_treatment ageism
      ableism double_standard* fair_play fair_share marginali* affirmative_action injustice* social_justice privilege* underprivileg* white_supremac*
      feminis* equal_opportunity women's_rights gay_rights minority_rights treated_equally treated_fairly treated_unfairly treated_differently
      special_treatment second-class under-represent* underrepresent* stereotyp* profiling gender_equality disenfranchis* level_playing_field patriarch* sexist*`,
    usual: `equal* fair fairly unequal* minority minorities gender women lgbt* gay gays lesbian* transgender* disab* tolerance intoleran* bias biased
      race races ethnic* color colour favoritism favouritism victimhood stigma* exclu* exclusion denied accommodat* differently male males female females
      race-based color-blind black blacks diversity inclusion inclusive deserve* treated treatment sexual_orientation offensive disadvantag*`,
  },
  {
    id: 'legality',
    title: 'Legality, constitutionality and jurisprudence',
    group: 'law',
    sure: `supreme_court court courts constitution* unconstitution* lawsuit* judge judges judicia* judiciary jurisdiction* lawyer* attorney* plaintiff*
      defendant* litigat* legal legality legally illegality injunction* statut* legislation tribunal* sued libel* verdict* juror* jury juries
      appeals_court due_process international_law charter_of_rights rule_of_law charter_challenge court_ruling precedent* law_school bylaw*
      by-law* habeas_corpus free_speech freedom_of_speech testif* testimony subpoena* defamation copyright* first_amendment second_amendment lawful* unlawful* class-action treaty_law judicial* solicitor* barrister* magistrate* under_the_law under_law
      case_law legal_action affidavit* plea_deal perjury`,
    usual: `law laws ruling rulings ruled amendment* human_rights rights_and_freedoms right_to sue sues suing trial trials case cases rule rules violat* violation* hearing* act
      appeal appeals clause* contract* freedom* liberty liberties license* licence* justice legislat* enforce* ban bans banned prohibit* patent* settlement* charter
      amended challenge legislature statutory privacy regulat* repeal* evidence witness* ombudsman allegation* alleged* complaint`,
  },
  {
    id: 'policy',
    title: 'Policy prescription and evaluation',
    group: 'politics',
    sure: `policy policies policymaker* policy-maker* public_policy reform reforms regulation regulations deregulat* white_paper pilot_project government_program*
      guideline* legislative_proposal policy_proposal* recommendations government_policy task_force royal_commission carbon_tax_plan
      new_rules foreign_policy immigration_policy drug_policy`,
    usual: `plan plans proposal* propos* program programs programme* implement* measure measures solution* initiative* strateg* regulat* mandate* scheme*
      framework* recommend* evaluat* effective* ineffective* agenda amend* overhaul* legislat* bill bills approach* target targets goal* agency agencies commission
      committee* standard standards adopt* adopted reform* review* privatiz* privatis* ministry bureaucra*`,
  },
  {
    id: 'crime',
    title: 'Crime and punishment',
    group: 'law',
    sure: `crime crimes criminal* murder* police policing policeman policemen prison* jail* arrest* convict* felon* theft* thief thieves robb* burglar* rapist* rape raped rapes gang gangs
      gangster* mafia homicid* manslaughter prosecut* sentenced sentencing parole* probation inmate* incarcerat* fugitive* suspect suspects smuggl* traffick*
      assault* shooter* shooting shootings fraud* bribe* brib* corrupt* death_penalty law_enforcement cop cops fbi detective* sheriff* indict* perpetrator*
      offender* pedophil* child_pornography drug_dealer* drug_lord* organized_crime embezzl* kidnap* arson* vandal* stabb* punish* misdemeanor* handcuff* interpol
      entrapment stalker* hate_crime* wiretap* criminality money_laundering drug_cartel* death_row bail detention accused_of`,
    usual: `guilty innocent* investigat* charge charged charges victim victims violen* illegal* sentence sentences offence* offense* officer officers guilt gun guns detain* detained
      accused penalt* penalties justice fine fined fines drug drugs weapon* custody raid raids stolen steal* stole beaten killer* killers killed killing scandal* culprit* wrongdoing cartel*
      commit committed lawless* seized abuse abused street_gang*`,
  },
  {
    id: 'security',
    title: 'Security and defence',
    sure: `militar* terroris* terror national_security army armies navy naval air_force troop troops soldier* nato isis al-qaeda al_qaeda qaeda taliban missile* warship* airstrike*
      air_strike* bomb bombs bombing* bomber* bombed fighter_jet* submarine* drone drones defence defense warfare invasion* invad* insurgen* jihad* militia* militant* espionage spy spies spying
      nuclear_weapon* pentagon homeland_security peacekeep* cyberattack* cyber-attack* counterterror* counter-terror* border_security collective_security islamic_state hezbollah hamas
      artiller* battlefield* combat* intelligence_agenc* cia nsa weapons_of_mass_destruction veterans rebels_fighters arms_race deterren* hostage* extremis* armed_forces special_forces
      war_on_terror surveillance infantry rocket* mortar_fire ceasefire* cease-fire* genocide* warhead* ammunition`,
    usual: `war wars weapon* attack attacks attacked threat threats threaten* border borders security secure* enemy enemies fighter* fight fighting conflict* peace ally allies force forces
      intelligence arms armed guard guards patrol* deploy* rebel* regime* battle* sovereignty safe_haven sneaking infiltrat* occupation occupy protect* defend* hostil* aggress* nuclear
      strike strikes refugee* vetting mission* commander* general_staff iraq syria afghanistan libya strategic`,
  },
  {
    id: 'health',
    title: 'Health and safety',
    sure: `health* unhealthy doctor* physician* nurse* hospital* patient patients medical* medicin* medicat* disease* illness* cancer* virus* vaccin* epidemic* pandemic* ebola
      surgeon* surger* surgical psychiatr* psycholog* mental_illness therap* symptom* diagnos* pharma* pharmac* prescription* addict* overdos* obes* diabet* infect* clinic clinics clinical* epidemiolog*
      oncolog* schizophren* autis* dementia alzheimer* brain_damage brain_injur* brain_damage concuss* euthanasia assisted_suicide assisted_dying suicid* pregnan* contracepti* fertility
      toxic* radioactiv* carcinogen* nutrition* smoker* smoking dosage* dose doses emergency_room* casualty casualties fatalit* birth_defect* injur* disorder* homeopath* naturopath* hiv
      flu influenza quarantin* sanitation contaminat* pollut* poison* pandemics paramedic* ambulance* wellness malnutrition malnourish* immuni* weight_loss heart_attack* stroke_victim cardiac* blood_pressure tumor* tumour*
      drunk_driving traffic_death* life_expectancy side_effect* medicare medicaid asthma`,
    usual: `care safe safer safety unsafe dangerous* risk risks risky danger dangers harm harmful sick sickness pain painful brain* blood diet* dietary drug drugs suffer* treat treatment* treatments
      dying death deaths died die dies bleed* bled trauma* accident* crash* crashes disab* disability hazard* chronic* acute bone bones veins artery arteries exercise* food_safety tobacco cannabis opioid* alcohol* lungs
      breath* sleep anxiety depression depressed stress distress recover* recovery outbreak* cure cured cures bodies bacteria* viral wound* fatal* smoked consumed walking fitness prescrib* memory_loss`,
  },
  {
    id: 'qualityOfLife',
    title: 'Quality of life',
    sure: `quality_of_life standard_of_living way_of_life well-being wellbeing commut* work-life homeless* happiness livelihood* leisure daily_life everyday_life lifestyle* living_conditions liveab* livab*`,
    usual: `convenien* inconvenien* comfort* happy happier neighbourhood* neighborhood* hardship* parks recreation* noise traffic family_life loneliness childcare child_care ease lives enjoy*`,
  },
  {
    id: 'culture',
    title: 'Cultural identity',
    sure: `cultur* multicultural* national_identity identity identities tradition traditions traditional* heritage assimilat* language languages francophon* anglophon* melting_pot nationhood tribal* tribe tribes custom
      customs folklore nationalis* patriot* immigrant_groups ethnicity indigenous* aboriginal* first_nations western_values civiliz* civilis* canadian_content mosaic colonial* coloni* art artist* music* literature literary film films novel*
      ancestor* ancestr* integrating_into cohesive* cohesion bilingual* diaspora* generation generations youth_culture secular* western_civilization settler* national_character native_american* hollywood movie* theatre theater museum*`,
    usual: `identit* tradition* history historical* national nation nations society societies social immigrant* ethnic* muslim* christian* jewish jews religio* values community communities arts book books magazine* television tv
      french english english-speaking german chinese japanese european* african* asian* americans canadians immigr* newcomer* population belong* homeland root roots native natives rural urban citizen* integrat* celebrat* holiday* fashion era golden_age modern* western
      citizenship flag anthem generation* diversity diverse barbarism`,
  },
  {
    id: 'publicOpinion',
    title: 'Public opinion',
    sure: `poll polls polled polling pollster* public_opinion opinion_poll* survey* respondent* referendum* margin_of_error popular_support approval_rating* public_support protest* demonstrators petition* backlash
      public_outcry outcry majority_of percent_of per_cent_of unpopular popularity public_sentiment widely_criticized broadly_criticized focus_group* silent_majority average_voter average_citizen support_for rallied outrage
      of_americans of_britons of_canadians of_voters of_adults most_people most_voters most_americans public_perception popular_opinion demonstrations`,
    usual: `opinion* popular* majority per_cent percent support supports oppose opposed opposes favourable favorable favour favor disapprov* approve approv* public publicly sentiment* view believe* think criticiz* criticis* criticism*
      voters rally rallies marched march protester* agree disagree* views attitude* perceive* perception* consensus vote`,
  },
  {
    id: 'political',
    title: 'Political',
    group: 'politics',
    sure: `politic* politician* election* electoral* campaign* republican* democrat democrats democratic liberals conservatives tories tory ndp gop parliament* senate senator* congress congress* partisan* bipartisan*
      lawmaker* legislator* prime_minister* prime_minister caucus* lobby* lobbyist* filibuster* premier_of cabinet_minister* minister ministers candidate* candidacy ballot* vote votes voted voter* voting president's_party left-wing right-wing
      mp mps mpp mayor* governor* white_house opposition_party party_leader* liberal_party conservative_party labour_party swing_state* coalition_government incumbent*
      gridlock proportional_representation house_of_commons backbench* leadership_race premier electorate* constituen* throne_speech midterm* presidential* prorogu* veto* statehouse`,
    usual: `party parties government* president* leader* leadership liberal* conservative* opposition minister* cabinet federal* provincial* coalition* bill legislat* democracy administration power* elected elect committee* platform* wing socialis*
      mandate* ideolog* spin pledge* promise* promised office washington westminster deal negotiat* council* councillor* councilor* official* bureaucrat* senator advis* compromis* majority_government minority_government populis* progressive* fascis* communis* agenda rhetoric`,
  },
  {
    id: 'external',
    title: 'External regulation and reputation',
    sure: `international_relations international_community united_nations european_union bilateral* multilateral* diploma* foreign_minister* embass* ambassador* international_agreement* trade_agreement* treaty treaties
      foreign_aid sanctions world_stage global_reputation geneva_convention* kyoto paris_agreement world_opinion foreign_affairs extradit*`,
    usual: `international* foreign* global* world's reputation abroad overseas summit* accord* un eu allies cross-border neighbour* imf world_bank relations`,
  },
];
