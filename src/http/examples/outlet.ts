/** Bodies for the OpenAPI document; the outlets, places and people are invented. */
export const newOutletExample = {
  name: 'Harbour Post',
  domains: ['harbour-post.example'],
  country: 'NO',
  language: 'en',
  kind: 'newspaper',
  ratings: [
    {
      rater: 'Northern Press Review',
      value: 'centre, high factual reporting',
      url: 'https://press-review.example/outlets/harbour-post',
      date: '2025-11-03',
    },
  ],
};

export const outletExample = {
  id: '5b0d7a1e-6c1f-4f5e-9a57-0c2f6f0f3b11',
  ...newOutletExample,
  version: 1,
  createdAt: '2026-01-14T08:00:00.000Z',
  updatedAt: '2026-01-14T08:00:00.000Z',
};
