import type { ReferentPin as Pin } from '../../lenses/naming/pins.ts';

export type { Pin as PinnedLabels };

/** What a person says of two labels of an event, heard by every later comparison of it. */
export interface ReferentPin extends Pin {
  /** Chosen by the client; unique in the event. */
  id: string;
  eventId: string;
  note: string | null;
  /** Rises by one with every change; a pin made again after its deletion goes on where it ended. */
  version: number;
  createdAt: string;
  updatedAt: string;
}

export interface NewReferentPin extends Pin {
  note?: string | null | undefined;
}

/**
 * `movedInto`, `movedFrom`: a merge took it along; `leftBehind`: a merge did not, since it contradicts a pin of the other
 * event, stands there under the same id, or the other event has as many as it may; `copiedFrom`: a split did.
 */
export type ReferentPinChange =
  | 'created'
  | 'updated'
  | 'deleted'
  | 'movedInto'
  | 'movedFrom'
  | 'leftBehind'
  | 'copiedFrom';

/** What a pin was from one instant on, or when it ended. */
export interface ReferentPinVersion extends Pin {
  version: number;
  at: string;
  change: ReferentPinChange;
  note: string | null;
  /** The other event of a merge or a split. */
  otherEventId: string | null;
  /** Of a pin left behind: the id of the pin that it contradicts, or its own; null where there was no room. */
  contradicts: string | null;
}

/** A pin as it stands, and whether this call made it. */
export interface PutReferentPin {
  pin: ReferentPin;
  created: boolean;
}
