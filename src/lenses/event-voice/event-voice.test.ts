import { describe, expect, it } from 'vitest';
import { compareRevisions } from '../../comparison/compare.ts';
import { segment } from '../../text/segment/segment.ts';
import type { RevisionText } from '../../text/span.ts';
import { readEventVoice } from './read-event-voice.ts';

const text = (body: string, headline = '', outlet: string | null = null): RevisionText => ({
  headline,
  subheadline: '',
  body,
  language: 'en',
  publishedAt: null,
  outlet,
  fullText: true,
});

/** Each clause as "form: verb < agent > patient". */
function read(body: string, headline = ''): string[] {
  const one = text(body, headline);
  return readEventVoice(one, segment(one)).map((clause) => {
    const cut = (place: [number, number] | null) =>
      place === null ? '-' : one[clause.field].slice(...place);
    return `${clause.form}: ${cut([clause.start, clause.end])} < ${cut(clause.agent)} > ${cut(clause.patient)}`;
  });
}

describe('readEventVoice', () => {
  it('tells actives, passives with and without agent', () => {
    expect(read('Soldiers shot three farmers near Velm.')).toEqual([
      'active: shot < Soldiers > three farmers',
    ]);
    expect(read('Three farmers were shot by soldiers near Velm.')).toEqual([
      'passive: were shot < soldiers > Three farmers',
    ]);
    expect(read('Three farmers have been shot near Velm.')).toEqual([
      'agentless: have been shot < - > Three farmers',
    ]);
    expect(read('The mayor was arrested on Tuesday and charged with fraud.')).toEqual([
      'agentless: was arrested < - > The mayor',
      'agentless: charged < - > The mayor',
    ]);
  });

  it('tells nouns and what befell somebody', () => {
    expect(read('The killing of two farmers by soldiers shocked Velm.')[0]).toBe(
      'nominal: killing < soldiers > two farmers',
    );
    expect(read('Corvania’s attack on the depot began at dawn.')).toEqual([
      'nominal: attack < Corvania > the depot',
    ]);
    expect(read('The guards’ killing of a farmer shocked Velm.')[0]).toBe(
      'nominal: killing < guards > a farmer',
    );
    expect(read('Velm condemned the ‘outrageous’ killing of a farmer.')[0]).toBe(
      'nominal: killing < - > a farmer',
    );
    expect(read('Two farmers died near Velm.')).toEqual(['intransitive: died < - > Two farmers']);
    expect(read('Two farmers lost their lives.')).toEqual(['intransitive: lost < - > Two farmers']);
    expect(read('The captain lost control of the ferry.')).toEqual([]);
    expect(read('Protests erupted after a man was hurt.')).toEqual(['agentless: was hurt < - > a man']);
  });

  it('reads the grammar of headlines', () => {
    expect(read('', 'Two farmers killed in raid near Velm')).toEqual(['agentless: killed < - > Two farmers']);
    expect(read('', 'Toll plan backed by unions')).toEqual(['passive: backed < unions > Toll plan']);
    expect(read('', 'Army kills two farmers near Velm')).toEqual(['active: kills < Army > two farmers']);
    expect(read('', 'Clerk shot dead in Sund')).toEqual(['agentless: shot < - > Clerk']);
    expect(read('', 'Three hurt after ferry crash')).toEqual(['agentless: hurt < - > Three']);
    expect(read('', 'Budget vetoed')).toEqual(['agentless: vetoed < - > Budget']);
  });

  it('takes a time without a preposition for no object', () => {
    expect(read('', 'Clerk killed last night in Sund')).toEqual(['agentless: killed < - > Clerk']);
    expect(read('', 'Clerk arrested early Sunday')).toEqual(['agentless: arrested < - > Clerk']);
    expect(read('', 'Clerk killed Monday named')).toEqual(['agentless: killed < - > Clerk']);
    expect(read('', 'Mayor fired chief Tuesday')).toEqual(['active: fired < Mayor > chief Tuesday']);
    expect(read('The report released Tuesday by the port took the mayor to task.')[0]).toBe(
      'passive: released < the port > The report',
    );
    expect(read('The council must pass this week a budget for Velm.')).toEqual([
      'active: must pass < The council > a budget',
    ]);
    expect(read('The army killed Monday at least ten rebels.')).toEqual([]);
    expect(read('The mayor fired back with a letter.')).toEqual([]);
    expect(read('The talks are over, local media revealed on Monday.')).toEqual([]);
    expect(read('The tank was being filled as they spoke.')).toEqual([
      'agentless: was being filled < - > The tank',
    ]);
  });

  it('takes a particle for a part of its verb', () => {
    expect(read('', 'Court strikes down ban on camps')).toEqual(['active: strikes down < Court > ban']);
    expect(read('The last mine shut down a few years ago.')).toEqual([]);
    const body = 'The ban on camps in Velm was struck down by the court.';
    expect(readEventVoice(text(body), segment(text(body))).map(({ act }) => act)).toEqual(['reject']);
  });

  it('goes on over nouns in "-ing"', () => {
    expect(read('', 'Army seizes key crossing near Sund')).toEqual(['active: seizes < Army > key crossing']);
    expect(read('The rebels retook the Velm training centre.')).toEqual([
      'active: retook < The rebels > the Velm training centre',
    ]);
  });

  it('reads the present of headlines as a verb and the noun before it as its subject', () => {
    expect(read('', 'Army bombs kill dozens in Sund')).toEqual(['active: kill < Army bombs > dozens']);
    expect(read('', 'Guards seize man who shot clerk')).toEqual([
      'active: seize < Guards > man',
      'active: shot < - > clerk',
    ]);
  });

  it('leaves states, idioms and wishes alone', () => {
    for (const body of [
      'The minister is concerned about the harbour.',
      'She was interested in the plan.',
      'They are opposed to the toll.',
      'The pier is closed.',
      'He was very tired.',
      'She was upset about the toll.',
      'The truck stalled.',
      'They got married in Sund.',
      'It is set to rain.',
      'The talks have become heated.',
      'Holt wants to fire the harbour master.',
    ])
      expect(read(body), body).toEqual([]);
  });

  it('tells "by" of means, time and measure from an agent', () => {
    expect(read('The bridge was closed by noon.')[0]).toMatch(/^agentless/);
    expect(read('The bridge was destroyed by using explosives.')[0]).toMatch(/^agentless/);
    expect(read('The clerk was accused by dozens of guests of theft.')).toEqual([
      'passive: was accused < dozens of guests > The clerk',
    ]);
    expect(read('The clerk was arrested after a search by police.')[0]).toBe(
      'agentless: was arrested < - > The clerk',
    );
  });

  it('reads get-passives, reduced relatives, questions and adverbs between', () => {
    expect(read('The clerk got fired.')).toEqual(['agentless: got fired < - > The clerk']);
    expect(read('A bill sponsored by Senator Holt failed.')).toEqual([
      'passive: sponsored < Senator Holt > A bill',
    ]);
    expect(read('Was the mayor arrested?')).toEqual(['agentless: arrested < - > the mayor']);
    expect(read('The road was, however, widely and wrongly blocked.')).toEqual([
      'agentless: was, however, widely and wrongly blocked < - > The road',
    ]);
  });

  it('takes shots, bills and participles before nouns for what they are', () => {
    expect(read('Police fired tear gas.')).toEqual([]);
    expect(read('The bill passed the House.')).toEqual([]);
    expect(read('A court jailed ousted president Orlo Venn.')).toEqual([
      'active: jailed < A court > ousted president Orlo Venn',
    ]);
  });

  it('bears long runs without marks', () => {
    const long = 'was shot by '.repeat(8000);
    expect(readEventVoice(text(long), segment(text(long))).length).toBeGreaterThan(0);
  });
});

describe('eventVoice', () => {
  const compare = (...texts: RevisionText[]) =>
    compareRevisions(texts, undefined, { lenses: ['eventVoice'] }).eventVoice!;

  it('says that one report names an agent and another has a passive without one, with both places', () => {
    const { findings } = compare(
      text('Soldiers shot three farmers near Velm on Tuesday, witnesses said.', '', 'Aldren Courier'),
      text('Three farmers were shot near Velm on Tuesday, witnesses said.', '', 'Sund Gazette'),
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      act: 'shoot',
      scope: 'report',
      statement: 'Aldren Courier (“Soldiers”) names an agent; Sund Gazette has a passive without one.',
      cells: [
        { report: 0, form: 'active', agent: { exact: 'Soldiers' } },
        { report: 1, form: 'agentless', agent: null, namedAt: null, agentWordAt: null },
      ],
    });
  });

  it('takes as many people for those whom another report says more of', () => {
    const told = (body: string) =>
      text(`${body} A crowd had blocked the road to the port since Friday.`, '', null);
    const agent = told('Guards killed two dockers at the port of Velm on Tuesday, a hospital said.');
    const findings = (body: string) => compare(agent, told(body)).findings.map(({ statement }) => statement);
    expect(findings('Two people died at the port of Velm on Tuesday, a hospital said.')).toEqual([
      'Report 1 (“Guards”) names an agent; Report 2 has a verb of what befell without one.',
    ]);
    expect(findings('Three people died at the port of Velm on Tuesday, a hospital said.')).toEqual([]);
    expect(findings('Two sailors died at the port of Velm on Tuesday, a hospital said.')).toEqual([]);
  });

  it('says where the report names the agent after all', () => {
    const { findings } = compare(
      text('The city council dismissed Mira Holt on Monday.', 'Council dismisses Mira Holt'),
      text('The city council dismissed Mira Holt on Monday.', 'Mira Holt dismissed'),
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]!.scope).toBe('headline');
    expect(findings[0]!.cells[1]).toMatchObject({ report: 1, namedAt: { exact: 'The city council' } });
  });

  it('takes neither causes nor speech in quotation marks for it', () => {
    expect(
      compare(
        text('A storm killed three sailors off Velm on Tuesday, the harbour office said.'),
        text('Three sailors were killed off Velm on Tuesday, the harbour office said.'),
      ).findings,
    ).toEqual([]);
    expect(
      compare(
        text('“Soldiers shot three farmers near Velm on Tuesday,” Mira Holt said.'),
        text('Three farmers were shot near Velm on Tuesday, Mira Holt said.'),
      ).findings,
    ).toEqual([]);
  });

  it('finds who is acted on through "is expected to", "after being" and a participle in front', () => {
    expect(read('Mr. Holt was expected to be indicted on Friday.')).toContain(
      'agentless: to be indicted < - > Mr. Holt',
    );
    expect(read('Mira Holt was held after being charged by a panel.')).toContain(
      'passive: being charged < a panel > Mira Holt',
    );
    expect(read('Asked about the plan, Mira Holt nodded.')).toContain('agentless: Asked < - > Mira Holt');
  });

  it('keeps to its own subject after a relative between commas, and after "after"', () => {
    expect(
      read('After Ora Lind found the notes, Mira Holt, who had taken over, removed the officer.'),
    ).toContain('active: removed < Mira Holt > the officer');
    expect(read('Hours after the mayor accused the port, ships left.')).toContain(
      'active: accused < the mayor > the port',
    );
  });

  it('claims nothing of a report that has agent and act in one sentence, or another word for who did it', () => {
    const plain = text('Soldiers shot three farmers near Velm on Tuesday, witnesses said.');
    const { findings } = compare(
      plain,
      text(
        'Three farmers were shot near Velm on Tuesday, witnesses said. Of the soldiers who had been shooting, none spoke.',
      ),
    );
    expect(findings.map(({ scope }) => scope)).toEqual(['sentence']);
    expect(
      compare(plain, text('Three farmers were shot near Velm on Tuesday when a gunman came, witnesses said.'))
        .findings,
    ).toEqual([]);
  });

  it('does not tell who arrests, nor what a by-phrase leaves open', () => {
    expect(
      compare(
        text('Police arrested Mira Holt at the harbour of Velm on Tuesday, her brother said.'),
        text('Mira Holt was arrested at the harbour of Velm on Tuesday, her brother said.'),
      ).findings,
    ).toEqual([]);
    expect(
      compare(
        text('The loud horns woke the sailors of Velm on Tuesday, the harbour office said.'),
        text('The sailors of Velm were woken early by blaring horns on Tuesday, the harbour office said.'),
      ).findings,
    ).toEqual([]);
  });

  it('reads English alone', () => {
    const { findings, reports } = compare(
      { ...text('Żołnierze zastrzelili trzech rolników.'), language: 'pl' },
      text('Soldiers shot three farmers.'),
    );
    expect(findings).toEqual([]);
    expect(reports[0]!.forms).toBeNull();
    expect(reports[1]!.forms).toMatchObject({ active: 1 });
  });
});
