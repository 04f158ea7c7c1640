import type { TourReport } from '../tour-report.ts';

/** The local paper: its page is what a reporter pastes the address of. */
export const orrinValleyPost: TourReport = {
  outlet: { name: 'Orrin Valley Post', domain: 'orrinvalleypost.example' },
  url: 'https://orrinvalleypost.example/2025/04/02/gondola',
  publishedAt: '2025-04-02T19:40:00Z',
  language: 'en',
  kind: 'article',
  headline: 'Forty-three left hanging for nine hours as Keld gondola fails',
  bylines: ['Hanne Roskill'],
  tags: ['Keld', 'Transport'],
  text: `Forty-three people hung in the cabins of the Keld gondola for nine hours on Wednesday after the operator let the haul rope run on a bearing that it had been told to replace.

The line stopped at 9.20 a.m. with eleven cabins over the gorge, up to 90 metres above the river. Mountain rescuers lowered the passengers one by one; the last, a girl of six, reached the ground shortly after 6 p.m.

Keld Ropeways had been ordered to change the main bearing at the upper station by the end of February, according to an inspection report seen by the Post. "The bearing was within tolerance on the day," said the company's director, Tomas Eirvik.

Three passengers were taken to the hospital in Aldmoor with hypothermia. The regional transport inspector, Sanna Wold, said the line would stay closed "until somebody can show me a new bearing and the invoice for it".

The gondola carried 310,000 people last year. It is the only way into upper Keld while the pass road is shut by snow.`,
};
