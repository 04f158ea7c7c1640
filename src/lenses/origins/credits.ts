import { isAgency, outletKey, sameOutlet } from '../../text/direction/direction-credits.ts';
import { paragraphStarts } from '../../text/segment/paragraphs.ts';
import type { Range, RevisionText } from '../../text/span.ts';
import { siteOf } from './links.ts';

/**
 * What a credit says of the whole text. `republished`: it is another outlet's; `agency`: an agency's, or written from
 * its material; `contributed`: an agency or outlet helped.
 */
export type CreditKind = 'republished' | 'agency' | 'contributed';

/** A line or byline that says whose text this is. */
export interface Credit {
  kind: CreditKind;
  /** The outlet or agency as it is named. */
  name: string;
  /** The words that say so; null where a byline that is held beside the text does. */
  at: Range | null;
  /** The byline, or the address that the page names as that of its text, where it is one. */
  byline: string | null;
  /** True where `name` is a site as its address spells it: the outlet's own name is not known yet. */
  isSite?: true;
}

const WORD = String.raw`[\p{Lu}\p{N}][\p{L}\p{N}&.'’-]{0,30}`;
const NAME = `(?<name>(?:[Tt]he )?${WORD}(?: (?:(?:of|the|and|&) )?${WORD}){0,5})`;
const DATE =
  '(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2},? (?:19|20)\\d\\d|\\d{1,2} \\p{L}{3,9}\\.?,? (?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d)';
const THIS =
  '(?:(?:A version of )?(?:[Tt]his|[Tt]he above) (?:article|story|piece|report|post|essay|column|commentary|interview|text|op-ed) )';

interface Rule {
  kind: CreditKind;
  pattern: RegExp;
  /** Where the paragraph may stand, and whether only an agency's name counts. */
  where: 'head' | 'foot' | 'both';
  agency: boolean;
  /** What a line must hold for the pattern to be tried: a page has many lines, and few credits. */
  hint: RegExp;
}

const rule = (
  kind: CreditKind,
  where: Rule['where'],
  agency: boolean,
  hint: RegExp,
  pattern: string,
): Rule => ({
  kind,
  where,
  agency,
  hint,
  pattern: new RegExp(pattern, 'u'),
});

const SHORT = /^.{2,110}$/su;
const PUBLISHING = /publish|appeared|posted|\bran\b|reprinted|syndicated/;

// Every pattern is anchored at the start of a paragraph, of which only the first characters are read.
const RULES: readonly Rule[] = [
  rule('republished', 'both', false, SHORT, String.raw`^(?<name>\p{Lu}[^|\n•·–—]{1,60}?) ?[|•·–—] ?${DATE}$`),
  rule('republished', 'both', false, SHORT, String.raw`^${DATE} ?[|•·–—] ?(?<name>\p{Lu}[^|\n•·–—]{1,60})$`),
  rule(
    'agency',
    'head',
    false,
    /^.{0,80}\)/su,
    String.raw`^[\p{Lu}(][^\n()]{0,60}\((?<name>\p{Lu}[\p{L} .-]{1,24})\) ?[-–—:]`,
  ),
  rule('agency', 'head', true, /^\(/u, String.raw`^\((?<name>\p{Lu}[\p{L} .-]{1,24})\) ?[-–—:]`),
  rule('agency', 'both', true, /^.{2,60}$/su, String.raw`^[(—–-]?\s?(?:[Bb]y |BY |[Ff]rom )?${NAME}[)]?\.?$`),
  rule('agency', 'head', true, SHORT, String.raw`^(?:[Bb]y|BY) [^\n|,]{3,60}(?:,| ?\|| -) ${NAME}$`),
  rule(
    'republished',
    'both',
    false,
    PUBLISHING,
    `^[([*•–—-]{0,3} ?${THIS}?(?:(?:was|is|has been|has) )?(?:[Ff]irst|[Oo]riginally|[Pp]reviously) (?:published|appeared|posted|ran) (?:by|in|on|at|with) ${NAME}`,
  ),
  rule(
    'republished',
    'both',
    false,
    PUBLISHING,
    `^[([*•–—-]{0,3} ?${THIS}?(?:(?:was|is|has been) )?(?:[Rr]e-?published|[Rr]eprinted|[Rr]eposted|[Cc]ross-?posted|[Ss]yndicated) (?:here )?(?:(?:with|by) (?:the )?(?:kind )?permission )?(?:from|of|by) ${NAME}`,
  ),
  rule('republished', 'foot', false, SHORT, String.raw`^(?:[Ss]ource|[Vv]ia|[Cc]ourtesy of): ?${NAME}\.?$`),
  rule(
    'agency',
    'foot',
    true,
    /^(?:©|\(|[Cc])/u,
    String.raw`^(?:©|\([Cc]\)|[Cc]opyright)(?: ©)?(?: \d{4})?,?(?: by)? ${NAME}`,
  ),
  rule(
    'contributed',
    'foot',
    true,
    /material|compiled|reporting|based on|(?:written|produced|reported) by/,
    `^[*(]? ?(?:[Tt]his (?:report|story|article) (?:was compiled from|contains(?: material)?(?: from)?|includes(?: material)? (?:from)?|is based on|was (?:written|produced|reported) by)|[Ww]ith (?:reporting|material|files) (?:from|by)) ${NAME}`,
  ),
  rule(
    'contributed',
    'foot',
    true,
    /contributed/,
    String.raw`^[^\n]{0,160}?\b${NAME}(?: [\p{L} ]{0,24}(?:[Ww]riters?|[Cc]orrespondents?|[Rr]eporters?|[Ee]ditors?)\b[^\n]{0,160}?)? (?:also )?contributed (?:to (?:this|the)|reporting)`,
  ),
];

/** Paragraphs at either end in which a credit may stand, and how much of one is read. */
const HEAD = 3;
const FOOT = 6;
const LENGTH = 420;

/** What the text and its bylines say of whose text it is; the outlet's own name is no credit. Linear in the text. */
export function readCredits(text: RevisionText): Credit[] {
  const credits: Credit[] = [];
  const add = (credit: Credit) => {
    if (text.outlet !== null && isOwn(credit.name, text.outlet)) return;
    const known = credits.some((one) => one.kind === credit.kind && sameOutlet(one.name, credit.name));
    if (!known) credits.push(credit);
  };
  for (const { start, line, place } of edgeParagraphs(text.body)) {
    for (const { kind, pattern, where, agency, hint } of RULES) {
      if (where !== 'both' && !place.includes(where)) continue;
      const match = hint.test(line) ? pattern.exec(line) : null;
      if (match === null) continue;
      const name = tidied(match.groups!.name!);
      if (name === '' || (agency && !isAgencyName(name)) || isSignature(name)) continue;
      add({ kind, name, at: { field: 'body', start, end: start + match[0].trimEnd().length }, byline: null });
      break;
    }
  }
  for (const byline of text.bylines ?? []) {
    for (const name of namesOf(byline)) add({ kind: 'agency', name, at: null, byline });
    const line = RULES[0]!.pattern.exec(byline) ?? RULES[1]!.pattern.exec(byline);
    if (line !== null && !isSignature(line.groups!.name!))
      add({ kind: 'republished', name: tidied(line.groups!.name!), at: null, byline });
  }
  for (const { href, rel } of text.links ?? []) {
    const site = rel === 'canonical' ? siteOf(href) : null;
    const own =
      text.outlet !== null &&
      outletKey(text.outlet)
        .replaceAll(' ', '')
        .includes(site?.key ?? '');
    if (site !== null && site.key !== '' && !own)
      add({ kind: 'republished', name: site.key, at: null, byline: href, isSite: true });
  }
  return credits;
}

/** Credits to sites by the name of the outlet of the event that the site's label spells, where there is one. */
export function withOutlets(credits: readonly Credit[], texts: readonly RevisionText[]): Credit[] {
  return credits.map((credit) => {
    if (credit.isSite === undefined) return credit;
    const named = texts.find(
      ({ outlet }) => outlet !== null && outletKey(outlet).replaceAll(' ', '') === credit.name,
    );
    return { ...credit, name: named?.outlet ?? credit.name };
  });
}

/** "AP Fact Check" and "Meridian Wire" sign with the short name. */
function isOwn(name: string, outlet: string): boolean {
  return sameOutlet(name, outlet) || outletKey(outlet).startsWith(`${outletKey(name)} `);
}

/** An agency of the list, or a name that says it is one. */
function isAgencyName(name: string): boolean {
  return isAgency(name) || /\p{L} (?:wire|newswire|(?:news|press) (?:agency|service))$/iu.test(name);
}

/** "By Mara Lind | 12 March 2025" and "Updated | ..." name no outlet. */
function isSignature(name: string): boolean {
  return /^(?:by|posted|published|updated|last|written|photo|image|video|watch|read)\b/i.test(name);
}

function tidied(name: string): string {
  return name.replace(/['’]s\b.*$|[\s.,'’-]+$/gu, '').trim();
}

/** Agencies in a byline: "Associated Press", "JULIE PACE, AP", "Mara Lind | Reuters". */
function namesOf(byline: string): string[] {
  if (byline.length > 300) return [];
  return byline
    .split(/[,|/;]| and | - | via /)
    .map((part) => tidied(part.replace(/^\s*(?:by|from)\s+/i, '').trim()))
    .filter((part) => part !== '' && isAgency(part));
}

function edgeParagraphs(body: string): { start: number; line: string; place: ('head' | 'foot')[] }[] {
  const starts = paragraphStarts(body);
  const last = starts.length - FOOT;
  return starts.flatMap((start, i) => {
    const place: ('head' | 'foot')[] = [];
    if (i < HEAD) place.push('head');
    if (i >= last && i > 0) place.push('foot');
    if (place.length === 0) return [];
    const end = starts[i + 1] === undefined ? body.length : starts[i + 1]! - 2;
    return [{ start, line: body.slice(start, Math.min(end, start + LENGTH)), place }];
  });
}
