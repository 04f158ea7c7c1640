/** The members of a report that a mapping can fill. */
export const MAPPED_FIELDS = [
  'headline',
  'subheadline',
  /** The whole text, plain. */
  'text',
  /** The whole text as HTML: paragraphs alone, no page around them. */
  'markup',
  /** A part of the text: the report is then known to be held as an excerpt. */
  'excerpt',
  /** A whole page, out of which the article is taken. */
  'html',
  'url',
  'publishedAt',
  'language',
  'outletName',
  'outletDomain',
  'bylines',
  'tags',
  'captions',
] as const;
export type MappedField = (typeof MAPPED_FIELDS)[number];

/** Where each member of a report stands in a record: paths in the order of preference. */
export type FieldPaths = Partial<Record<MappedField, readonly string[]>>;

/** How records of one format become reports. */
export interface Mapping {
  id: string;
  title: string;
  /** Where the format is described; null: the caller's own. */
  source: string | null;
  /** Where the records stand in a JSON document that holds several. */
  items: readonly string[];
  /** Paths that a record of this format has: one of the lists must be there whole. Empty: never guessed. */
  knownBy: readonly (readonly string[])[];
  fields: FieldPaths;
  /** Fields whose words are HTML although they are no text: their tags are taken off. */
  inMarkup?: readonly MappedField[];
  /** True where the address is an identifier that need not be one of the web; it then stands for nothing. */
  addressIsIdentifier?: boolean;
}
