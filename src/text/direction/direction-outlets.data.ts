/**
 * News agencies by the short forms that stand in credit lines and datelines, with the forms of their full names.
 * Source: the agencies' own names as given by the member list of the International Press Telecommunications Council and,
 * for national agencies, their own "about" pages.
 */
export const AGENCIES: readonly (readonly string[])[] = [
  ['AP', 'Associated Press'],
  ['Reuters', 'Thomson Reuters'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse'],
  ['UPI', 'United Press International'],
  ['dpa', 'Deutsche Presse-Agentur'],
  ['EFE', 'Agencia EFE'],
  ['ANSA'],
  ['APA', 'Austria Presse Agentur'],
  ['PA', 'PA Media', 'Press Association'],
  ['CP', 'The Canadian Press', 'Canadian Press'],
  ['AAP', 'Australian Associated Press'],
  ['PTI', 'Press Trust of India'],
  ['IANS', 'Indo-Asian News Service'],
  ['ANI', 'Asian News International'],
  ['Xinhua', 'Xinhua News Agency'],
  ['Kyodo', 'Kyodo News'],
  ['Yonhap', 'Yonhap News Agency'],
  ['TASS', 'ITAR-TASS'],
  ['Interfax'],
  ['RIA Novosti', 'RIA'],
  ['Anadolu', 'Anadolu Agency', 'AA'],
  ['WAFA'],
  ['SANA'],
  ['IRNA'],
  ['MENA'],
  ['Bloomberg', 'Bloomberg News'],
  ['CNN', 'Cable News Network'],
  ['BBC', 'BBC News', 'British Broadcasting Corporation'],
  ['NPR', 'National Public Radio'],
];

/** Words that come and go in an outlet's name without naming another one. */
export const OUTLET_FILLERS =
  /\b(?:the|news|online|web|website|newspaper|magazine|editorial|opinion|staff)\b/giu;
