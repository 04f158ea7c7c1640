import type { RevisionText } from '../../src/text/span.ts';
import { mulberry } from '../eval/train/random.ts';

const FUNCTION_WORDS = 'the of to a in and that for on with as was by at from has it his after who'.split(
  ' ',
);
const WORDS_A_SENTENCE = 23;
const SHARE_OF_FACTS = 0.6;
const SHARE_VERBATIM = 0.2;

/**
 * Reports of one invented event: most sentences tell one of the event's facts (some word for word, most with a part
 * of the words changed), the rest is a report's own. Words are syllables, common ones far more frequent than rare.
 */
export function inventedEvent(reports: number, words: number, seed = 7): RevisionText[] {
  const random = mulberry(seed);
  const word = () => {
    if (random() < 0.45) return FUNCTION_WORDS[Math.floor(random() * FUNCTION_WORDS.length)]!;
    return syllables(Math.floor(4000 * random() ** 3));
  };
  const sentence = () => Array.from({ length: WORDS_A_SENTENCE }, word);
  const facts = Array.from({ length: 120 }, sentence);
  const retold = (fact: string[]) => fact.map((known) => (random() < 0.35 ? word() : known));
  return Array.from({ length: reports }, (_, r) => {
    const sentences = Array.from({ length: Math.round(words / WORDS_A_SENTENCE) }, () => {
      if (random() >= SHARE_OF_FACTS) return sentence();
      const fact = facts[Math.floor(facts.length * random() ** 1.5)]!;
      return random() < SHARE_VERBATIM ? fact : retold(fact);
    });
    const told = sentences.map((list) => `${list[0]![0]!.toUpperCase()}${list.join(' ').slice(1)}.`);
    const paragraphs = Array.from({ length: Math.ceil(told.length / 2) }, (_, i) =>
      told.slice(2 * i, 2 * i + 2).join(' '),
    );
    const headline = retold(facts[0]!).slice(0, 9).join(' ');
    return {
      headline,
      subheadline: '',
      body: paragraphs.join('\n\n'),
      language: 'en',
      publishedAt: null,
      outlet: `Outlet ${r + 1}`,
      fullText: true,
    };
  });
}

function syllables(n: number): string {
  const onset = 'b d f g k l m n p r s t v z br dr st pl'.split(' ');
  const rime = 'an el ir om ud ast end ist orm und ar en il on ut'.split(' ');
  const first = onset[n % onset.length]! + rime[Math.floor(n / onset.length) % rime.length]!;
  const rest = Math.floor(n / (onset.length * rime.length));
  return first + onset[(rest * 7 + 3) % onset.length]! + rime[(rest * 5 + n) % rime.length]!;
}
