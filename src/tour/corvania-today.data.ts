import type { TourReport } from './tour-report.ts';

/** An outlet that tells it from Halvost: the acts of its own army in the passive, the other side's leader by his past. */
export const corvaniaToday: TourReport = {
  outlet: { name: 'Corvania Today', domain: 'corvaniatoday.example' },
  url: 'https://corvaniatoday.example/security/no-retreat-from-orrin',
  publishedAt: '2025-03-11T12:20:00Z',
  language: 'en',
  kind: 'article',
  headline: 'No retreat from Orrin while rocket crews are sheltered below it, official says',
  subheadline: 'Security before signatures: Halvost sets out its terms for the Selka valley',
  bylines: ['Corvania Today Staff'],
  tags: ['Security', 'Northern border'],
  text: `Corvania will remain on the Orrin Ridge for as long as the villages of the northern border are within range of it, a senior official has made clear, dashing hopes in Sund that the army could be talked down from the heights.

“Nobody is going to order our soldiers off the Orrin Ridge,” the official told Halvoster Dagblad, “not this year and not as the price of a signature. The ridge is not a bargaining chip. It is the roof over the heads of forty thousand of our citizens.”

Corvania secured the ridge and the Selka Dam in February of last year, when the Vesh government fell and the Lethmari army abandoned its posts overnight. The 1986 Selka Convention had by then become a dead letter.

Since that time 312 rockets have been fired at Corvanian towns from the valley, most of them by the Black Pine terrorist organisation. Some 540 defensive operations have been carried out in response, a number that foreign monitors like to quote without mentioning the first.

The head of the Sund authorities, the former militia chief Ilan Torvek, is said to have given assurances that Black Pine will be disarmed. The official was not impressed. “A man who came down from the hills with a rifle last spring now offers to guard our border with a piece of paper,” he said.

He added that Torvek had been told in plain terms that foreign troops at the dam, in whatever overalls, would be treated as a hostile deployment. “We have told Sund, we have told Port Aldren and we have told the Kethians: no foreign uniform at the dam.”

Under the statement issued in Port Aldren after the talks of 4 and 5 March, the parties will refrain from “the deployment there of personnel from third countries”. The plan to bring in Kethian engineers is therefore a breach of it, the official noted.

The same statement makes any movement of troops “subject to security guarantees to be agreed by both parties”. No such guarantees have been offered.

Eleven people, nine of them armed, died when the pumping station at Brask was hit on 28 February during an exchange of fire. The army is reviewing the incident. Weapons had been stored in the building, according to military sources, who showed this newspaper photographs of crates.

Officials in Halvost stress that the dam has been kept running throughout. Water has been released to the Lethmari side every day without interruption, they say, although no fee has been paid for it since last summer.

Prime Minister Marta Helvig is ready to meet Torvek “when there is something to meet about”, a person close to her said. Her coalition votes on the army budget next week and is expected to approve the 4.2 billion marks that the general staff has asked for.

Hopes now rest on the joint monitoring cell, in which Corvanian and Lethmari officers are to sit in one room for the first time since 1986. It will open in Port Aldren by 24 March.`,
};
