import { stem } from '../words/stem.ts';

/** English verbs that name who speaks or writes, base forms. Compiled by hand for this project. */
const VERBS =
  'say tell ask add tweet write argue call claim insist respond reply warn declare announce accuse denounce criticize pledge vow ' +
  'promise urge suggest explain acknowledge admit testify deny continue conclude state note remark report contend assert defend ' +
  'praise condemn blast slam mock joke recall stress describe dismiss reject question demand complain concede confirm';

/** Their stems. */
export const SPEECH_STEMS: ReadonlySet<string> = new Set(VERBS.split(' ').map(stem));
