import { beforeAll, describe, expect, it } from 'vitest';
import type { Subject } from './subject.ts';
import { accessibilityFaults, overflow, visit } from './visit.ts';

/** Text that tries to become markup, script, style, another document, or another direction of reading. */
const HOSTILE = [
  '<script>globalThis.broken = 1</script>',
  '"><img src=x onerror="globalThis.broken=1">',
  "' onmouseover='globalThis.broken=1' x='",
  '</title></style></textarea><svg onload=globalThis.broken=1>',
  '<a href="javascript:globalThis.broken=1">click</a>',
  '<meta http-equiv=refresh content="0;url=http://elsewhere.example/">',
  '<style>body{display:none}</style><base href="http://elsewhere.example/">',
  "{{broken}} $& $` $' &lt;b&gt; &#60;script&#62; <!-- ]]>",
  '\u202egnirts desrever\u202c and \u2066isolated\u2069',
  `${'M\u0336a\u0336r\u0336k\u0336s '.repeat(3)}ﷺ 𝔘𝔫𝔦 👩‍👩‍👧‍👦 ${'a'.repeat(300)}`,
];
const ALL = HOSTILE.join(' ');

/** What the page has become, as seen from inside it. */
const INSPECT = `({
  broken: 'broken' in globalThis,
  scripts: [...document.scripts].filter((script) => !script.src.startsWith(location.origin + '/assets/')).length,
  made: document.querySelectorAll(
    'main img, main svg, main style, main base, main meta, [onerror], [onload], [onmouseover]').length,
  links: [...document.links].filter((link) => !/^https?:$/.test(link.protocol)).length,
  shown: getComputedStyle(document.body).display !== 'none',
})`;
const UNHARMED = { broken: false, scripts: 0, made: 0, links: 0, shown: true };

/** Text that wants to be more than text, on every page that shows it; `subject` is there once the tests run. */
export function hostileSuite(subject: () => Subject): void {
  describe('hostile text', () => {
    let paths: string[];
    let side: string;
    beforeAll(async () => {
      const { services } = subject();
      const event = await services.createEvent({
        title: ALL.slice(0, 400).toWellFormed(),
        summary: ALL,
        places: HOSTILE.slice(0, 3),
      });
      const ids: string[] = [];
      for (const [index, act] of ['left', 'sailed out of'].entries()) {
        const { id } = await services.addReport({
          outlet: { name: `${ALL.slice(0, 150)}${index}`, domain: `hostile${index}.example` },
          url: `https://hostile${index}.example/a?b="><script>globalThis.broken=1</script>`,
          eventId: event.id,
          headline: HOSTILE[index]!,
          subheadline: ALL,
          bylines: HOSTILE.slice(0, 3),
          tags: HOSTILE.slice(0, 3),
          captions: HOSTILE.slice(0, 3),
          language: index === 0 ? 'he' : 'en',
          text: HOSTILE.map(
            (line) => `${line} The twelve grey ships ${act} the harbour of Sund at noon.`,
          ).join('\n\n'),
        });
        ids.push(id);
      }
      const { id: outlet } = await services.createOutlet({
        name: 'Rated',
        ratings: [{ rater: HOSTILE[1]!, value: HOSTILE[0]!, url: 'https://ratings.example/', date: null }],
      });
      side = `/v1/events/${event.id}/comparison`;
      paths = [
        side,
        '/v1/events',
        `/v1/events/${event.id}`,
        `/v1/compare?a=${ids[0]}&b=${ids[1]}`,
        `/v1/reports?q=${encodeURIComponent(HOSTILE[1]!)}`,
        `/v1/reports/${ids[0]}`,
        `/v1/reports/${ids[0]}/revisions/1`,
        `/v1/outlets/${outlet}`,
        `/v1/${encodeURIComponent(HOSTILE[0]!)}`,
        `/v1/events?${encodeURIComponent(HOSTILE[1]!)}=1`,
      ];
    }, 120_000);

    it('stays text on every page', async () => {
      for (const path of paths) {
        const seen = await visit(subject().browser, subject().origin + path);
        try {
          await seen.page.mouse.move(300, 300);
          await seen.page.mouse.move(640, 500);
          expect({ path, ...(await seen.page.evaluate<object>(INSPECT)) }).toEqual({ path, ...UNHARMED });
          expect(new URL(seen.page.url()).origin).toBe(subject().origin);
          expect(seen.faults.filter((fault) => !/status of (400|404)/.test(fault))).toEqual([]);
          await seen.page.setViewportSize({ width: 360, height: 800 });
          expect({ path, overflow: await overflow(seen.page) }).toEqual({ path, overflow: 0 });
        } finally {
          await seen.close();
        }
      }
    }, 180_000);

    it('shows a text of a right-to-left language from the right', async () => {
      const seen = await visit(subject().browser, subject().origin + side);
      try {
        const directions = await seen.page
          .locator('.seg > p')
          .evaluateAll((elements) => elements.map((element) => `${element.lang} ${element.dir}`));
        expect(new Set(directions)).toEqual(new Set(['he rtl', 'en auto']));
        expect(await accessibilityFaults(seen.page)).toEqual([]);
      } finally {
        await seen.close();
      }
    }, 60_000);
  });
}
