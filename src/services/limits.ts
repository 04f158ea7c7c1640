/** The largest inputs that the verbs take; lengths in UTF-16 code units. Larger ones are `outOfLimits`. */
export const LIMITS = {
  /** Enough for 200 KB of any script. */
  text: 250_000,
  html: 3_000_000,
  headline: 1_000,
  subheadline: 4_000,
  name: 300,
  title: 500,
  summary: 10_000,
  tag: 200,
  label: 300,
  note: 2_000,
  /** Pins of one event, or of one stateless comparison. */
  referentPins: 200,
  tags: 100,
  caption: 4_000,
  captions: 200,
  byline: 300,
  bylines: 50,
  links: 200,
  anchor: 500,
  otherUrls: 5,
  places: 50,
  domains: 50,
  ratings: 50,
  query: 500,
  page: 100,
  defaultPage: 20,
  answer: 2_000,
  answers: 50,
  /** Texts of one stateless comparison. */
  comparedTexts: 50,
  /** Reports of one stored comparison. */
  comparedReports: 200,
} as const;
