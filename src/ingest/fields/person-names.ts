import { AGENCIES, DESK, OWNER } from './agencies.data.ts';

const LEAD =
  /^(?:(?:story|written|posted|published|reported|text|words|article|analysis|opinion|review|compiled)\s+)?(?:by|von|par|por|di|door|av|автор)(?:\s*:|\s)\s*|^(?:authors?|contributors?|著者|作者|作者：|文|執筆)\s*[:：●]\s*/i;
/** From here on a byline speaks of something else: an account, a time, a place, a section. */
const TAIL =
  /\s*(?:^click.*|\s[-–—]\s|@|\b(?:updated|published|posted|follow|twitter|facebook|instagram|email|view|read more|close|share|archived|click)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? \d|\d{1,2}[:/.]\d|\d{4}|\s\d+ (?:minute|hour|day|week|month|year)|\s(?:in|on|at|for|from)\s).*$/i;
const ROLES =
  '(?:(?:senior|staff|chief|political|politics|science|business|sports?|deputy|managing|contributing|foreign|special|diplomatic|national|health|education|crime|news|culture|opinion|associate|executive|white house|technology|environment|investigative|features?|freelance|guest)\\s+)*' +
  '(?:writer|reporter|editor|correspondent|contributor|columnist|journalist|producer|author|photographer|staff|blogger|analyst|critic|director|bio)s?';
const ROLE = new RegExp(`^${ROLES}\\b.*$`, 'i');
const ROLE_TAIL = new RegExp(`(?<=\\S+\\s+\\S+)\\s+${ROLES}$`, 'i');
const TITLE = /^(?:dr|mr|mrs|ms|sir|prof)\.?$/i;
const PARTICLE = /^(?:de|van|von|al|el|bin|ibn|da|di|du|la|le|ter|ten|af|zu)\b/;

/** Cuts the words of a byline into names: "By A. Writer and B. Reporter, Staff Writers" is two. */
export function splitNames(line: string): string[] {
  if (/^https?:|^www\.|^\/|\/\//.test(line)) return [];
  const bare = line
    .replace(/\([^)]*\)|（[^）]*）/g, ' ')
    .replace(/\S+@\S+\.\S+/g, ' ')
    .replace(/[[\]《》]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LEAD, '')
    .replace(LEAD, '');
  // An office may sign alone, and by its role: "Editor".
  if (ROLE.test(bare) && DESK.test(bare) && bare.split(' ').length <= 3) return [bare];
  // A catalogue's form: "Surname, Given".
  const inverted = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+)$/u.exec(bare);
  if (inverted) return [`${inverted[2]} ${inverted[1]}`];
  return bare
    .split(/\s*(?:[,;，、|•·／]|\s\/\s|\s(?:and|und|et|y|e|with)\s|\s&\s|\bby\s)\s*/i)
    .map(cleanName)
    .filter((part) => part.length >= 2 && part.length <= 60 && part.split(' ').length <= 6)
    .filter(
      (part) =>
        !ROLE.test(part) &&
        !TITLE.test(part) &&
        !/^\d|https?:|[!?]$|^(?:jr|sr|ii|iii|phd|md)\.?$/i.test(part),
    )
    .filter((part) => !/^\p{Ll}/u.test(part) || PARTICLE.test(part) || !part.includes(' '));
}

function cleanName(part: string): string {
  return (
    part
      .replace(LEAD, '')
      .replace(TAIL, '')
      .replace(/^(?:and|with|by)\s+/i, '')
      .replace(ROLE_TAIL, '')
      // "Mara Lind HARBOUR DAILY NEWS": the outlet in capitals after a name that is not.
      .replace(/^(\p{Lu}\p{Ll}+(?:\s+\S+)*?\s+\p{Lu}\S*\p{Ll})(?:\s+\p{Lu}{2,})+$/u, '$1')
      .replace(/[\s.:,•|–—-]+$/, '')
      .trim()
  );
}

/** True for a news agency, or for a desk that signs instead of a person. */
export function isAgency(name: string): boolean {
  const plain = name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N} ]+/gu, '')
    .trim();
  return AGENCIES.has(plain) || DESK.test(name) || OWNER.test(name) || /^\p{Lu}{2,6}$/u.test(name);
}

/** True for the signature of an office of the outlet itself. */
export function isDesk(name: string): boolean {
  return DESK.test(name);
}
