import { analyzeText } from '../../comparison/analyze.ts';

/** Bodies for the OpenAPI document; what the text shows is read by the engine itself. */
export const analyzeExample = {
  language: 'en',
  headline: 'Dockers walk out in Sund',
  text: 'More than 300 dockers walked out on Monday, the union said. “We were never asked,” said its secretary, Mira Holt.',
};

export const analysisExample = analyzeText({
  headline: analyzeExample.headline,
  subheadline: '',
  body: analyzeExample.text,
  language: analyzeExample.language,
  publishedAt: null,
  outlet: null,
  fullText: true,
});
