import type { TourReport } from './tour-report.ts';

/** The mediator's paper: its own interviews, then several paragraphs of the agency's copy as they came. */
export const aldrenCourier: TourReport = {
  outlet: { name: 'The Aldren Courier', domain: 'aldrencourier.example' },
  url: 'https://www.aldrencourier.example/diplomacy/renskold-selka-statement-stands',
  publishedAt: '2025-03-11T18:40:00Z',
  language: 'en',
  kind: 'article',
  headline: 'Renskold insists Selka statement stands as Corvania digs in on the ridge',
  subheadline: 'Minister says she negotiates “from documents”; engineer warns the spillway gates cannot wait',
  bylines: ['Hanne Lovik'],
  tags: ['Foreign affairs', 'Selka talks'],
  text: `Foreign minister Oda Renskold insisted on Tuesday that last week’s joint statement on the Selka valley “stands, word for word”, after a Halvost newspaper reported that Corvania would keep its soldiers on the Orrin Ridge whatever the talks produce.

“Both delegations signed every line of it,” Ms Renskold said at the harbour terminal, where she was seeing off the Lethmari negotiators, “and I expect both of them to keep every line of it. I read newspapers in four languages. I negotiate from documents.”

The report in Halvoster Dagblad, a daily with good contacts in the Corvanian prime minister’s office, rests on one official whom it does not name. In the Courier’s translation, the official says: “We are not coming down from Orrin – not this year, and not in exchange for a signature.”

Corvanian forces took control of the ridge and of the Selka Dam below it on Feb. 9 last year, days after the government of President Anton Vesh collapsed and he fled the country. Corvania said at the time that the 1986 Selka Convention, which set the line between the two armies, no longer bound it.

The Selka Border Monitor, an independent group based in Port Aldren, has recorded some 540 Corvanian strikes and ground raids in Lethmar since February of last year. Lethmar’s government puts the number at more than 600. Corvania does not publish a count and says it acts only against armed groups.

For Aldren, which has promised 12 million crowns for repairs, the most pressing line of the statement is the one about engineers. Both countries agreed to open the spillway gates to repair crews “before the spring melt”. Nobody has been let in so far.

“Snow does not read communiqués,” said Pell Amsund, a hydraulic engineer at the University of Port Aldren who was a member of the technical mission in January. “Two of the five gates are jammed. If the thaw comes early, there will be three weeks to do eight weeks’ work.”

Mr Amsund said the mission had been shown round by Corvanian officers who were “correct, even helpful”. It was not allowed to take photographs.

The official also said Corvania would not accept Kethian engineers or guards at the dam, Halvoster Dagblad reported. Lethmar’s interim president, Ilan Torvek, asked Kethia in January to help rebuild the spillway gates, which were damaged in the fighting.

Diplomats in Port Aldren were inclined to play down the article. One, from a country that is not a party to the talks, called it “a shot across their own bows”, meant less for Sund than for the hard-liners in Mrs Helvig’s coalition, who vote on the army budget next week.

Others were less sure. The sentence on troops in the joint statement was the last to be agreed, two people who were in the building said, and the words “subject to security guarantees to be agreed by both parties” were added at Corvania’s request some time after midnight.

The Lethmari delegation left without speaking to the press. Its ministry later said in a two-line note that Lethmar does not negotiate through newspapers, and that the fourth round would go ahead.

The monitoring cell is due to open in a former customs house on Quay Street by 24 March. On Tuesday the building was still locked, and a notice on the door asked for deliveries to be left at the chandler’s next door.

Meridian Wire contributed to this report.`,
};
