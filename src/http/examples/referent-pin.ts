import type { NewReferentPin, ReferentPin, ReferentPinVersion } from '../../services/dto/referent-pin.ts';
import { eventExample } from './event.ts';

export const newReferentPinExample: NewReferentPin = {
  relation: 'same',
  a: 'Ines Calder',
  b: 'the woman from the quay',
  note: 'The photo caption of the Harbour Post names her.',
};

export const referentPinExample: ReferentPin = {
  id: '5b8e1f04-6c2d-4a97-9f31-8d7a4e2c6b10',
  eventId: eventExample.id,
  relation: 'same',
  a: 'Ines Calder',
  b: 'the woman from the quay',
  note: 'The photo caption of the Harbour Post names her.',
  version: 2,
  createdAt: '2026-01-14T10:02:00.000Z',
  updatedAt: '2026-01-14T10:20:00.000Z',
};

export const referentPinHistoryExample: ReferentPinVersion[] = [
  {
    version: 2,
    at: '2026-01-14T10:20:00.000Z',
    change: 'updated',
    relation: 'same',
    a: 'Ines Calder',
    b: 'the woman from the quay',
    note: 'The photo caption of the Harbour Post names her.',
    otherEventId: null,
    contradicts: null,
  },
  {
    version: 1,
    at: '2026-01-14T10:02:00.000Z',
    change: 'created',
    relation: 'same',
    a: 'Ines Calder',
    b: 'the woman from the quay',
    note: null,
    otherEventId: null,
    contradicts: null,
  },
];
