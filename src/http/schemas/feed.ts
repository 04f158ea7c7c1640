import { z } from '@hono/zod-openapi';
import {
  type Feed,
  type FeedChange,
  type FeedFilter,
  type FeedItemFilter,
  type FeedItemState,
  ITEM_OUTCOMES,
  type NewFeed,
} from '../../services/dto/feed.ts';
import { pageOf, pageParameters } from './page.ts';
import { outletReference } from './report.ts';
import { answeredInstant, orNull, uuid, webUrl } from './scalars.ts';
import { namedOutlet } from './text-input.ts';

const intervalMinutes = z
  .number()
  .int()
  .min(5)
  .max(10_080)
  .nullish()
  .openapi({ description: 'Minutes between two polls; null: by the rhythm of its items and its own word.' });

const fetchArticles = z.boolean().openapi({
  description:
    "Whether an item's page is fetched where the feed carries an excerpt; robots rules are kept. Without it, reports of such items hold the excerpt and say `fullText: false`.",
});

export const newFeed = z
  .strictObject({
    url: webUrl,
    outletId: uuid.optional(),
    outlet: orNull(namedOutlet)
      .optional()
      .openapi({ description: "Where absent, the outlet of the feed's domain." }),
    fetchArticles: fetchArticles.optional(),
    intervalMinutes,
  })
  .openapi('NewFeed') satisfies z.ZodType<NewFeed>;

export const feedChange = z
  .strictObject({
    fetchArticles: fetchArticles.optional(),
    intervalMinutes,
    paused: z.boolean().optional().openapi({ description: 'False asks the feed again at once.' }),
  })
  .openapi('FeedChange', {
    description: 'Members that are absent stay as they are.',
  }) satisfies z.ZodType<FeedChange>;

const counts = {
  created: z.number().int().min(0),
  revised: z.number().int().min(0),
  unchanged: z.number().int().min(0),
  failed: z.number().int().min(0),
};

const poll = z
  .object({
    at: answeredInstant,
    outcome: z.enum(['changed', 'unchanged', 'failed']),
    status: z.number().int().nullable().openapi({ description: 'HTTP status of an answer that failed.' }),
    fault: z.string().nullable().openapi({ description: 'Why it failed: a stable word.' }),
    detail: z.string().nullable(),
    ...counts,
  })
  .openapi('FeedPoll', {
    description: 'What came of asking the feed once, with its items by what became of them.',
  });

export const feed = z
  .object({
    id: z.string().openapi({ format: 'uuid' }),
    url: z.string(),
    movedTo: z.string().nullable().openapi({ description: 'Where it stands since it has moved for good.' }),
    title: z.string().nullable(),
    outlet: outletReference,
    fetchArticles,
    intervalMinutes: z.number().int().nullable(),
    pausedBecause: z
      .enum(['person', 'gone'])
      .nullable()
      .openapi({ description: '`gone`: its host says that it is there no more (410).' }),
    nextPollAt: orNull(answeredInstant),
    failures: z.number().int().min(0).openapi({ description: 'Failures in a row; each doubles the wait.' }),
    lastPoll: orNull(poll),
    version: z.number().int().min(1),
    createdAt: answeredInstant,
    updatedAt: answeredInstant,
  })
  .openapi('Feed', { description: 'A feed whose items become reports.' }) satisfies z.ZodType<Feed>;

export const feedPage = pageOf('FeedPage', feed);

const feedItem = z
  .object({
    id: z.string().openapi({ format: 'uuid' }),
    title: z.string().nullable(),
    link: z.string().nullable(),
    outcome: z.enum(ITEM_OUTCOMES),
    reportId: z.string().nullable(),
    fault: z.string().nullable().openapi({
      description:
        'Why the last attempt failed, or, beside a report, why only what the feed carries is held.',
    }),
    detail: z.string().nullable(),
    attempts: z.number().int().min(0),
    seenAt: answeredInstant,
  })
  .openapi('FeedItem', {
    description: 'An item of a feed and what became of it.',
  }) satisfies z.ZodType<FeedItemState>;

export const feedItemPage = pageOf('FeedItemPage', feedItem);

export const polledFeed = z
  .object({ feed, items: z.array(feedItem) })
  .openapi('PolledFeed', { description: 'The feed after a poll, and the items that the poll took.' });

export const feedFilter = z.strictObject({
  ...pageParameters,
  outletId: uuid.optional(),
}) satisfies z.ZodType<FeedFilter>;

export const feedItemFilter = z.strictObject({
  ...pageParameters,
  outcome: z.enum(ITEM_OUTCOMES).optional(),
}) satisfies z.ZodType<FeedItemFilter>;

export const feedParams = z.object({ feedId: uuid });
