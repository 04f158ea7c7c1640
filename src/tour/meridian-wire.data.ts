import type { TourReport } from './tour-report.ts';

/** The news agency: attributes nearly everything, gives both counts, quotes in full. */
export const meridianWire: TourReport = {
  outlet: { name: 'Meridian Wire', domain: 'meridianwire.example' },
  url: 'https://meridianwire.example/world/corvania-rules-out-leaving-orrin-ridge-2025-03-11',
  publishedAt: '2025-03-11T15:05:00Z',
  language: 'en',
  kind: 'article',
  headline: 'Corvania rules out leaving Orrin Ridge, newspaper says, clouding Selka talks',
  bylines: ['Tomas Eilert', 'Reva Sant'],
  tags: ['Corvania', 'Lethmar', 'Water'],
  text: `PORT ALDREN, March 11 (Meridian) - Corvania will not pull its troops off the Orrin Ridge in Lethmar under any agreement now being discussed, a senior Corvanian official told the newspaper Halvoster Dagblad, raising doubts about talks that resumed in Aldren last week.

"Nobody is going to order our soldiers off the Orrin Ridge, not this year and not as the price of a signature," the newspaper quoted the official as saying on Tuesday. The official, who was not named, said Corvania would hold the ridge "until there is somebody in Sund who can keep the guns off it."

The Corvanian-language daily, which is close to the government in Halvost, said the talks had slowed because Lethmar wants any security accord tied to a timetable for withdrawal.

A spokeswoman for Prime Minister Marta Helvig declined to comment on the report. Lethmar's foreign ministry said it "does not negotiate through newspapers."

Corvanian forces took control of the ridge and of the Selka Dam below it on Feb. 9 last year, days after the government of President Anton Vesh collapsed and he fled the country. Corvania said at the time that the 1986 Selka Convention, which set the line between the two armies, no longer bound it.

The dam supplies about 40 percent of the drinking water of Sund, the Lethmari capital, according to the city's water utility.

The Selka Border Monitor, an independent group based in Port Aldren, has recorded some 540 Corvanian strikes and ground raids in Lethmar since February of last year. Lethmar's government puts the number at more than 600. Corvania does not publish a count and says it acts only against armed groups.

In the most recent attack, Corvanian artillery hit a pumping station in the town of Brask on Feb. 28, killing at least 11 people, according to two hospital officials and a list of names seen by Meridian. Corvania's army said its gunners had returned fire and that it was "reviewing the incident."

The official also said Corvania would not accept Kethian engineers or guards at the dam, Halvoster Dagblad reported. Lethmar's interim president, Ilan Torvek, asked Kethia in January to help rebuild the spillway gates, which were damaged in the fighting.

"We have told Sund, we have told Port Aldren and we have told the Kethians: no foreign uniform at the dam," the official was quoted as saying.

In a joint statement on March 5, after two rounds of talks in Port Aldren, Corvania and Lethmar said they would set up a "joint monitoring cell" to exchange reservoir readings and receive reports of incidents. They also committed themselves to "the phased redeployment of forces from civilian waterworks, subject to security guarantees to be agreed by both parties."

The newspaper said the rounds had ended without a breakthrough. It cited a second person familiar with the talks as saying that the delegations had reached "a narrow understanding" on the exchange of readings and on nothing else.

Aldren's foreign minister, Oda Renskold, who hosted the talks, said the statement stood. "Both delegations signed every line of it, and I expect both of them to keep every line of it," she told reporters on Tuesday.

Torvek, a former militia commander who was named interim president by a council of provinces in March last year, has said he does not want a confrontation with Corvania. Two Lethmari officials told Meridian that he had promised to move against the Black Pine Brigades, an armed group that has fired rockets into Corvania from the valley.

A meeting between Torvek and Helvig has been discussed but no date has been set, the two officials said.

(Reporting by Tomas Eilert in Port Aldren and Reva Sant in Sund)`,
};
