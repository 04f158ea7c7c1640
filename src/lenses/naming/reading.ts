import type { Range } from '../../text/span.ts';

export type EntityKind = 'person' | 'organisation' | 'place' | 'group' | 'other';

/**
 * How a label names its entity: `name` (a name alone), `title` (title, office or nationality with a name),
 * `description` (apposition, "former Y X", "X is a Y", a definite description that resolves), `acronym` (initials of a
 * longer name).
 */
export type LabelType = 'name' | 'title' | 'description' | 'acronym';

/** One place where an entity is named. */
export interface Label extends Range {
  type: LabelType;
}

/** A person, organisation, place, group or other named thing, with every label that one revision has for it. */
export interface Entity {
  /** `e1`, `e2` ... in order of first mention; unique inside the reading. */
  id: string;
  kind: EntityKind;
  /** The fullest name, without title and article; the description itself where there is no name. */
  canonical: string;
  /** Names that the text says it goes by besides ("known as"); absent where there is none. */
  otherNames?: string[];
  /** In reading order. Labels of different entities may overlap ("FBI" inside "FBI Director Jane Doe"). */
  labels: Label[];
}

/** A phrase for people or bodies ("the senior official", "protesters") that no name in the text explains. */
export interface Description extends Range {
  /** Its head noun, singular, lower case. */
  head: string;
  plural: boolean;
}

/** What the `naming` lens sees in one revision: plain JSON, ranges only. */
export interface NamingReading {
  /** True where the text is not English; then only capitalised names are read, and those only where that is safe. */
  notApplicable: boolean;
  entities: Entity[];
  descriptions: Description[];
}
