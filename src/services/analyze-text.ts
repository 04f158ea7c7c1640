import { type Analysis, analyzeText as analyze } from '../comparison/analyze.ts';
import type { TextInput } from './dto/report.ts';
import { readableText } from './text-input.ts';

/** Reads one text; nothing is stored, so neither is anything asked of the database. */
export async function analyzeText(text: TextInput): Promise<Analysis> {
  return analyze(readableText(text).text);
}
