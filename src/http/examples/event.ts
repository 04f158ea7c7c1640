/** Bodies for the OpenAPI document; the event is invented. */
export const newEventExample = {
  title: 'Dockers in Sund walk out',
  summary: 'Crane crews stop work over night shifts; the port authority closes the north quay.',
  startedAt: '2026-01-14T05:00:00.000Z',
  endedAt: null,
  places: ['Sund'],
  status: 'open',
};

export const eventExample = {
  id: '0d3c9f52-8f0f-4d53-8ce0-4f2f0a6f7a01',
  ...newEventExample,
  state: 'confirmed',
  madeBy: 'person',
  successorId: null,
  reportCount: 2,
  suggestionCount: 0,
  version: 3,
  createdAt: '2026-01-14T08:00:00.000Z',
  updatedAt: '2026-01-14T09:12:00.000Z',
};

export const historyExample = [
  {
    at: '2026-01-14T09:12:00.000Z',
    kind: 'reportAdded',
    by: 'person',
    otherEventId: null,
    reportIds: ['c7a3b1de-2f64-5d0b-8d59-1f5c7f9f2a21'],
  },
  { at: '2026-01-14T08:00:00.000Z', kind: 'created', by: 'person', otherEventId: null, reportIds: [] },
];
