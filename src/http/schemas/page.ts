import { z } from '@hono/zod-openapi';
import { atMost, integerParameter } from './scalars.ts';

/** One page of a list. */
export const pageOf = <Item extends z.ZodType>(name: string, item: Item) =>
  z
    .object({
      items: z.array(item),
      nextCursor: z
        .string()
        .nullable()
        .openapi({ description: 'Opaque; send it as `cursor` to read on. Null on the last page.' }),
    })
    .openapi(name);

/** Query parameters of every list. */
export const pageParameters = {
  limit: integerParameter(1, 100, 'How many items at most; 20 where absent.').optional(),
  cursor: atMost(1000)
    .openapi({ description: '`nextCursor` of the page before, from the same list in the same order.' })
    .optional(),
};
