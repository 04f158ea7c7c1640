import { parseArgs } from 'node:util';
import { FORMATS } from '../../ingest/import/formats.data.ts';
import { SettingError } from '../settings.ts';

export const HELP = `npm run import -- [options] PLACE ...

Adds reports from files, folders and feeds. A PLACE is
  a file or a folder   .ndjson .jsonl (a report a line), .json (a list, an answer of a news API, or one report),
                       .html .htm (a page a file), .txt (a text a file); folders are read with all that is in them
  an address           http(s): a feed (RSS, Atom, JSON Feed), whose items become reports
  -                    NDJSON from standard input

Options
  --to ADDRESS         the running program to send to; by default the one on this machine (HOST, PORT), and where none
                       runs the store itself (DATABASE_URL, or the folder DATA_DIR, which nobody else may be using).
                       API_KEY is sent where it is set.
  --format NAME        how the lines are written: auto (default), synoptic, ${FORMATS.map(({ id }) => id).join(', ')}
  --mapping JSON       where the members of a report stand in a line: '{"headline":"/title","text":"/body"}'
  --outlet NAME        the outlet of texts and pages that do not name one; --outlet-domain DOMAIN, too
  --key NAME           a name for this import: sent again under it, it is the same import
  --resume ID          goes on with an import that was stopped; no PLACE then
  --help

Exit code: 0 every line is in the store; 1 some lines were refused; 2 the import is not finished, or never began.
`;

export interface ImportArguments {
  places: string[];
  to: string | null;
  format: string | null;
  mapping: string | null;
  outlet: { name: string; domain?: string } | null;
  key: string | null;
  resume: string | null;
  help: boolean;
}

/** Reads the command line. Throws SettingError for what has no meaning. */
export function importArguments(args: readonly string[]): ImportArguments {
  const { values, positionals } = parsed(args);
  const { to, format, mapping, outlet, key, resume, help } = values;
  const domain = values['outlet-domain'];
  if (help === true) return { ...NOTHING, help };
  if (resume === undefined && positionals.length === 0) {
    throw new SettingError('Say what to import: a file, a folder, the address of a feed, or - (see --help).');
  }
  if (resume !== undefined && positionals.length > 0) {
    throw new SettingError('--resume goes on with what was sent before: leave the places out.');
  }
  if (to !== undefined && !/^https?:\/\/[^/]+\/?$/.test(to)) {
    throw new SettingError('--to needs the address of a program, such as http://127.0.0.1:8787.');
  }
  if (domain !== undefined && outlet === undefined) throw new SettingError('--outlet-domain needs --outlet.');
  return {
    places: positionals,
    to: to?.replace(/\/$/, '') ?? null,
    format: format ?? null,
    mapping: mapping ?? null,
    outlet: outlet === undefined ? null : { name: outlet, ...(domain === undefined ? {} : { domain }) },
    key: key ?? null,
    resume: resume ?? null,
    help: false,
  };
}

const NOTHING: ImportArguments = {
  places: [],
  to: null,
  format: null,
  mapping: null,
  outlet: null,
  key: null,
  resume: null,
  help: false,
};

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        to: text,
        format: text,
        mapping: text,
        outlet: text,
        'outlet-domain': text,
        key: text,
        resume: text,
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new SettingError(`${(error as Error).message} (see --help)`);
  }
}
