import { describe, expect, it } from 'vitest';
import type { Client } from '../client.ts';
import { expectExactEvidence, sliceCodePoints } from './evidence.ts';
import { expectProblem } from './expect-problem.ts';

const FERRY = [
  {
    outlet: 'Bay Wire',
    publishedAt: '2031-03-04T10:00:00Z',
    headline: 'Ferry strikes pier, 12 hurt',
    text: 'A ferry with 240 passengers struck a pier in Hallow Bay on Tuesday, injuring 12 people.\n\n“Nobody is missing,” said Ines Calder.',
  },
  {
    outlet: { name: 'Hallow Post', domain: 'hallow-post.example' },
    headline: 'At least 14 injured as ferry rams pier',
    subheadline: 'Union had warned of engines',
    text: 'At least 14 people were injured when a ferry struck a pier in Hallow Bay.\n\n“Nobody is missing,” harbour master Ines Calder said.',
  },
];

/** POST /v1/compare: any texts, a clear answer. */
export function compareSuite(client: Client): void {
  const compare = (reports: unknown[], query = '') => client.post(`/v1/compare${query}`, { reports });

  describe('POST /v1/compare', () => {
    it('lays two reports side by side, each finding with its exact characters', async () => {
      const { status, body, headers } = await compare(FERRY);
      expect(status).toBe(200);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(
        body.reports.map((report: { index: number; outlet: string }) => [report.index, report.outlet]),
      ).toEqual([
        [0, 'Bay Wire'],
        [1, 'Hallow Post'],
      ]);
      expect(body.reports[0].publishedAt).toBe('2031-03-04T10:00:00.000Z');
      expect(body.wording.links.length).toBeGreaterThan(0);
      expect(expectExactEvidence(body)).toBeGreaterThan(10);
      const reports = new Set(body.wording.links.map((link: { a: { report: number } }) => link.a.report));
      expect([...reports]).toEqual([0]);
    });

    it('gives the same bytes for the same texts', async () => {
      const [one, two] = [await compare(FERRY), await compare(FERRY)];
      expect(one.text).toBe(two.text);
    });

    it('answers with the lenses that are asked for', async () => {
      const only = (await compare(FERRY, '?lens=headlines')).body;
      expect([only.headlines.items.length, only.wording]).toEqual([2, undefined]);
      const parted = (await compare(FERRY, '?lens=headlines,wording')).body;
      const repeated = (await compare(FERRY, '?lens=headlines&lens=wording')).body;
      expect(parted).toEqual(repeated);
      expect(parted.wording).toBeDefined();
      expectProblem(await compare(FERRY, '?lens=headlines,mood'), 400, 'invalidRequest');
      expectProblem(await compare(FERRY, '?lens='), 400, 'invalidRequest');
    });

    it('takes the lenses in the body too, and gives one that is off by default to who asks', async () => {
      const inBody = (lenses: string[], query = '') =>
        client.post(`/v1/compare${query}`, { reports: FERRY, lenses });
      expect((await compare(FERRY)).body).not.toHaveProperty('polarity');
      const asked = (await inBody(['polarity'])).body as { polarity: object; wording?: object };
      expect([Object.keys(asked).sort(), asked.wording]).toEqual([
        ['engineVersion', 'polarity', 'reports'],
        undefined,
      ]);
      expect(asked).toEqual((await compare(FERRY, '?lens=polarity')).body);
      expectProblem(await inBody(['mood']), 400, 'invalidRequest');
      expectProblem(await inBody(['polarity'], '?lens=polarity'), 400, 'invalidRequest');
    });

    it('asks no model where none is configured', async () => {
      expectProblem(await compare(FERRY, '?model=true'), 403, 'modelNotConfigured');
      expectProblem(await compare(FERRY, '?model=yes'), 400, 'invalidRequest');
      const plain = await compare(FERRY);
      expect((await compare(FERRY, '?model=false')).text).toBe(plain.text);
      expect(plain.body.model).toBeUndefined();
    });

    it('counts code points where that is asked for', async () => {
      const emoji = FERRY.map((report) => ({
        ...report,
        text: report.text.replaceAll('ferry', '⛴️🚢 ferry 👩‍👩‍👧'),
      }));
      const utf16 = (await compare(emoji)).body;
      const points = (await compare(emoji, '?offsets=codepoint')).body;
      expect(expectExactEvidence(points, sliceCodePoints)).toBe(expectExactEvidence(utf16));
      expect(JSON.stringify(points)).not.toBe(JSON.stringify(utf16));
      expect((await compare(emoji, '?offsets=utf16')).body).toEqual(utf16);
    });

    it('answers for texts of every kind', async () => {
      const kinds: Record<string, [string, string]> = {
        'one word': ['Fire', 'Fire'],
        'one letter': ['a', 'b'],
        'no letters': ['?!…', '123'],
        Arabic: ['قال الوزير إن الميناء سيُفتح غدًا. لم يُصب أحد.', 'الميناء سيُفتح غدًا، قال الوزير.'],
        Hebrew: ['השר אמר כי הנמל ייפתח מחר.', '"הנמל ייפתח מחר", אמר השר.'],
        Chinese: ['港口明天重新开放。没有人受伤。', '部长说,港口明天重新开放。'],
        Japanese: ['港は明日再開する。けが人はいない。', '大臣は「港は明日再開する」と述べた。'],
        emoji: ['🚢🚢🚢 👩‍👩‍👧 🇳🇴', '🚢 👩‍👩‍👧‍👦'],
        'combining marks': ['é'.repeat(500), 'e\u0301'.repeat(500)],
        'controls and separators': ['a\u0001b\u2028c\ufeffd\u200f e', 'a\tb\r\nc\u0085d'],
        'one endless word': ['x'.repeat(50_000), 'x'.repeat(49_999)],
        'hostile markup': ['</script><img onerror=alert(1)>', '{{7*7}} <%= 7*7 %> %s %n'],
      };
      for (const [kind, texts] of Object.entries(kinds)) {
        const reply = await compare(
          texts.map((text) => ({ text, headline: text.slice(0, 40).toWellFormed() })),
        );
        expect([kind, reply.status, reply.status === 200 ? '' : reply.text]).toEqual([kind, 200, '']);
        expectExactEvidence(reply.body);
      }
    });

    it('answers for 50 reports', async () => {
      const reports = Array.from({ length: 50 }, (_, i) => ({
        outlet: `Outlet ${i}`,
        headline: `Ferry strikes pier, ${i} hurt`,
        text: `${FERRY[i % 2]!.text}\n\nOur reporter number ${i} was at the pier.`,
      }));
      const { status, body } = await compare(reports);
      expect([status, body.reports.length]).toEqual([200, 50]);
      expectExactEvidence(body);
    });

    it('answers for texts of 200 KB', async () => {
      const text = longText(204_800);
      const started = performance.now();
      const { status, body } = await compare([{ text }, { text: text.split('. ').reverse().join('. ') }]);
      expect(status).toBe(200);
      expect(body.reports[0].text.length).toBeGreaterThan(150_000);
      expect(performance.now() - started).toBeLessThan(25_000);
    });
  });
}

const SYLLABLES = [
  'ba',
  'der',
  'fin',
  'gol',
  'ha',
  'jor',
  'kem',
  'lun',
  'mis',
  'nor',
  'pel',
  'rus',
  'sta',
  'tov',
  'ul',
  'ver',
];

// Invented words without end, so that sentences differ as they do in a real text of this length.
function longText(length: number): string {
  let seed = 7;
  const pick = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const word = () => Array.from({ length: 1 + pick(3) }, () => SYLLABLES[pick(SYLLABLES.length)]).join('');
  let text = '';
  while (text.length < length) {
    const words = Array.from({ length: 8 + pick(20) }, word).join(' ');
    text += `${words[0]!.toUpperCase()}${words.slice(1)}.${pick(6) === 0 ? '\n\n' : ' '}`;
  }
  return text.slice(0, length);
}
