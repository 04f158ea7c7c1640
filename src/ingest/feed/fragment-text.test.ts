import { describe, expect, it } from 'vitest';
import { fragmentText, plainLine } from './fragment-text.ts';

describe('fragmentText', () => {
  it('parts paragraphs, resolves references and links, and leaves out what is hidden or no text', () => {
    const { text, links } = fragmentText(
      '<p>The quay &amp; the <a href="/pier">old pier</a> stay closed.</p><script>x()</script><p style="display:none">no</p><div>Boats land elsewhere.</div>',
      'https://quay.example/a/b',
    );
    expect(text).toBe('The quay & the old pier stay closed.\n\nBoats land elsewhere.');
    expect(links).toEqual([{ href: 'https://quay.example/pier', anchor: 'old pier' }]);
  });

  it('reads plain text with its own paragraphs', () => {
    expect(fragmentText('One & two.\nStill one.\n\nThree < four.', null).text).toBe(
      'One & two. Still one.\n\nThree < four.',
    );
  });

  it('makes one line of a title', () => {
    expect(plainLine('  <b>Dike</b> holds,\n says &#8220;mayor&#8221; ')).toBe('Dike holds, says “mayor”');
  });
});
