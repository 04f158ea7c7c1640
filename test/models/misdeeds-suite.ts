import { describe, expect, it } from 'vitest';
import type { ModelAnswer, ModelFailure, ModelRejection } from '../../src/services/dto/model.ts';
import { modelAnswer } from '../../src/services/models/model-answer.ts';
import { modelFrom } from '../../src/services/models/model-settings.ts';
import { PROMPT, PROMPT_HASH } from '../../src/services/models/prompt.data.ts';
import type { Field, RevisionText } from '../../src/text/span.ts';
import { GOOD, REPORTS } from './reports.ts';
import type { Question } from './stub.ts';

const KEY = 'a-key-that-nobody-may-see';
const TEXTS: RevisionText[] = REPORTS.map(({ text, ...report }) => ({
  ...report,
  subheadline: '',
  body: text,
  publishedAt: null,
  outlet: 'Harbour Post',
  fullText: true,
}));

/** What each kind of answer must come to: a failure, or what was thrown away (all else is kept). */
const FAILURES: Record<string, ModelFailure> = {
  prose: 'notInForm',
  'half-json': 'notInForm',
  'not-an-object': 'notInForm',
  'null-as-json': 'notInForm',
  'findings-as-object': 'notInForm',
  'nested-deep': 'notInForm',
  'echoes-the-question': 'notInForm',
  'cut-short': 'cutShort',
  'no-choices': 'noAnswer',
  'no-members': 'noAnswer',
  'null-body': 'noAnswer',
  'null-content': 'noAnswer',
  'empty-content': 'noAnswer',
  'wrong-json': 'notJson',
  'not-utf8': 'notJson',
  html: 'contentType',
  'no-type': 'contentType',
  'event-stream': 'contentType',
  unauthorised: 'refused',
  'not-there': 'refused',
  empty: 'refused',
  failing: 'providerError',
  'too-many': 'rateLimited',
  'too-many-for-long': 'rateLimited',
  redirecting: 'redirected',
  'redirecting-for-good': 'redirected',
  huge: 'tooLarge',
  'huge-by-its-length': 'tooLarge',
  bomb: 'tooLarge',
  hanging: 'timeout',
  'hanging-in-the-middle': 'timeout',
  dripping: 'timeout',
  'breaking-off': 'unreachable',
  'closing-at-once': 'unreachable',
};

const REJECTED: Record<string, Partial<Record<ModelRejection, number>>> = {
  duplicates: { duplicate: 3 },
  thousands: { duplicate: 99, tooMany: 4900 },
  'off-by-one': { sliceDiffers: 1 },
  'beyond-the-end': { sliceDiffers: 1 },
  'negative-start': { sliceDiffers: 1 },
  'half-offsets': { malformed: 1 },
  'one-offset': { malformed: 1 },
  'wrong-report': { notFound: 1 },
  'no-such-report': { unknownReport: 3 },
  'report-as-text': { malformed: 1 },
  'same-report': { sameReport: 1 },
  'no-such-field': { unknownField: 2 },
  'not-quite': { notFound: 2 },
  'half-a-word': { cutsWord: 1 },
  'half-a-pair': { cutsWord: 1 },
  'inside-other-words': {},
  'twice-there': { ambiguous: 1 },
  'across-paragraphs': { acrossParagraphs: 1 },
  'too-long-a-quotation': { wrongLength: 1 },
  blank: { wrongLength: 3 },
  'same-words': { sameWords: 1 },
  'unknown-kind': { unknownKind: 2 },
  malformed: { malformed: 8 },
  'obeys-the-text': { malformed: 1, notFound: 1 },
  none: {},
};

/** A model that misbehaves in every way, on whatever runtime this is called in. */
export function misdeedsSuite(runtime: string, origin: () => string): void {
  const ask = async (step: string, more: Record<string, string> = {}): Promise<ModelAnswer> => {
    const settings = {
      MODEL_URL: `${origin()}/${step}/v1`,
      MODEL_NAME: 'stub',
      MODEL_KEY: KEY,
      MODEL_TIMEOUT_MS: '1500',
      ...more,
    };
    return modelAnswer(modelFrom(settings, (address, init) => fetch(address, init))!, TEXTS);
  };
  const asked = async (step: string): Promise<Question[]> =>
    (await fetch(`${origin()}/asked/${step}`)).json() as Promise<Question[]>;

  describe(`a model that misbehaves, asked in ${runtime}`, () => {
    it('is given the instructions, and the texts as JSON without outlets', async () => {
      await ask('none');
      const [question] = await asked('none');
      expect(question).toMatchObject({ path: '/none/v1/chat/completions', authorization: `Bearer ${KEY}` });
      const { messages, ...sampling } = JSON.parse(question!.body);
      expect(sampling).toMatchObject({
        model: 'stub',
        temperature: 0,
        seed: expect.any(Number),
        stream: false,
      });
      expect(messages[0]).toEqual({ role: 'system', content: PROMPT });
      const { reports } = JSON.parse(messages[1].content);
      expect(reports[0]).toEqual({
        report: 0,
        language: 'en',
        headline: REPORTS[0]!.headline,
        subheadline: '',
        body: REPORTS[0]!.text,
      });
      expect(question!.body).not.toContain('Harbour Post');
    });

    for (const step of ['good', 'fenced', 'extra-members', 'turned', 'failing-once']) {
      it(`keeps what is right: ${step}`, async () => {
        const answer = await ask(step);
        expect(answer).toMatchObject({
          status: 'answered',
          provider: 'chatCompletions',
          name: 'stub',
          version: 'stub-2026-01',
          promptHash: PROMPT_HASH,
        });
        const { findings } = answer as ModelAnswer & { status: 'answered' };
        expect(findings.map(({ kind }) => kind)).toEqual(['sameReferent', 'sameAct', 'sameStatement']);
        expect(new Set(findings.map(({ a }) => a.exact))).toEqual(new Set(GOOD.map(({ a }) => a.exact)));
        expectExact(findings);
        expect(JSON.stringify(answer)).not.toMatch(/note|verdict|script|revisionId/);
      });
    }

    it('takes offsets where they are right', async () => {
      const answer = (await ask('right-offsets')) as ModelAnswer & { status: 'answered' };
      expect(answer.findings.map(({ a }) => [a.start, a.end, a.exact])).toEqual([[20, 32, 'stopped work']]);
    });

    for (const [step, rejected] of Object.entries(REJECTED)) {
      it(`throws away and counts: ${step}`, async () => {
        const answer = (await ask(step)) as ModelAnswer & { status: 'answered' };
        expect(answer.status).toBe('answered');
        const counted = Object.entries(answer.rejected).filter(([, count]) => count > 0);
        expect(Object.fromEntries(counted)).toEqual(rejected);
        expectExact(answer.findings);
      });
    }

    for (const [step, reason] of Object.entries(FAILURES)) {
      it(`fails as ${reason}: ${step}`, async () => {
        const started = performance.now();
        const answer = await ask(step);
        expect(answer).toEqual({
          status: 'failed',
          provider: 'chatCompletions',
          name: 'stub',
          version: null,
          promptHash: PROMPT_HASH,
          reason,
        });
        expect(performance.now() - started).toBeLessThan(4000);
      });
    }

    it('is asked a second time where that may help, never a third time, never elsewhere', async () => {
      for (const [step, times] of [
        ['failing', 2],
        ['failing-once', 2],
        ['too-many', 2],
        ['too-many-for-long', 1],
        ['unauthorised', 1],
        ['redirecting', 1],
        ['prose', 1],
        ['hanging', 1],
      ] as const) {
        expect([step, (await asked(step)).length]).toEqual([step, times]);
      }
    });

    it('is not asked about more text than the settings allow', async () => {
      const long = TEXTS.map((text) => ({ ...text, body: 'A quay lay silent. '.repeat(40) }));
      const settings = {
        MODEL_URL: `${origin()}/unasked/v1`,
        MODEL_NAME: 'stub',
        MODEL_MAX_CHARACTERS: '1000',
      };
      const model = modelFrom(settings, (address, init) => fetch(address, init))!;
      expect(await modelAnswer(model, long)).toMatchObject({ status: 'failed', reason: 'tooLong' });
      expect(await modelAnswer(model, TEXTS.slice(1))).toMatchObject({ status: 'failed', reason: 'tooFew' });
      expect(await asked('unasked')).toEqual([]);
    });

    it('cannot be reached where nothing listens', async () => {
      const answer = await ask('good', { MODEL_URL: 'http://127.0.0.1:9/v1' });
      expect(answer).toMatchObject({ status: 'failed', reason: 'unreachable' });
    });
  });
}

function expectExact(findings: (ModelAnswer & { status: 'answered' })['findings']): void {
  for (const { a, b, tier } of findings) {
    expect(tier).toBe('model');
    expect(a.report).toBeLessThan(b.report);
    for (const { report, field, start, end, exact } of [a, b]) {
      expect(TEXTS[report]![field as Field].slice(start, end)).toBe(exact);
    }
  }
}
