import type { PageRequest } from './page.ts';

export const OUTLET_KINDS = [
  'newspaper',
  'magazine',
  'broadcaster',
  'agency',
  'website',
  'government',
  'organisation',
  'other',
] as const;
export type OutletKind = (typeof OUTLET_KINDS)[number];

/** Somebody's published opinion of an outlet: never ours, and only with the address where it can be read. */
export interface Rating {
  rater: string;
  value: string;
  url: string;
  /** ISO 8601 date, or null where the rater gives none. */
  date: string | null;
}

export interface Outlet {
  id: string;
  name: string;
  /** Lower-case host names without `www.`, the main one first; each belongs to one outlet alone. */
  domains: string[];
  /** ISO 3166-1 alpha-2, upper case. */
  country: string | null;
  /** BCP 47. */
  language: string | null;
  kind: OutletKind | null;
  ratings: Rating[];
  /** Rises by one with every change; what an update expects. */
  version: number;
  createdAt: string;
  updatedAt: string;
}

export interface NewOutlet {
  name: string;
  domains?: string[] | undefined;
  country?: string | null | undefined;
  language?: string | null | undefined;
  kind?: OutletKind | null | undefined;
  ratings?: Rating[] | undefined;
}

/** Absent fields stay as they are; `domains` and `ratings` replace the whole list. */
export type OutletChange = Partial<NewOutlet>;

export interface OutletFilter extends PageRequest {
  /** Part of the name, any case. */
  q?: string | undefined;
  domain?: string | undefined;
  country?: string | undefined;
  language?: string | undefined;
  kind?: OutletKind | undefined;
}
