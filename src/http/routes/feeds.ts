import { feedExample, feedItemsExample, newFeedExample } from '../examples/feed.ts';
import { operation } from '../operation.ts';
import {
  feed,
  feedChange,
  feedFilter,
  feedItemFilter,
  feedItemPage,
  feedPage,
  feedParams,
  newFeed,
  polledFeed,
} from '../schemas/feed.ts';

const MAX_BYTES = 16 * 1024;
const tag = 'Feeds';
const one = {
  description: 'The feed.',
  schema: feed,
  examples: { feed: feedExample },
  headers: ['ETag'] as const,
};

export const feedRoutes = [
  operation({
    method: 'get',
    path: '/v1/feeds',
    operationId: 'listFeeds',
    summary: 'List feeds',
    description: 'Feeds in the order in which they were added, a page at a time.',
    tag,
    needs: 'read',
    query: feedFilter,
    answers: {
      200: {
        description: 'A page of feeds.',
        schema: feedPage,
        examples: { page: { items: [feedExample], nextCursor: null } },
        headers: ['ETag'],
      },
    },
    problems: ['storageUnavailable'],
    handle: async ({ query, services }) => ({ body: await services.listFeeds(query) }),
  }),
  operation({
    method: 'post',
    path: '/v1/feeds',
    operationId: 'createFeed',
    summary: 'Subscribe to a feed',
    description:
      'RSS, RDF, Atom or JSON Feed, told by its content. It is read once to see that it is one; its items become reports from the first poll on, which is due at once and comes with the next round of the background job, or with `POST /v1/feeds/{feedId}/poll`. The same address again answers with the feed as it stands.',
    tag,
    needs: 'write',
    body: { schema: newFeed, maxBytes: MAX_BYTES, examples: { feed: newFeedExample } },
    answers: {
      200: { ...one, description: 'The feed, known already.', headers: ['ETag', 'Location'] },
      201: { ...one, headers: ['ETag', 'Location'] },
    },
    problems: ['fetchRefused', 'fetchFailed', 'storageUnavailable'],
    async handle({ body, services }) {
      const { created, feed } = await services.createFeed(body);
      const location = `/v1/feeds/${feed.id}`;
      return { status: created ? 201 : 200, body: feed, version: feed.version, location };
    },
  }),
  operation({
    method: 'get',
    path: '/v1/feeds/{feedId}',
    operationId: 'getFeed',
    summary: 'Read a feed',
    description:
      'Its state: what the last poll brought, when the next one is, why it is paused, how often it failed.',
    tag,
    needs: 'read',
    params: feedParams,
    answers: { 200: one },
    problems: ['storageUnavailable'],
    async handle({ params, services }) {
      const found = await services.getFeed(params.feedId);
      return { body: found, version: found.version };
    },
  }),
  operation({
    method: 'patch',
    path: '/v1/feeds/{feedId}',
    operationId: 'updateFeed',
    summary: 'Update a feed',
    description: 'Changes the members that are sent. `paused: false` asks a paused feed again at once.',
    tag,
    needs: 'write',
    params: feedParams,
    precondition: 'required',
    body: { schema: feedChange, maxBytes: MAX_BYTES, examples: { paused: { paused: true } } },
    answers: { 200: one },
    problems: ['storageUnavailable'],
    async handle({ params, body, expectedVersion, services }) {
      const updated = await services.updateFeed(params.feedId, body, expectedVersion);
      return { body: updated, version: updated.version };
    },
  }),
  operation({
    method: 'delete',
    path: '/v1/feeds/{feedId}',
    operationId: 'deleteFeed',
    summary: 'Unsubscribe from a feed',
    description: 'The feed and what is known of its items go; the reports that came of it stay.',
    tag,
    needs: 'write',
    params: feedParams,
    precondition: 'optional',
    answers: { 204: { description: 'The feed is gone.' } },
    problems: ['storageUnavailable'],
    async handle({ params, expectedVersion, services }) {
      await services.deleteFeed(params.feedId, expectedVersion);
      return { status: 204 };
    },
  }),
  operation({
    method: 'get',
    path: '/v1/feeds/{feedId}/items',
    operationId: 'listFeedItems',
    summary: "List a feed's items",
    description: 'What became of each item, latest seen first: its report, or why there is none.',
    tag,
    needs: 'read',
    params: feedParams,
    query: feedItemFilter,
    answers: {
      200: {
        description: 'A page of items.',
        schema: feedItemPage,
        examples: { page: { items: feedItemsExample, nextCursor: null } },
        headers: ['ETag'],
      },
    },
    problems: ['storageUnavailable'],
    handle: async ({ params, query, services }) => ({
      body: await services.listFeedItems(params.feedId, query),
    }),
  }),
  operation({
    method: 'post',
    path: '/v1/feeds/{feedId}/poll',
    operationId: 'pollFeed',
    summary: 'Ask a feed now',
    description:
      'Due or not, paused or not. Takes up to twenty new or changed items; where more are left the next poll is a minute away. A feed that cannot be read is no problem of this request: `lastPoll` says what happened.',
    tag,
    needs: 'write',
    params: feedParams,
    answers: {
      200: {
        description: 'The feed after the poll, and the items that it took.',
        schema: polledFeed,
        examples: { polled: { feed: feedExample, items: feedItemsExample } },
      },
    },
    problems: ['conflict', 'storageUnavailable'],
    handle: async ({ params, services }) => ({ body: await services.pollFeed(params.feedId) }),
  }),
];
