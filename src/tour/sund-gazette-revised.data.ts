import { sundGazette } from './sund-gazette.data.ts';
import type { TourReport, TourRevision } from './tour-report.ts';

const report: TourReport = {
  ...sundGazette,
  headline: 'Corvania casts doubt on water deal six days after signing it',
  subheadline: 'Army will stay on Orrin Ridge, Halvost newspaper reports',
  bylines: ['Mirel Dastan', 'Jona Prell'],
  text: `Corvania has cast doubt on the agreement it signed in Port Aldren only six days ago, with an official telling a Halvost newspaper that its army will not leave the Orrin Ridge, the heights that command the dam on which Sund depends for its water.

“Nobody is going to order our soldiers off the Orrin Ridge,” an unnamed official told Halvoster Dagblad on Tuesday.

The words sit uneasily with the joint statement of 5 March, in which the two sides “commit themselves to the phased redeployment of forces from civilian waterworks, subject to security guarantees to be agreed by both parties”.

Corvanian troops took control of the ridge and the Selka Dam on 9 February last year, when Lethmar was without a government. They have since driven some 7,000 people from eleven villages, cut down the orchards on the lower slope and built a road to the summit.

The dam supplies 40 per cent of the capital’s drinking water. In August, Corvanian soldiers shut two of its five gates for nine days, and queues at the standpipes in the Old Harbour stretched around the block.

Corvania has attacked Lethmar more than 600 times since the invasion, according to the defence ministry. On 28 February its artillery shelled the pumping station in Brask, killing at least 11 people, among them two children who had come to fill cans.

Corvania’s foreign minister, Joren Aust, said on Wednesday that his country was “bound by what it signed and by nothing that it did not sign”. He would not say whether the ridge counted as part of the waterworks.

President Ilan Torvek called the attack “a crime against the thirsty”. He has repeatedly said that Lethmar seeks no confrontation with its neighbour and has ordered the Black Pine Brigades to hand over their rockets by the end of the month.

The Halvost newspaper claims that the talks have stalled because Lethmar wants a timetable for withdrawal. A member of the Lethmari delegation, speaking on condition of anonymity because the talks are confidential, told the Gazette that the opposite was true: a timetable had been on the table since January, and it was Corvania that had asked for it.

“They drew the map. They chose the colours,” the delegate said. “Now somebody in Halvost has remembered that there is a vote on the budget.”

Corvania also wants to forbid Lethmar to let Kethian engineers repair the spillway gates, the newspaper said. The request to Kethia was made in January, after Corvanian officers turned away a Lethmari crew at gunpoint.

Water minister Sira Belun said the repairs could not wait. “The snow on Mount Hal is two metres deep and it will not ask anybody’s permission to melt,” she said. “If those gates do not open in April, the water will go over the top, and it will take Brask with it.”

The foreign ministry said in a statement that Lethmar “does not negotiate through newspapers” and would attend the fourth round.

Aldren’s foreign minister, Oda Renskold, who brokered the deal, said that the statement stood and that she expected both delegations “to keep every line of it”.`,
};

/** The same address next morning: a calmer headline, another death toll, the quotation in full, one paragraph more. */
export const sundGazetteRevised: TourRevision = { seenAt: '2025-03-12T06:45:00Z', report };
