import { z } from '@hono/zod-openapi';
import type {
  NewReferentPin,
  PinnedLabels,
  ReferentPin,
  ReferentPinVersion,
} from '../../services/dto/referent-pin.ts';
import { LIMITS } from '../../services/limits.ts';
import { pageOf, pageParameters } from './page.ts';
import { answeredInstant, atMost, uuid } from './scalars.ts';

// A label without a word or beyond all labels names nothing in any report: no question of limits, so 400.
const label = z
  .string()
  .superRefine((text, ctx) => {
    const blank = !/\S/.test(text);
    if (!blank && text.length <= LIMITS.label) return;
    const code = blank ? 'blank' : 'tooLong';
    const message = blank ? 'must hold a word' : `at most ${LIMITS.label} characters (UTF-16 code units)`;
    ctx.addIssue({ code: 'custom', message, params: { code } });
  })
  .openapi({
    pattern: '\\S',
    maxLength: LIMITS.label,
    description:
      'A name, title or description as it stands in the reports. Case, article, form of address and possessive do not count.',
    example: 'the harbour chief',
  });

const relation = z.enum(['same', 'different']).openapi({
  description: '`same`: the two labels are of one referent; `different`: they are of two.',
});

/** Labels pinned together or apart, as a stateless comparison is told them. */
export const pinnedLabels = z
  .strictObject({ relation, a: label, b: label })
  .openapi('PinnedLabels') satisfies z.ZodType<PinnedLabels>;

export const newReferentPin = z
  .strictObject({
    relation,
    a: label,
    b: label,
    note: atMost(LIMITS.note).nullish().openapi({ description: 'Why, for those who read it later.' }),
  })
  .openapi('NewReferentPin') satisfies z.ZodType<NewReferentPin>;

const pinned = { relation, a: z.string(), b: z.string(), note: z.string().nullable() };

export const referentPin = z
  .object({
    id: z.string().openapi({ format: 'uuid' }),
    eventId: z.string().openapi({ format: 'uuid' }),
    ...pinned,
    version: z.number().int().min(1),
    createdAt: answeredInstant,
    updatedAt: answeredInstant,
  })
  .openapi('ReferentPin', {
    description: 'What a person says of two labels of an event, heard by every later comparison of it.',
  }) satisfies z.ZodType<ReferentPin>;

export const referentPinPage = pageOf('ReferentPinPage', referentPin);
export const referentPinFilter = z.strictObject(pageParameters);
export const referentPinParams = z.object({
  eventId: uuid,
  pinId: uuid.openapi({ description: 'Chosen by the client; unique in the event.' }),
});

const version = z
  .object({
    version: z.number().int().min(1),
    at: answeredInstant,
    change: z
      .enum(['created', 'updated', 'deleted', 'movedInto', 'movedFrom', 'leftBehind', 'copiedFrom'])
      .openapi({
        description:
          '`movedInto`, `movedFrom`: a merge took it along; `leftBehind`: a merge did not; `copiedFrom`: a split did.',
      }),
    ...pinned,
    otherEventId: z
      .string()
      .nullable()
      .openapi({ format: 'uuid', description: 'The other event of a merge or a split.' }),
    contradicts: z.string().nullable().openapi({
      format: 'uuid',
      description:
        'Of a pin left behind: the pin of the other event that it contradicts, or its own id where that was taken; null where there was no room.',
    }),
  })
  .openapi('ReferentPinVersion', {
    description: 'What a pin was from one instant on, or when it ended.',
  }) satisfies z.ZodType<ReferentPinVersion>;

export const referentPinHistoryPage = pageOf('ReferentPinHistoryPage', version);
