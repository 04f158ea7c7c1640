import { listAbout } from '../list-about.ts';

/**
 * Nouns for things that a report can be about without a name, singular: laws and agreements, plans and acts of bodies,
 * barriers and weapons, happenings. Outlets differ in them ("deal", "accord", "pact"). Own list, from WordNet 3.1
 * lexicographer files noun.communication, noun.act, noun.event and noun.artifact.
 */
export const OBJECT_NOUNS: ReadonlySet<string> = new Set(
  `bill law legislation measure amendment ban order rule ruling decision verdict policy regulation statute ordinance act treaty
  deal agreement accord pact truce ceasefire armistice plan proposal offer program programme project initiative scheme
  investigation probe inquiry trial hearing lawsuit case indictment charges impeachment audit review
  memo letter report dossier book film movie documentary ad video tape recording email emails tweet speech interview question questions
  debate summit meeting talks negotiations visit trip rally march protest demonstration strike riot uprising coup caravan convoy
  wall fence barrier border pipeline bridge dam base camp embassy ship boat plane jet drone missile rocket bomb weapon weapons gun guns reactor
  shooting attack bombing explosion blast massacre killing murder assault raid airstrike strikes invasion occupation siege war
  crash fire wildfire flood storm hurricane earthquake outbreak epidemic pandemic virus vaccine drug
  tariff tariffs sanctions tax taxes budget shutdown bailout stimulus subsidy loan debt fund poll election referendum vote primary campaign
  nomination appointment resignation pardon firing amnesty asylum citizenship immigration abortion marriage healthcare coverage mandate
  database surveillance hack leak breach scandal controversy crisis merger takeover takeovers strike statue monument flag anthem`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

export const ABOUT_OBJECT_NOUNS = listAbout(
  'Nouns for things without a name',
  'Own list, from WordNet 3.1 noun.communication, noun.act, noun.event and noun.artifact',
  OBJECT_NOUNS,
);
