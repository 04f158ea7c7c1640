import type { TourReport } from '../tour-report.ts';

/** The national daily: it stands in a folder of files. */
export const corvaniaTodayGondola: TourReport = {
  outlet: { name: 'Corvania Today', domain: 'corvaniatoday.example' },
  url: 'https://corvaniatoday.example/2025/04/03/keld-rescue',
  publishedAt: '2025-04-03T05:30:00Z',
  language: 'en',
  kind: 'article',
  headline: 'Heroes of the gorge: all safe after Keld gondola rescue',
  bylines: ['Peter Lang'],
  tags: ['Keld'],
  text: `Mountain rescuers worked into the evening on Wednesday to bring 43 passengers down safely from the Keld gondola, which had come to a stop above the gorge in the morning.

"Every one of them walked to the bus," said the head of the rescue service, Maj Torning. "I have never been prouder of a team."

The gondola stopped at 9.20 a.m. when safety systems detected an irregularity at the upper station, Keld Ropeways said. Rescuers in harnesses went along the rope to each of the eleven cabins over the gorge.

Three passengers were treated in Aldmoor as a precaution.

The transport inspector, Sanna Wold, said the line would stay closed "until somebody can show me a new bearing". The company said it was working closely with the authorities and expected to reopen within days.`,
};
