import type { OutletValues } from '../../db/queries/outlets.ts';
import { domainOf } from './canonical-url.ts';
import { type NewOutlet, OUTLET_KINDS, type OutletChange, type Rating } from './dto/outlet.ts';
import { faulty } from './errors.ts';
import {
  optionalChoice,
  optionalCountry,
  optionalInstant,
  optionalLanguage,
  optionalUrl,
  requiredText,
  textList,
} from './input.ts';
import { LIMITS } from './limits.ts';

/** Checked columns of an outlet, those that the input names; and its domains, where it names them. */
export function outletValues(input: NewOutlet | OutletChange): {
  values: Partial<Omit<OutletValues, 'id'>>;
  domains: string[] | null;
} {
  const values: Partial<Omit<OutletValues, 'id'>> = {};
  if (input.name !== undefined) values.name = requiredText('/name', input.name, LIMITS.name);
  if (input.country !== undefined) values.country = optionalCountry('/country', input.country);
  if (input.language !== undefined) values.language = optionalLanguage('/language', input.language);
  if (input.kind !== undefined) values.kind = optionalChoice('/kind', input.kind, OUTLET_KINDS);
  if (input.ratings !== undefined) values.ratings = ratingsOf(input.ratings);
  return { values, domains: input.domains === undefined ? null : domainsOf(input.domains) };
}

function domainsOf(list: readonly string[]): string[] {
  const given = textList('/domains', list, LIMITS.domains, LIMITS.name);
  const domains = given.map((text, i) => {
    const domain = domainOf(text);
    if (domain === null) throw faulty(`/domains/${i}`, 'wrongFormat', 'This must be a domain name');
    return domain;
  });
  return [...new Set(domains)];
}

function ratingsOf(ratings: readonly Rating[]): Rating[] {
  if (ratings.length > LIMITS.ratings) {
    const detail = `There must not be more than ${LIMITS.ratings} ratings`;
    throw faulty('/ratings', 'tooMany', detail, 'outOfLimits');
  }
  return ratings.map((rating, i) => {
    const at = `/ratings/${i}`;
    const url = optionalUrl(`${at}/url`, rating.url);
    if (url === null) throw faulty(`${at}/url`, 'required', 'An opinion is kept only with its address');
    return {
      rater: requiredText(`${at}/rater`, rating.rater, LIMITS.name),
      value: requiredText(`${at}/value`, rating.value, LIMITS.name),
      url,
      date: optionalInstant(`${at}/date`, rating.date)?.toISOString().slice(0, 10) ?? null,
    };
  });
}
