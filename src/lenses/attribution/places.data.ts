import { listAbout } from '../list-about.ts';

/**
 * Places whose names stand for their governments when they speak: states in common English form and capitals, and the
 * states of the United States. Sources: ISO 3166-1 short names; UN "Member States"; USPS state list; capitals from UNGEGN.
 */
export const PLACES: ReadonlySet<string> = new Set(
  `afghanistan kabul albania tirana algeria algiers angola luanda argentina buenos_aires armenia
    yerevan australia canberra austria vienna azerbaijan baku bahrain manama bangladesh dhaka belarus
    minsk belgium brussels bolivia bosnia sarajevo botswana brazil brasilia bulgaria sofia cambodia
    phnom_penh cameroon canada ottawa chad chile santiago china beijing colombia bogota costa_rica
    croatia zagreb cuba havana cyprus nicosia czechia prague denmark copenhagen ecuador quito egypt
    cairo el_salvador estonia tallinn eritrea asmara ethiopia addis_ababa finland helsinki france paris
    georgia tbilisi germany berlin ghana accra greece athens guatemala haiti honduras hungary budapest
    iceland reykjavik india new_delhi delhi indonesia jakarta iran tehran iraq baghdad ireland dublin
    israel jerusalem tel_aviv italy rome japan tokyo jordan amman kazakhstan astana kenya nairobi kosovo
    pristina kuwait kyrgyzstan bishkek laos latvia riga lebanon beirut liberia libya tripoli lithuania
    vilnius luxembourg malaysia kuala_lumpur mali malta mexico mexico_city moldova mongolia morocco
    rabat mozambique myanmar nepal kathmandu netherlands the_hague new_zealand wellington nicaragua
    niger nigeria abuja north_korea pyongyang south_korea seoul norway oslo oman muscat pakistan
    islamabad palestine ramallah panama paraguay peru lima philippines manila poland warsaw portugal
    lisbon qatar doha romania bucharest russia moscow rwanda kigali saudi_arabia riyadh senegal dakar
    serbia belgrade singapore slovakia bratislava slovenia ljubljana somalia mogadishu south_africa
    pretoria spain madrid sri_lanka sudan khartoum sweden stockholm switzerland bern syria damascus
    taiwan taipei tajikistan dushanbe tanzania thailand bangkok tunisia tunis turkey turkiye ankara
    turkmenistan uganda kampala ukraine kyiv kiev united_arab_emirates uae abu_dhabi united_kingdom
    britain uk england scotland wales london united_states us u.s. u.s washington america uruguay
    uzbekistan tashkent venezuela caracas vietnam hanoi yemen sanaa zambia lusaka zimbabwe harare
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho
    illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
    mississippi missouri montana nebraska nevada new_hampshire new_jersey new_mexico new_york
    north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina
    south_dakota tennessee texas utah vermont virginia west_virginia wisconsin wyoming europe brussels`
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' ')),
);

export const ABOUT_PLACES = listAbout(
  'Places that speak for their governments',
  'ISO 3166-1 short names; UN Member States; USPS state list; capitals from UNGEGN',
  PLACES,
);
