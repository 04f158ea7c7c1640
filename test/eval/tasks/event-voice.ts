import { readFileSync } from 'node:fs';
import { readEventVoice } from '../../../src/lenses/event-voice/read-event-voice.ts';
import { segment } from '../../../src/text/segment/segment.ts';
import type { RevisionText } from '../../../src/text/span.ts';
import { dataPath } from '../../data-dir.ts';
import type { EvalRow, EvalTask } from '../task.ts';

interface Coded {
  sentence: string;
  passive: boolean;
}

/** Sentences that people coded as passive or not: a sentence counts as passive where any of its clauses does. */
export const eventVoiceTask: EvalTask = {
  id: 'event-voice',
  title: 'passive or not, sentences coded by people',
  data: 'PassivePy, human coding',
  run(dataDir): EvalRow[] {
    const coded = readCoded(dataDir);
    const parts: [string, Coded[]][] = [
      ['kept aside by hash', coded.filter(({ sentence }) => !isLookedAt(sentence))],
      ['looked at', coded.filter(({ sentence }) => isLookedAt(sentence))],
      ['both', coded],
    ];
    return parts.map(([which, list]): EvalRow => {
      const right = list.filter(({ sentence, passive }) => isPassive(sentence) === passive).length;
      return {
        metric: `accuracy, ${which}`,
        ours: right / list.length,
        anchor: 'regex .963, PassivePy (spaCy) .979',
        must: 0.975,
        aim: 0.985,
        protocol: `${right} of ${list.length} sentences; any passive clause, with or without agent`,
      };
    });
  },
};

function readCoded(dataDir: string): Coded[] {
  const lines = readFileSync(dataPath(dataDir, 'passivepy', 'crowd.csv'), 'utf8')
    .split(/\r?\n/)
    .slice(1);
  return lines.flatMap((line): Coded[] => {
    const match = /^(?:"((?:[^"]|"")*)"|([^,]*)),.*,([01])$/.exec(line);
    if (match === null) return [];
    return [{ sentence: (match[1]?.replaceAll('""', '"') ?? match[2]!).trim(), passive: match[3] === '1' }];
  });
}

/** Errors were looked at in this half alone. */
function isLookedAt(sentence: string): boolean {
  let hash = 0x811c9dc5;
  for (let i = 0; i < sentence.length; i++) hash = Math.imul(hash ^ sentence.charCodeAt(i), 16777619);
  return ((hash >>> 8) & 1) === 0;
}

function isPassive(sentence: string): boolean {
  const text: RevisionText = {
    headline: '',
    subheadline: '',
    body: sentence,
    language: 'en',
    publishedAt: null,
    outlet: null,
    fullText: true,
  };
  return readEventVoice(text, segment(text)).some(({ form }) => form === 'passive' || form === 'agentless');
}
