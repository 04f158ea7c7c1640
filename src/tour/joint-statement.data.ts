import type { TourReport } from './tour-report.ts';

/** The primary text: every quoted fragment of "the joint statement" in the other reports comes from here. */
export const jointStatement: TourReport = {
  outlet: { name: 'Ministry of Foreign Affairs of Aldren', domain: 'mfa.aldren.example' },
  url: 'https://mfa.aldren.example/statements/2025/03/selka-joint-statement',
  publishedAt: '2025-03-05T16:30:00Z',
  language: 'en',
  kind: 'document',
  headline: 'Joint Statement of the Republic of Corvania, the Republic of Lethmar and the Kingdom of Aldren',
  subheadline: 'Second and third rounds of the Selka talks, Port Aldren, 3 and 4 March 2025',
  text: `Under the auspices of the Kingdom of Aldren, delegations of the Republic of Corvania and the Republic of Lethmar met in Port Aldren on 3 and 4 March 2025 for the second and third rounds of talks on security and the use of waters in the Selka basin.

The two sides held thorough and businesslike discussions. They recognised that the safety of the Selka Dam, and of the people who live below it, is a common interest that stands above every other difference between the two countries.

The two sides declare their determination to arrive at a settlement that respects the sovereignty of Lethmar, the security of Corvania and the right of the population on both banks to clean water.

The two sides have agreed to set up a joint monitoring cell, staffed at all hours, which will exchange reservoir readings, receive reports of incidents and coordinate repairs under the supervision of Aldren. The cell will keep a common log and will be the first address for complaints by either side.

The cell will begin its work in Port Aldren no later than 24 March 2025. It will consist of six officers from each side and a head of mission appointed by Aldren.

The two sides commit themselves to the phased redeployment of forces from civilian waterworks, subject to security guarantees to be agreed by both parties.

Engineers of both countries will be given access to the spillway gates of the Selka Dam in order to carry out urgent repairs before the spring melt. Aldren will contribute 12 million crowns towards the cost of the work.

The two sides took note of the findings of the technical mission that visited the dam in January and asked it to report again before the end of April.

Nothing in this statement prejudges the position of either side on the line of separation or on the legal status of the Selka Convention of 1986.

Until the fourth round, both sides will refrain from steps that would alter the situation at the dam, including the deployment there of personnel from third countries.

The Kingdom of Aldren thanks both delegations for their engagement. The fourth round will be held in Port Aldren on a date to be agreed.`,
};
