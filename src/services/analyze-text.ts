import { type Analysis, analyzeText as analyze } from '../comparison/analyze.ts';
import type { TakenOff, TextInput } from './dto/report.ts';
import { readableText, takenOff } from './text-input.ts';

/** Reads one text; nothing is stored, so neither is anything asked of the database. */
export async function analyzeText(text: TextInput): Promise<Analysis & TakenOff> {
  const readable = readableText(text);
  return { ...analyze(readable.text), ...takenOff(readable) };
}
