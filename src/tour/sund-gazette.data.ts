import type { TourReport } from './tour-report.ts';

/** An outlet that tells it from Sund, as first published: the act has an agent, the quotation of the statement stops early. */
export const sundGazette: TourReport = {
  outlet: { name: 'The Sund Gazette', domain: 'sundgazette.example' },
  url: 'https://sundgazette.example/2025/03/11/corvania-water-deal',
  publishedAt: '2025-03-11T17:10:00Z',
  language: 'en',
  kind: 'article',
  headline: 'Corvania tears up water deal six days after signing it',
  subheadline: 'Occupying army will stay on Orrin Ridge, Halvost newspaper reveals',
  bylines: ['Mirel Dastan'],
  tags: ['Selka', 'Occupation', 'Talks'],
  text: `Corvania has torn up the agreement it signed in Port Aldren only six days ago, telling a Halvost newspaper that its occupying army will not leave the Orrin Ridge, the heights that command the dam on which Sund depends for its water.

“Nobody is going to order our soldiers off the Orrin Ridge,” an unnamed official told Halvoster Dagblad on Tuesday.

The words make a mockery of the joint statement of 5 March, in which the two sides “commit themselves to the phased redeployment of forces from civilian waterworks”.

Corvanian troops seized the ridge and the Selka Dam on 9 February last year, when Lethmar was without a government. They have since driven some 7,000 people from eleven villages, cut down the orchards on the lower slope and built a road to the summit.

The dam supplies 40 per cent of the capital’s drinking water. In August, Corvanian soldiers shut two of its five gates for nine days, and queues at the standpipes in the Old Harbour stretched around the block.

Corvania has attacked Lethmar more than 600 times since the invasion. On 28 February its artillery shelled the pumping station in Brask, killing 14 people, among them two children who had come to fill cans.

President Ilan Torvek called the attack “a crime against the thirsty”. He has repeatedly said that Lethmar seeks no confrontation with its neighbour and has ordered the Black Pine Brigades to hand over their rockets by the end of the month.

The Halvost newspaper claims that the talks have stalled because Lethmar wants a timetable for withdrawal. A member of the Lethmari delegation, speaking on condition of anonymity because the talks are confidential, told the Gazette that the opposite was true: a timetable had been on the table since January, and it was Corvania that had asked for it.

“They drew the map. They chose the colours,” the delegate said. “Now somebody in Halvost has remembered that there is a vote on the budget.”

Corvania also wants to forbid Lethmar to let Kethian engineers repair the spillway gates, the newspaper said. The request to Kethia was made in January, after Corvanian officers turned away a Lethmari crew at gunpoint.

Water minister Sira Belun said the repairs could not wait. “The snow on Mount Hal is two metres deep and it will not ask anybody’s permission to melt,” she said. “If those gates do not open in April, the water will go over the top, and it will take Brask with it.”

The foreign ministry said in a statement that Lethmar “does not negotiate through newspapers” and would attend the fourth round.

Aldren’s foreign minister, Oda Renskold, who brokered the deal, has not said what she will do if Corvania walks away.`,
};
