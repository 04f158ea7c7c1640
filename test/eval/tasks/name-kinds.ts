import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNaming } from '../../../src/lenses/naming/naming.ts';
import type { EntityKind } from '../../../src/lenses/naming/reading.ts';
import { segment } from '../../../src/text/segment/segment.ts';
import type { RevisionText } from '../../../src/text/span.ts';
import { dataPath } from '../../data-dir.ts';
import { isLookedAt } from '../halves.ts';
import { readNewsEvents } from '../newswcl.ts';
import type { EvalRow, EvalTask } from '../task.ts';

/** A name in a text with the kind that people gave it. */
interface Kinded {
  text: RevisionText;
  names: Map<string, 'person' | 'organisation' | 'place'>;
  looked: boolean;
}

/** Kinds of names beside those that people gave: sources of gold-side-by-side, actors and countries of newswcl50. */
export const nameKindsTask: EvalTask = {
  id: 'name-kinds',
  title: 'kind of a name (person, organisation, place) beside the kind that people gave it',
  data: 'gold-side-by-side (42 events of BASIL read by hand), sources; NewsWCL50 actors and countries',
  run(dataDir) {
    const sources = readSources(dataDir);
    const actors = readActors(dataDir);
    return [
      ...rows(
        'sources, aside',
        sources.filter(({ looked }) => !looked),
      ),
      ...rows(
        'sources, looked at',
        sources.filter(({ looked }) => looked),
      ),
      ...rows('newswcl50 (looked at)', actors),
    ];
  },
};

function rows(part: string, texts: readonly Kinded[]): EvalRow[] {
  let said = 0;
  let right = 0;
  let all = 0;
  let people = 0;
  let truePeople = 0;
  for (const { text, names } of texts) {
    const { entities } = readNaming(text, segment(text));
    const kinds = new Map<string, EntityKind>();
    for (const { kind, labels } of entities)
      for (const { field, start, end, type } of labels)
        if (type !== 'description') kinds.set(plain(text[field].slice(start, end)), kind);
    for (const [name, gold] of names) {
      all++;
      const ours = kinds.get(name);
      if (ours === undefined || ours === 'other') continue;
      said++;
      if (ours === gold) right++;
      if (ours === 'person') {
        people++;
        if (gold === 'person') truePeople++;
      }
    }
  }
  const row = (metric: string, ours: number, protocol: string): EvalRow => ({
    metric: `${part}: ${metric}`,
    ours,
    anchor: '-',
    must: null,
    aim: null,
    protocol,
  });
  return [
    row('right of those with a kind', right / said, `${said} of ${all} names have a kind other than "other"`),
    row('people among "person"', truePeople / people, `${people} names`),
  ];
}

function plain(name: string): string {
  return name.replace(/^[Tt]he /, '').replace(/['’]s?$/, '');
}

function readSources(dataDir: string): Kinded[] {
  const folder = dataPath(dataDir, 'gold-side-by-side');
  return readdirSync(folder).flatMap((file): Kinded[] => {
    const { articles, sources } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      articles: Record<string, { headline: string; sentences: string[] }>;
      sources: { at: string; source: string; kinds: string[] }[];
    };
    return Object.entries(articles).map(([outlet, { headline, sentences }]) => {
      const names = new Map<string, 'person' | 'organisation' | 'place'>();
      for (const { at, source, kinds } of sources) {
        const [kind] = kinds;
        if (!at.startsWith(outlet) || kinds.length !== 1 || (kind !== 'person' && kind !== 'organisation'))
          continue;
        if (/^(?:\p{Lu}[\p{L}.'’-]+ ?)+$/u.test(plain(source))) names.set(plain(source), kind);
      }
      return { text: revision(headline, sentences.slice(0).join(' ')), names, looked: isLookedAt(file) };
    });
  });
}

function readActors(dataDir: string): Kinded[] {
  return readNewsEvents(dataDir, '2020').flatMap((event) =>
    [...event.documents].map(([id, { headline, body }]) => {
      const names = new Map<string, 'person' | 'organisation' | 'place'>();
      const kinds = { ACTOR: 'person', COUNTRY: 'place', ORGANIZATION: 'organisation' } as const;
      for (const { document, type, words } of event.mentions) {
        const kind = kinds[type as keyof typeof kinds];
        if (document === id && kind !== undefined && /^(?:\p{Lu}[\p{L}.'’-]+ ?)+$/u.test(words))
          names.set(plain(words), kind);
      }
      return { text: revision(headline, body), names, looked: true };
    }),
  );
}

function revision(headline: string, body: string): RevisionText {
  return { headline, subheadline: '', body, language: 'en', publishedAt: null, outlet: null, fullText: true };
}
