import { z } from '@hono/zod-openapi';
import {
  type NewOutlet,
  OUTLET_KINDS,
  type Outlet,
  type OutletChange,
  type OutletFilter,
} from '../../services/dto/outlet.ts';
import { LIMITS } from '../../services/limits.ts';
import { pageOf, pageParameters } from './page.ts';
import { answeredInstant, atMost, filled, language, uuid, webUrl } from './scalars.ts';

const domain = z
  .string()
  .max(253)
  .regex(/^[^\s/:?#@[\]]+$/, 'must be a host name, such as news.example')
  .openapi({ example: 'harbour-post.example' });

const country = z
  .string()
  .regex(/^[A-Za-z]{2}$/, 'must be an ISO 3166-1 alpha-2 code, such as DE')
  .transform((code) => code.toUpperCase())
  .openapi({ description: 'ISO 3166-1 alpha-2.', example: 'DE' });

const kind = z.enum(OUTLET_KINDS);

const rating = {
  rater: filled(200),
  value: filled(200),
  url: webUrl.openapi({ description: 'Where the rating can be read.' }),
};

const newRating = z
  .strictObject({
    ...rating,
    date: z.iso
      .date('must be a date, such as 2026-01-14')
      .nullish()
      .transform((date) => date ?? null)
      .openapi({ type: ['string', 'null'], format: 'date' }),
  })
  .openapi('NewRating', {
    description: "Somebody's published opinion of the outlet, never this service's own.",
  });

const members = {
  name: filled(LIMITS.name),
  domains: z
    .array(domain)
    .max(LIMITS.domains)
    .optional()
    .openapi({ description: 'Host names; the main one first.' }),
  country: country.nullish(),
  language: language.nullish(),
  kind: kind.nullish(),
  ratings: z.array(newRating).max(LIMITS.ratings).optional(),
};

export const newOutlet = z.strictObject(members).openapi('NewOutlet') satisfies z.ZodType<NewOutlet>;

export const outletChange = z
  .strictObject({ ...members, name: members.name.optional() })
  .openapi('OutletChange', {
    description: 'Members that are absent stay as they are; lists are replaced as a whole.',
  }) satisfies z.ZodType<OutletChange>;

export const outlet = z
  .object({
    id: z.string().openapi({ format: 'uuid' }),
    name: z.string(),
    domains: z.array(z.string()),
    country: z.string().nullable(),
    language: z.string().nullable(),
    kind: kind.nullable(),
    ratings: z.array(
      z.object({ rater: z.string(), value: z.string(), url: z.string(), date: z.string().nullable() }),
    ),
    version: z.number().int().min(1),
    createdAt: answeredInstant,
    updatedAt: answeredInstant,
  })
  .openapi('Outlet', { description: 'Who publishes.' }) satisfies z.ZodType<Outlet>;

export const outletPage = pageOf('OutletPage', outlet);

export const outletFilter = z.strictObject({
  ...pageParameters,
  q: atMost(200).openapi({ description: 'Part of the name, any case.' }).optional(),
  domain: domain.optional(),
  country: country.optional(),
  language: language.optional(),
  kind: kind.optional(),
}) satisfies z.ZodType<OutletFilter>;

export const outletParams = z.object({ outletId: uuid });
