import { z } from '@hono/zod-openapi';
import type { LensDescription } from '../../lenses/describe-lens.ts';
import { engineVersion, LENS_IDS } from './comparison.ts';
import { tier } from './span.ts';

const count = z.number().int().min(0);

const recordedTask = z
  .object({
    task: z.string(),
    title: z.string(),
    data: z.string().openapi({ description: 'The data that the figures were taken on.' }),
    command: z.string().openapi({ description: 'What takes them again, where the data is.' }),
    engineVersion: z.string().openapi({ description: 'The engine that was measured.' }),
    date: z.string().openapi({ format: 'date' }),
    figures: z.array(
      z.object({
        metric: z.string(),
        ours: z.number(),
        others: z
          .string()
          .nullable()
          .openapi({ description: 'What others reach, and who; null: none known.' }),
        protocol: z.string().openapi({ description: 'How the data was split, and how many items.' }),
      }),
    ),
  })
  .openapi('RecordedTask', { description: 'What a run of one quality task gave.' });

const members = {
  id: z.string().openapi({ description: 'Key of the result in a comparison; value of `?lens=`.' }),
  title: z.string(),
  description: z.string().openapi({ description: 'What it shows, in short.' }),
  definition: z.string().openapi({ description: 'What a finding is, and by which steps it comes about.' }),
  notClaimed: z.array(z.string()).openapi({ description: 'What it does not say.' }),
  tiers: z.array(tier).openapi({ description: 'The tiers that its findings can carry.' }),
  tierMeanings: z
    .array(z.object({ tier, meaning: z.string() }))
    .openapi({ description: 'What each of these means in this lens.' }),
  languages: z
    .array(z.string())
    .nullable()
    .openapi({ description: 'Primary language subtags that it reads; null: every language.' }),
  optIn: z.boolean().openapi({
    description: 'True where it is no part of an answer unless it is asked for by its id.',
  }),
  needs: z.array(z.string()).openapi({ description: 'Lenses whose readings it builds on.' }),
  rules: z
    .array(z.object({ member: z.string(), value: z.string(), meaning: z.string() }))
    .openapi({ description: 'Reasons and kinds that its findings give, by the member that holds them.' }),
  lists: z
    .array(z.object({ name: z.string(), entries: count, source: z.string() }))
    .openapi({ description: 'Word lists that it uses, counted from the data itself.' }),
  evaluation: z
    .array(recordedTask)
    .openapi({ description: 'The recorded figures of the tasks that measure it; empty: none do.' }),
  precisions: z
    .array(
      z.object({
        of: z.string(),
        value: z.number().min(0).max(1),
        task: z.string().nullable().openapi({ description: 'Null: findings that somebody has read.' }),
        right: count.nullable(),
        read: count.nullable(),
      }),
    )
    .openapi({ description: 'How often what its rules say is right, as far as known.' }),
  limits: z.array(z.string()).openapi({ description: 'Known weaknesses.' }),
};

const description = z
  .object(members)
  .openapi('Lens', { description: 'A way of looking, with how good it is known to be.' });

export const lensDescription = description satisfies z.ZodType<Mutable<LensDescription>>;

export const lensList = z.object({ engineVersion, items: z.array(lensDescription) }).openapi('LensList');
export const oneLens = z.object({ engineVersion, ...members }).openapi('OneLens');

export const lensParams = z.object({
  lensId: z.enum(LENS_IDS, { error: `there are: ${LENS_IDS.join(', ')}` }),
});

/** The same without `readonly`, which zod does not infer. */
type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;
