import { listAbout } from '../list-about.ts';

/**
 * Nouns for groups of people and bodies that a report can be about without a name, with the plural they are used in.
 * Own list, from WordNet 3.1 lexicographer files noun.person and noun.group; nouns as general as "people", "members" or
 * "officials", which seldom stand for one group all through a text, are left out.
 */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  `migrants immigrants refugees asylum-seekers asylum seekers aliens illegals settlers exiles evacuees deportees dreamers newcomers
  protesters protestors demonstrators rioters marchers activists campaigners organizers organisers strikers counterprotesters
  lawmakers legislators senators congressmen representatives governors mayors justices judges prosecutors investigators detectives
  lawyers attorneys jurors inmates prisoners detainees hostages captives suspects gunmen attackers assailants shooters terrorists
  militants rebels fighters insurgents extremists jihadists mercenaries militias gangs smugglers traffickers troops soldiers forces marines
  veterans officers police authorities rescuers firefighters medics paramedics doctors nurses patients scientists researchers
  students pupils teachers parents children kids youths teenagers teens families couples survivors victims mourners residents villagers
  workers employees staffers farmers fishermen miners drivers truckers pilots passengers tourists travelers travellers
  voters taxpayers consumers customers shoppers investors donors lobbyists bankers executives billionaires
  companies firms banks insurers automakers carmakers airlines retailers unions charities churches schools universities hospitals hotels
  gays lesbians homosexuals women girls boys men blacks whites minorities supremacists nationalists separatists loyalists hardliners reformers
  supporters opponents critics allies rivals backers fans followers worshippers pilgrims clergy bishops priests nuns
  diplomats negotiators envoys inspectors regulators watchdogs journalists reporters bloggers broadcasters networks republicans democrats
  states cities counties countries nations`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

export const ABOUT_GROUP_NOUNS = listAbout(
  'Nouns for groups without a name',
  'Own list, from WordNet 3.1 noun.person and noun.group',
  GROUP_NOUNS,
);
