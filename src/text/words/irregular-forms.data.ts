/**
 * Irregular English forms and the form they belong to: strong verbs and plurals of everyday news, compiled by hand
 * from general grammar. Regular inflection is left to the stemmer.
 */
const PAIRS =
  'said say says say told tell went go gone go goes go came come became become began begin begun begin broke break broken break ' +
  'brought bring built build bought buy caught catch chose choose chosen choose cost cost dealt deal drew draw drawn draw ' +
  'drove drive driven drive ate eat eaten eat fell fall fallen fall fed feed felt feel fought fight found find fled flee ' +
  'flew fly flown fly forgot forget forgotten forget forgave forgive forgiven forgive froze freeze frozen freeze gave give given give ' +
  'got get gotten get grew grow grown grow heard hear held hold hid hide hidden hide kept keep knew know known know laid lay ' +
  'led lead left leave lent lend lost lose made make meant mean met meet paid pay rode ride ridden ride rose rise risen rise ' +
  'ran run saw see seen see sold sell sent send shook shake shaken shake shot shoot showed show shown show sang sing sung sing ' +
  'sank sink sunk sink sat sit slept sleep slew slay slain slay spoke speak spoken speak spent spend stood stand stole steal stolen steal ' +
  'struck strike stricken strike swore swear sworn swear swam swim taught teach thought think threw throw thrown throw ' +
  'took take taken take tore tear torn tear understood understand undertook undertake undertaken undertake won win wore wear worn wear ' +
  'wrote write written write withdrew withdraw withdrawn withdraw withheld withhold overrode override overridden override ' +
  'overthrew overthrow overthrown overthrow overcame overcome sought seek bent bend bound bind bled bleed bred breed dug dig ' +
  'arose arise arisen arise awoke awake bore bear borne bear beat beat beaten beat bit bite bitten bite blew blow blown blow ' +
  'burnt burn forbade forbid forbidden forbid hung hang lit light rang ring rung ring shrank shrink shrunk shrink slid slide ' +
  'sped speed spun spin spread spread sprang spring sprung spring stuck stick stung sting swept sweep swung swing wept weep ' +
  'wound wound mistook mistake mistaken mistake misled mislead rebuilt rebuild upheld uphold foresaw foresee foreseen foresee ' +
  'men man women woman children child people person feet foot teeth tooth lives life wives wife knives knife leaves leave ' +
  'died die dies die dying die lied lie lies lie lying lie tied tie ties tie tying tie ' +
  'congressmen congressman congresswomen congresswoman policemen policeman spokesmen spokesman spokeswomen spokeswoman ' +
  'lawmen lawman servicemen serviceman gunmen gunman crises crisis criteria criterion media media data data';

const parts = PAIRS.split(' ');

/** Lower-case irregular form to its base form. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: parts.length / 2 }, (_, i): [string, string] => [parts[2 * i]!, parts[2 * i + 1]!]),
);
