import { listAbout } from '../list-about.ts';

/**
 * What somebody does or is, beside the roles in which people are quoted (`source-nouns.data.ts`): trades, ranks, kin,
 * ages, callings, ways of being caught in an event; singular. Chosen by hand from the nouns of WordNet 3.1 whose first
 * sense is in the lexicographer file noun.person; words that condemn, and words as often of things, are left out.
 */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `accomplice accountant acrobat activist actress administrator adolescent adventurer adversary airman alderman ambassador amateur
  anarchist announcer anthropologist applicant apprentice archaeologist archbishop archer architect aristocrat arsonist assailant assassin
  assemblyman assemblywoman assistant astronaut astronomer athlete attacker attendant auctioneer auditor aunt aviator babysitter bachelor backpacker
  bailiff baker ballerina bandit bargeman barman baron barrister bartender beneficiary bidder biker billionaire biochemist biographer biologist
  blacksmith bodyguard bomber bookkeeper bookmaker boxer boyfriend bride bridegroom brigadier builder bureaucrat busboy butcher butler
  bystander cadet cameraman campaigner camper captor cardiologist caregiver caretaker carpenter cartoonist cashier celebrant celebrity
  champion chaplain chauffeur chef chemist choreographer cinematographer classmate cleaner clergyman clerk client climber coachman comedian
  commando commissioner commuter companion composer conductor conqueror conservationist conspirator constable consul contestant
   contributor cook coordinator copilot coroner correspondent councillor councilman councilwoman counsel counsellor counselor
  courier cousin cowboy craftsman creditor crewman cricketer criminologist curator custodian customer cyclist dancer deacon dealer dean
  decorator defector defender dentist dermatologist descendant deserter designer dictator dietitian diplomat discoverer dispatcher
   diver docker dockworker drummer economist educator elder electrician embezzler emir emperor enthusiast
  environmentalist envoy epidemiologist examiner executioner explorer extremist eyewitness fiance fiancee fighter filmmaker finalist financier
  firefighter fireman fisher fisherwoman florist follower footballer foreigner foreman foreperson forester fugitive fundraiser gambler
  gamekeeper gangster gardener geologist geophysicist girlfriend goalkeeper godfather godmother goldsmith golfer grandchild granddaughter
  grandfather grandmother grandparent grandson graduate grocer guard guardian guerrilla guest guitarist gunman gymnast gynecologist hacker
  hairdresser handyman headmaster healer heir heiress helmsman herder hijacker hiker hitchhiker homemaker homeowner horseman hostage hotelier
  hostess housekeeper housewife hunter illustrator impostor industrialist infant inhabitant instructor insurgent intern interpreter inventor
  investigator jailer janitor jeweler jockey jogger kidnapper labourer laborer landlady landlord landowner lecturer librarian
  lieutenant lifeguard lineman linguist lobbyist locksmith logger longshoreman machinist magician magistrate maid mailman marksman
  marshal masseuse mathematician mayoress mechanic mediator mentor mercenary merchant messenger meteorologist midwife millionaire miner
  missionary mobster monarch monk motorcyclist motorist mountaineer mourner muezzin murderer musician narrator navigator neighbour nephew
  neurologist neurosurgeon newcomer niece nobleman nomad notary novelist nun nursemaid occupant oceanographer offender oncologist operator
  ophthalmologist orphan outsider overseer pacifist painter paralegal paramedic paratrooper parishioner partner passer-by pathologist patient
  patriarch patrolman peacekeeper peasant pedestrian pediatrician pensioner performer perpetrator petitioner pharmacist philanthropist
  philosopher photographer physicist pianist picketer pilgrim pitcher planner playwright plumber poacher poet policeman policewoman porter
  postman potter preacher predecessor prisoner producer programmer promoter prostitute protege protestor provost psychiatrist psychologist
  publican publicist quarterback racer radiologist rancher rapist rapper rector recruiter referee regent repairman rescuer
   retiree rider rifleman ringleader rioter robber roofer roommate runner sailor salesman saleswoman scaffolder schoolboy schoolchild
  schoolgirl schoolteacher screenwriter sculptor seaman seamstress seismologist sergeant-at-arms servant serviceman settler
  shareholder sharpshooter sheikh shepherd shipbuilder shipowner shoemaker shooter shopkeeper shopper showrunner sibling skater skier skipper
  smuggler sniper socialist socialite soldier solicitor songwriter soprano specialist spectator spouse sprinter stagehand statesman
  stepbrother stepdaughter stepfather stepmother stepsister stepson stevedore steward stewardess stockbroker stonemason storyteller striker
  stripper stuntman subscriber successor superintendent supervisor surfer surgeon surveyor swimmer tailor taxidermist
  taxpayer teammate teamster technician teen teenager tenant tenor terrorist theologian therapist toddler tourist trafficker trainee trainer
  translator traveler traveller treasurer trespasser trucker trustee tutor twin umpire uncle undergraduate understudy undertaker usher
  valedictorian veterinarian vet vicar viceroy viewer vigilante villager vintner violinist virologist visitor vocalist waiter waitress
  warden warlord warrior watchman weaver welder whaler whistleblower widower winemaker wrestler youngster youth zookeeper zoologist`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

export const ABOUT_PERSON_NOUNS = listAbout(
  'Nouns for what somebody does or is',
  'Own list, from WordNet 3.1 noun.person',
  PERSON_NOUNS,
);
