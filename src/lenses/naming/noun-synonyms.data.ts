import { listAbout } from '../list-about.ts';

/**
 * Nouns by which news calls one thing, as groups of singular forms; the first stands for the group. Own list, from the
 * synsets of WordNet 3.1 (noun.person, noun.group, noun.communication, noun.event, noun.act) that news writing uses in turn.
 */
const GROUPS = `
investigation probe inquiry inquest enquiry
meeting summit talk negotiation encounter conversation discussion session conference
deal agreement accord pact treaty arrangement
question query inquiry_for list
bill measure legislation law proposal act
lawyer attorney counsel solicitor
adviser advisor aide confidant assistant staffer
leader dictator ruler strongman chief head boss
spokesman spokeswoman spokesperson
migrant immigrant asylum-seeker refugee newcomer caravan
officer policeman policewoman cop agent
official authority
supporter backer follower fan activist advocate demonstrator protester protestor marcher
lawmaker legislator senator congressman congresswoman representative
troop soldier force
gunman shooter attacker assailant
child kid youngster
weapon arsenal warhead
missile rocket
border frontier fence barrier wall
visit trip tour journey
attack assault strike raid
killing slaying murder
collusion coordination meddling interference
tariff duty levy
sanction embargo
vote ballot election poll
worker employee staff
company firm corporation business
program programme project
plan scheme initiative
statement remark comment
film movie
war conflict fighting
country nation state
armistice truce ceasefire
ally partner friend
critic opponent rival
chairman chairwoman chair chairperson
teenager teen youth
physician doctor medic
accident crash collision
fire blaze inferno
storm hurricane cyclone
pupil student schoolchild
residence home house estate mansion
test trial experiment
decision ruling verdict judgment
resignation departure exit
dismissal firing ouster sacking
interview screening
asylum sanctuary protection
claim application request
denuclearization disarmament
`;

/** The word that stands for a noun's group, by singular form. */
export const SYNONYM: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const nouns = line.split(' ');
      return nouns.map((noun): [string, string] => [noun, nouns[0]!]);
    }),
);

export const ABOUT_SYNONYMS = listAbout(
  'Nouns by which news calls one thing',
  'Own list, from synsets of WordNet 3.1',
  SYNONYM,
);
