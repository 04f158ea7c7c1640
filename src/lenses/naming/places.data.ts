import { listAbout } from '../list-about.ts';

/**
 * Names of peoples and places, beyond the states and capitals of the attribution lens. Own lists.
 * Sources of the categories: demonyms in "The World Factbook" (nationality); UN M49 regions; largest cities by UN World
 * Urbanization Prospects and the census of the United States.
 */

/** Adjectives of nationality with the place they belong to. Plurals in -s name the people. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  `afghan:afghanistan african:africa albanian:albania algerian:algeria american:united_states angolan:angola arab:arabia argentine:argentina
  armenian:armenia asian:asia australian:australia austrian:austria azerbaijani:azerbaijan bahraini:bahrain bangladeshi:bangladesh
  belarusian:belarus belgian:belgium bolivian:bolivia bosnian:bosnia brazilian:brazil british:britain bulgarian:bulgaria burmese:myanmar
  cambodian:cambodia cameroonian:cameroon canadian:canada chilean:chile chinese:china colombian:colombia congolese:congo croatian:croatia
  cuban:cuba cypriot:cyprus czech:czechia danish:denmark dutch:netherlands ecuadorian:ecuador egyptian:egypt english:england
  eritrean:eritrea estonian:estonia ethiopian:ethiopia european:europe filipino:philippines finnish:finland french:france georgian:georgia
  german:germany ghanaian:ghana greek:greece guatemalan:guatemala haitian:haiti honduran:honduras hungarian:hungary icelandic:iceland
  indian:india indonesian:indonesia iranian:iran iraqi:iraq irish:ireland israeli:israel italian:italy jamaican:jamaica japanese:japan
  jordanian:jordan kazakh:kazakhstan kenyan:kenya korean:korea kuwaiti:kuwait kurdish:kurdistan laotian:laos latvian:latvia
  lebanese:lebanon liberian:liberia libyan:libya lithuanian:lithuania malaysian:malaysia malian:mali mexican:mexico moldovan:moldova
  mongolian:mongolia moroccan:morocco namibian:namibia nepalese:nepal nicaraguan:nicaragua nigerian:nigeria norwegian:norway omani:oman
  pakistani:pakistan palestinian:palestine panamanian:panama paraguayan:paraguay persian:iran peruvian:peru polish:poland
  portuguese:portugal qatari:qatar romanian:romania russian:russia rwandan:rwanda salvadoran:el_salvador saudi:saudi_arabia scottish:scotland
  senegalese:senegal serbian:serbia singaporean:singapore slovak:slovakia slovenian:slovenia somali:somalia soviet:soviet_union
  spanish:spain sudanese:sudan swedish:sweden swiss:switzerland syrian:syria taiwanese:taiwan tanzanian:tanzania texan:texas thai:thailand
  tibetan:tibet tunisian:tunisia turkish:turkey ugandan:uganda ukrainian:ukraine uruguayan:uruguay uzbek:uzbekistan venezuelan:venezuela
  vietnamese:vietnam welsh:wales yemeni:yemen zambian:zambia zimbabwean:zimbabwe californian:california western:west emirati:emirates
  hispanic:- latino:- latina:- jewish:- muslim:- islamic:- christian:- catholic:- protestant:- evangelical:- mormon:- sunni:- shiite:- shia:- hindu:-
  buddhist:- orthodox:- arabic:- republican:- democratic:- democrat:- conservative:- communist:- nazi:- anglican:- methodist:- baptist:- lutheran:-
  caucasian:- islamist:- houthi:- zionist:- marxist:- socialist:- liberal:- labour:- tory:- nordic:- balkan:- baltic:- caribbean:- mediterranean:- zoroastrian:-
  druze:- alawite:- yazidi:- uighur:- uyghur:- rohingya:- roma:- hebrew:- latin:- native:- federal:- presidential:- congressional:- constitutional:- pacific:-
  atlantic:- antarctic:- arctic:- gaullist:- confederate:- british-born:- victorian:- ottoman:- roman:- byzantine:-`
    .split(/\s+/)
    .map((pair) => {
      const [adjective, place] = pair.split(':') as [string, string];
      return [adjective, place.replaceAll('_', ' ')] as const;
    }),
);

/** Names of peoples and adherents that are no adjective with -s. */
export const PEOPLES: ReadonlySet<string> = new Set(
  `russians americans democrats republicans britons israelis palestinians kurds jews muslims christians catholics arabs turks germans
  spaniards poles swedes danes finns scots hispanics latinos latinas conservatives liberals tories mormons sunnis shiites hindus buddhists evangelicals
  protestants communists nazis islamists houthis libertarians socialists greens westerners easterners southerners northerners new_yorkers
  londoners parisians floridians texans californians virginians ohioans iowans alaskans hawaiians koreans afghans taliban blacks whites rohingya
  yazidis uighurs zionists marxists progressives moderates independents asians africans europeans dreamers`
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' ')),
);

/** Regions and large cities. */
export const MORE_PLACES: ReadonlySet<string> = new Set(
  `africa asia america antarctica oceania arabia scandinavia balkans caucasus crimea donbas donetsk luhansk siberia kashmir tibet xinjiang hong_kong
  macau gaza gaza_strip west_bank golan golan_heights sinai kurdistan aleppo homs idlib raqqa mosul basra kirkuk erbil fallujah benghazi
  misrata aden hodeidah kandahar helmand peshawar lahore karachi mumbai kolkata chennai bangalore shanghai shenzhen guangzhou wuhan osaka
  hiroshima nagasaki busan incheon sydney melbourne auckland toronto montreal vancouver quebec ontario alberta new_york_city manhattan
  brooklyn queens bronx staten_island long_island los_angeles san_francisco san_diego san_antonio san_jose chicago houston dallas austin phoenix
  philadelphia boston detroit seattle denver atlanta miami orlando tampa baltimore cleveland cincinnati pittsburgh minneapolis milwaukee
  st._louis st_louis kansas_city new_orleans las_vegas nashville memphis charlotte charleston charlottesville ferguson portland sacramento oakland berkeley
  benghazi el_paso tucson albuquerque salt_lake_city indianapolis columbus newark hartford buffalo albany des_moines birmingham selma montgomery mobile
  little_rock baton_rouge anchorage honolulu guam puerto_rico tijuana guadalajara ciudad_juarez sao_paulo rio_de_janeiro munich hamburg frankfurt
  cologne milan naples venice turin barcelona valencia seville marseille lyon nice geneva zurich basel rotterdam antwerp manchester liverpool
  leeds glasgow edinburgh belfast cardiff bristol oxford cambridge yorkshire cornwall wales istanbul izmir haifa hebron nablus jenin bethlehem nazareth
  alexandria giza sharm_el-sheikh marrakech casablanca johannesburg cape_town durban mogadishu lagos kinshasa dakar congo capitol_hill
  washington_d.c. washington_dc d.c. dc wall_street silicon_valley hollywood midwest middle_east far_east central_america south_america latin_america north_america
  eastern_europe western_europe southeast_asia korean_peninsula arabian_peninsula persian_gulf red_sea black_sea mediterranean atlantic pacific
  arctic rust_belt west_coast east_coast soviet_union ussr guantanamo guantanamo_bay camp_david mar-a-lago appalachia dunkirk calais chernobyl
  cairo alabama colo calif conn fla ariz ark mass mich minn okla tenn wis wyo neb nev pa va del vt tex kan ky md`
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' ')),
);

/** Other names of one place or body, by their normalised form. Source: common usage in English news. */
export const ALIASES: ReadonlyMap<string, string> = new Map(
  `us:united_states usa:united_states america:united_states united_states_of_america:united_states uk:united_kingdom great_britain:united_kingdom britain:united_kingdom
  uae:united_arab_emirates dprk:north_korea eu:european_union un:united_nations gop:republican_party grand_old_party:republican_party
  fbi:federal_bureau_of_investigation cia:central_intelligence_agency nsa:national_security_agency
  doj:justice_department department_of_justice:justice_department dhs:department_of_homeland_security homeland_security_department:department_of_homeland_security
  department_of_state:state_department epa:environmental_protection_agency irs:internal_revenue_service nyt:new_york_times
  ice:immigration_and_customs_enforcement cbp:customs_and_border_protection nato:north_atlantic_treaty_organization
  idf:israel_defense_forces obamacare:affordable_care_act aca:affordable_care_act nra:national_rifle_association aclu:american_civil_liberties_union
  dc:washington d.c.:washington washington_d.c.:washington washington_dc:washington nyc:new_york_city nypd:new_york_police_department
  lapd:los_angeles_police_department who:world_health_organization imf:international_monetary_fund ap:associated_press
  scotus:supreme_court dnc:democratic_national_committee rnc:republican_national_committee isis:islamic_state isil:islamic_state
  ussr:soviet_union turkiye:turkey kiev:kyiv holland:netherlands burma:myanmar`
    .split(/\s+/)
    .map((pair) => pair.split(':').map((name) => name.replaceAll('_', ' ')) as [string, string]),
);

/** Capitals and seats that stand for their state when it acts. Source: UNGEGN capitals; common usage in English news. */
export const SEATS: ReadonlyMap<string, string> = new Map(
  `kremlin:russia moscow:russia pyongyang:north_korea tehran:iran beijing:china seoul:south_korea tokyo:japan london:united_kingdom
  paris:france berlin:germany jerusalem:israel damascus:syria baghdad:iraq ankara:turkey kyiv:ukraine havana:cuba caracas:venezuela
  ottawa:canada new_delhi:india islamabad:pakistan kabul:afghanistan riyadh:saudi_arabia cairo:egypt brussels:european_union
  washington:united_states white_house:united_states oval_office:united_states capitol_hill:united_states
  downing_street:united_kingdom elysee:france elysee_palace:france foggy_bottom:united_states north:north_korea south:south_korea`
    .split(/\s+/)
    .map((pair) => pair.split(':').map((name) => name.replaceAll('_', ' ')) as [string, string]),
);

export const ABOUT_PEOPLES = listAbout(
  'Peoples, places and other names of states',
  'The World Factbook (nationality); UN M49 regions; UN World Urbanization Prospects; census of the United States',
  DEMONYMS,
  PEOPLES,
  MORE_PLACES,
  ALIASES,
);
