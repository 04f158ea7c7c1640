/** Month names as news sites print them; source: Unicode CLDR, wide and abbreviated forms of each language. */
const BY_LANGUAGE: Record<string, string> = {
  en: 'january february march april may june july august september october november december',
  enShort: 'jan feb mar apr may jun jul aug sep oct nov dec',
  enOther: '- - - - - - - - sept - - -',
  de: 'januar februar märz april mai juni juli august september oktober november dezember',
  deShort: 'jän - mär - mai - - - - okt - dez',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  frShort: 'janv févr - avr - - juil - - - - déc',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  esShort: 'ene - - abr - - - ago - - - dic',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
};

/** Month number (1 to 12) by lower-case name. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.values(BY_LANGUAGE).flatMap((list) =>
    list.split(' ').flatMap((name, i) => (name === '-' ? [] : [[name, i + 1] as const])),
  ),
);
