import type { LensAbout } from '../about.ts';
import { ABOUT_GROUP_NOUNS } from './group-nouns.data.ts';
import { ABOUT_NAMES } from './names.data.ts';
import { ABOUT_SYNONYMS } from './noun-synonyms.data.ts';
import { ABOUT_OBJECT_NOUNS } from './object-nouns.data.ts';
import { ABOUT_PERSON_NOUNS } from './person-nouns.data.ts';
import { ABOUT_PEOPLES } from './places.data.ts';
import type { LabelType } from './reading.ts';
import type { NamingReason } from './result.ts';
import { ABOUT_WOMEN_NAMES } from './women-names.data.ts';

const because: Record<NamingReason, string> = {
  name: 'Reports have the same or a fitting name for it.',
  alias: 'A report says that it goes by both names ("known as").',
  acronym: 'One label is the initials of another.',
  description: 'A description names an office that the name carries elsewhere.',
  place: 'Linked sentences have the labels at the same place.',
  curated: 'Somebody has pinned labels of it together or apart.',
};
const type: Record<LabelType, string> = {
  name: 'A name alone.',
  title: 'Title, office or nationality with a name.',
  description: 'An apposition, a copula or a definite phrase that resolves.',
  acronym: 'Initials of a longer name.',
};

export const namingAbout: LensAbout = {
  definition:
    'Names are found by how a text uses capitals, and joined by fitting full names, surnames, initials and aliases; descriptions go to who carries their office. Across reports, referents are one by name, and nouns by synonym in linked sentences; then as people have pinned them.',
  notClaimed: [
    'Which name is right.',
    'That a label found in one report alone says something wrong.',
    'That a pin is right: it is what somebody said, and its history can be read.',
  ],
  tiers: { likely: 'Which labels are of one referent.' },
  rules: { because, type },
  lists: [
    ABOUT_NAMES,
    ABOUT_PEOPLES,
    ABOUT_SYNONYMS,
    ABOUT_GROUP_NOUNS,
    ABOUT_PERSON_NOUNS,
    ABOUT_OBJECT_NOUNS,
    ABOUT_WOMEN_NAMES,
  ],
  evaluation: ['names', 'name-kinds', 'naming'],
  precisions: [],
  limits: [
    'English only; pronouns are not read.',
    'On texts that were never looked at fewer names are found than on the others: see the part kept aside.',
    'On ECB+ the clustering of given mentions is below a baseline of head lemmas.',
    'A description is given only to a person named in the same report.',
    'A verb form can be taken into a noun phrase.',
    'The precision of the findings was not measured.',
  ],
};
