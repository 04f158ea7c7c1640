/** Openings and turns of phrase of page furniture; observed on news sites, one alternative a habit. */
export const FURNITURE_PHRASES: Record<string, RegExp> = {
  act: /\b(sign up|subscribe|log ?in|register|follow us|share (this|on|via)|click (here|to)|tap here|download (the|our)|join (us|our|the)|newsletter|leave a (comment|reply)|post a comment|get (the|our) (latest|app)|donate|contact us|email us|send (us|your)|watch (now|live|below|:)|listen to)\b/i,
  pointer:
    /^(read|see|watch|view|more|related|also|recommended|you (may|might)|don['’]t miss|up next|next|previous|trending|most|popular|latest|continue reading|advertisement|sponsored|story continues|scroll|photos?:|video:|gallery|tags?:|filed under|topics?:|in this (article|story)|what to know|key (points|takeaways)|loading|comments?|share|print|email|tweet|facebook|back to)\b/i,
  legal:
    /©|\ball rights reserved\b|\bcopyright\b|\bterms of (use|service)\b|\bprivacy policy\b|\bcookies?\b|\bmay not be (published|reproduced)\b|\bdelayed by at least\b|\baffiliate\b|\bcommission\b/i,
  credit:
    /^(photo|image|picture|credit|source|getty|\(?ap photo|reuters\/)|\b(getty images|ap photo|file photo|via getty|shutterstock|courtesy of|photo by|image credit|\/reuters|\/afp|\/ap)\b/i,
  author:
    /^(by|written by|posted by|reporting by|editing by|edited by|published|updated|last updated|about the author|author)\b|\b(is a (senior |staff |freelance )?(writer|reporter|editor|correspondent|journalist|contributor)|contributed to this|follow (him|her|them) on|on twitter|can be reached at|@[a-z0-9_]{3,})\b/i,
  date: /\b(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}:\d{2}\b|\b(minutes?|hours?|days?) ago\b/i,
};
export const FURNITURE_GROUPS = Object.keys(FURNITURE_PHRASES);
