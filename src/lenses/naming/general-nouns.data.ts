/**
 * Nouns too general to be something that a report is about: general nouns (Halliday and Hasan, "Cohesion in English",
 * 1976, 6.1), shell nouns (Schmid, "English Abstract Nouns as Conceptual Shells", 2000, 3), nouns of time and measure
 * (Quirk et al. 1985, 5.63, 8.51-8.60), and the furniture of reporting. Own list.
 */
export const GENERAL_NOUNS: ReadonlySet<string> = new Set(
  `people person persons thing things stuff matter matters business place places move moves case cases issue issues problem problems question answer
  idea ideas fact facts reason reasons point points view views aspect way ways manner kind kinds sort sorts type types form forms part parts side
  sides piece number numbers amount level levels rate rates range series share total rest bulk majority minority half quarter third lack
  time times moment moments second seconds minute minutes hour hours day days night nights week weeks weekend month months year years decade decades
  century today yesterday tomorrow morning afternoon evening past future present beginning start end middle date period term terms age ages
  percent percentage cent cents dollar dollars million millions billion billions thousand thousands hundred hundreds dozen dozens mile miles
  feet foot inches meters metres yards pounds degrees
  something anything nothing everything someone anyone everyone others some many much little lots plenty pair couple group groups team teams
  example instance effort efforts step steps action actions attempt chance chances opportunity role position status situation condition conditions
  circumstances context background process system result results effect effects impact consequence consequences change changes difference
  increase decrease rise fall growth loss gain benefit purpose goal goals aim need needs want interest interests concern concerns hope hopes
  fear fears belief beliefs opinion thought thoughts knowledge information detail details evidence truth lies claim claims argument arguments
  statement statements comment comments remark remarks word words message messages name names title line lines list term story stories news
  press media interview source sources spokesman spokeswoman spokesperson official officials man woman member members leader leaders
  life lives death home homes house room rooms door area areas site sites spot world country nation state city town street road corner
  front back left right center centre head hand hands face eyes heart mind body work works job jobs money cost costs price
  power powers authority control support opposition help attention trouble risk sense feeling kind respect favor favour order access
  right rights freedom reality history tradition culture society community public private self behalf addition course scene record records
  response reaction request call calls reach hold play turn trend pressure tension good better best worse bad great high low long short full
  clear true false free open next last first early late ahead away alone together likely able sure
  going coming being doing having getting making taking saying looking working running trying`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
