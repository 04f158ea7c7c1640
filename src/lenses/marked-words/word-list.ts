/** What must stand around a listed word for it to be meant: most words have senses that no list means. */
export type Guard =
  /** A number follows ("about 40"). */
  | 'number'
  /** A verb, adverb or "be" follows a modal; never a month or a name. */
  | 'modal'
  /** No article or possessive before, so no noun and no adjective before a noun. */
  | 'noDeterminer'
  /** An adjective, adverb or participle follows. */
  | 'degree'
  /** As `degree`, and no article or possessive before: "kind of strange", not "a kind of strange ferry". */
  | 'loose'
  /** A noun follows: the word is an adjective before it. */
  | 'noun'
  /** A that-clause or an indirect question follows. */
  | 'clause'
  /** "to" and a verb follow. */
  | 'infinitive'
  /** "to", "that", "as" or an adjective follows a verb of seeming. */
  | 'seeming'
  /** An article, a possessor or a name stands before: a government, no set of rules. */
  | 'rule'
  /** "of" does not follow, nor "than". */
  | 'alone';

/** A closed list of words from a named category of the literature. */
export interface WordList {
  id: string;
  title: string;
  source: string;
  /** Words and phrases in the form in which they stand, parted by commas. */
  words?: string;
  /** Verbs in base form, any form of which counts, with what follows the verb; parted by commas. */
  verbs?: string;
  /** Guard of every word or verb of the list that has none of its own. */
  guard?: Guard;
  guards?: Readonly<Record<string, Guard>>;
}
