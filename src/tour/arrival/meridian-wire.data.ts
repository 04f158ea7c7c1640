import type { TourReport } from '../tour-report.ts';

/** The agency: its feed carries the text in full. */
export const meridianWireGondola: TourReport = {
  outlet: { name: 'Meridian Wire', domain: 'meridianwire.example' },
  url: 'https://meridianwire.example/2025/04/02/keld-gondola',
  publishedAt: '2025-04-02T17:55:00Z',
  language: 'en',
  kind: 'article',
  headline: 'Rescuers free 42 from stranded gondola in Keld',
  bylines: ['Meridian Wire staff'],
  tags: ['Keld', 'Accidents'],
  text: `KELD, April 2 (Meridian Wire) - Rescuers on Wednesday freed 42 passengers who had been trapped in a gondola above a gorge in Keld for most of the day, the regional government said.

The lift stopped at about 9.20 a.m. because of a fault in a bearing at its upper station, operator Keld Ropeways said in a statement. Eleven cabins were left over the gorge.

Three passengers were taken to hospital in Aldmoor with mild hypothermia, the regional government said.

"The bearing was within tolerance on the day of the incident," the company's director, Tomas Eirvik, told reporters. He declined to say when it was last replaced.

Regional transport inspector Sanna Wold said the line would remain closed pending an inquiry.

The gondola is the only way into upper Keld in winter.`,
};
