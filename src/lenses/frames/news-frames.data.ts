import type { FrameList } from './frame-list.ts';

/**
 * The five frames of Semetko and Valkenburg, "Framing European Politics: A Content Analysis of Press and Television
 * News" (2000). The words were chosen for this project from the questions that define the frames there.
 */
export const NEWS_FRAMES: readonly FrameList[] = [
  {
    id: 'conflict',
    title: 'Conflict',
    sure: `clash* feud* quarrel* rift rifts showdown* standoff* rebuk* lash_out lashed_out hit_back hits_back fired_back war_of_words
      disput* accus* confront* dissent* infight* condemn* denounc* rivalr* loggerheads at_odds deadlock* stalemate* bicker*
      row_over spat backlash reproach*`,
    usual: `attack* blame* critici* disagree* oppos* reject* rival* fight* battle* argu* conflict* hostil* threat* win winner* winning loser* losing
      defeat* divid* division* split* tension* slam* blast* refus* protest* challeng* debat*`,
  },
  {
    id: 'humanInterest',
    title: 'Human interest',
    sure: `heartbreak* heartbroken griev* mourn* tearful* weep* wept sobb* orphan* widow* bereav* ordeal* anguish* traumati* beloved compassion* grandmother* grandfather* devastated
      heart-wrenching outpouring sympath* empath* toddler* personal_story`,
    usual: `mother* father* daughter* son sons child children wife husband* famil* parent* sister* brother* friend* neighbor* neighbour* tears cry crying cried love*
      hope* fear* pain* suffer* survivor* victim* feel* felt emotion* terrified brave* dream* baby babies birthday wedding funeral*`,
  },
  {
    id: 'economicConsequences',
    title: 'Economic consequences',
    sure: `financ* econom* fiscal* revenue* budget* recession* inflation* deficit* taxpayer* profit* bankrupt* unemploy* cost_of layoff* shareholder* investor* subsid* losses bailout* gdp`,
    usual: `cost* price* loss gain* expens* money dollar* euro euros pound* billion* million* pay* paid spend* spent tax taxes job jobs wage* market* trade* industr* debt* bank* invest* fund* growth save saving* worker* business*`,
  },
  {
    id: 'moralityNews',
    title: 'Morality',
    sure: `moral* immoral* ethic* unethic* sin sins sinful god religio* sacred holy evil* righteous* virtue* conscience* church* bible* biblical scripture* shameful* hypocri* decency wicked*`,
    usual: `wrong* duty duties faith* belief* honest* dishonest* shame* disgrac* honour* honor* principle* values dignity integrity guilt* forgiv* selfish* should_not ought_to`,
  },
  {
    id: 'responsibility',
    title: 'Attribution of responsibility',
    sure: `responsib* accountab* culpab* negligen* to_blame blame* blaming at_fault failure_to failed_to neglect* liable liabilit* solution* remed* rectif*
      take_action urgent_action alleviat*`,
    usual: `government* authorit* official* fault* fail* cause* caused solve* address* fix fixed duty owe owed oversight mistake* promis* pledge* require* urge* call_for called_for calls_for action* measure* prevent* polic* reform*`,
  },
];
