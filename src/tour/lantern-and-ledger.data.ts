import type { TourReport } from './tour-report.ts';

/**
 * A site that republishes a magazine which paraphrases a newspaper in another language which quotes an official
 * without a name. The text is a page as a reader copies it, with the site's furniture at both ends.
 */
export const lanternAndLedger: TourReport = {
  outlet: { name: 'Lantern & Ledger', domain: 'lanternandledger.example' },
  url: 'https://lanternandledger.example/2025/03/12/selka-security-accord-falters/',
  publishedAt: '2025-03-12T08:00:00Z',
  language: 'en',
  kind: 'article',
  headline: 'Selka accord falters as Halvost refuses to quit the ridge: Report',
  text: `Lantern & Ledger

What the harbour lights leave out

Selka accord falters as Halvost refuses to quit the ridge: Report

The Caravel | March 12, 2025

Corvania has ruled out any pullback from the Orrin Ridge and the other parts of Lethmar that it seized after former president Anton Vesh was toppled, while rejecting Kethian engineers at the Selka Dam and insisting that Sund be barred from stationing artillery anywhere in the valley, Corvanian-language media disclosed.

“Nobody is going to order our soldiers off the Orrin Ridge, not this year,” an official told the Halvost daily Halvoster Dagblad on 10 March, without giving a name.

According to the paper, the negotiations are bogged down because Sund will put its name to a security deal only if a timetable for the departure of Corvanian troops is part of it.

The Corvanian report went on to say that Halvost is alarmed by what it sees as an attempt by Lethmar to bring Kethia back to the Selka. The government considers this a threat to its “room for manoeuvre,” Halvoster Dagblad claimed.

All of them have been told, the official said: Sund, Port Aldren and the Kethians. There will be “no foreign uniform at the dam.”

Kethian media had reported in January that the Lethmari government was asking for help with the spillway gates, which Corvanian shelling put out of action.

Its sources say Halvost is also watching with unease reports that Sund hopes to buy radar and long-range guns from Kethia.

“The message that we have passed on to everybody [is that] Corvania will not sign anything that leaves a gun barrel within sight of Orrin, and it makes no difference to us whose flag is painted on it,” according to Halvoster Dagblad.

“What we want is simple: the ridge stays as it is, the dam stays as it is, and the valley stays empty.”

Last week’s rounds in Port Aldren, the newspaper adds, made “no advance was recorded,” only “a narrow understanding” on an exchange of readings.

A joint statement by Halvost, Sund and Port Aldren on 5 March said that the sides would create a “joint monitoring cell” that will “coordinate repairs under the supervision of Aldren.”

The parties “declare their determination to arrive at a settlement,” the statement said, one that would respect “the sovereignty of Lethmar, the security of Corvania and the right of the population on both banks to clean water.”

They also undertook to “refrain from steps that would alter the situation at the dam,” according to the text, which was published by Aldren’s foreign ministry.

Corvanian forces overran the ridge as soon as Vesh was gone, declaring the 1986 Selka Convention void. They have since laid mines along the shore road and taken over the dam and three pumping stations – leaving the Lethmari capital at the mercy of whoever holds the valves.

The raids go on almost daily. In the space of a year, the Corvanian army has struck Lethmar over 600 times. On 27 February, shells killed 14 people who were queuing for water in Brask.

Halvost and Lethmar’s self-appointed president, Ilan Torvek, a former warlord, have been talking directly since last autumn. Torvek has promised to confront the Black Pine resistance on Corvania’s behalf, and has asked for little in return.

Even so, Corvania has shown no sign that it will leave.

Talks had broken down for most of February before Corvanian media reported late in the month that “real movement” was under way and that a text could be ready “within days.”

Aldren’s foreign minister, Oda Renskold, is reportedly pressing both sides to hold a fourth round before the snow melts.

March 12, 2025 - Posted by | Occupation, Resource Wars, Water | Aldren, Corvania, Lethmar |

No comments so far.

Leave a comment

This site uses Sentrypost to keep out spam. How we handle your comment data.

« Previous | Next »

Subscribe to Lantern & Ledger by email`,
};
