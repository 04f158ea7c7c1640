import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { allowedOrigins } from '../services/fetching/fetch-settings.ts';
import { type GroupingMode, groupingMode } from '../services/grouping/grouping-mode.ts';
import { modelFrom } from '../services/models/model-settings.ts';

/** A setting that cannot be used; the message is one line for whoever started the program. */
export class SettingError extends Error {
  override name = 'SettingError';
}

/** What the local program reads from its environment, beside what the app itself reads. */
export interface LocalSettings {
  host: string;
  /** 0: any free port. */
  port: number;
  /** Absolute path of the folder that holds the embedded database. */
  dataDir: string;
  /** A Postgres to use instead of the embedded one. */
  databaseUrl: string | null;
  /** What the machine may do with reports that come in. */
  grouping: GroupingMode;
  /** Origins that may be fetched although they are not public. */
  fetchAllow: string[];
}

export const PROJECT_ROOT = resolve(import.meta.dirname, '../..');

/**
 * Reads `PORT`, `HOST`, `DATA_DIR`, `DATABASE_URL`, `GROUPING` and `FETCH_ALLOW`, and looks at those of the model. Throws
 * SettingError.
 */
export function localSettings(env: Readonly<Record<string, string | undefined>>): LocalSettings {
  const port = env.PORT || '8787';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new SettingError(`PORT is ${JSON.stringify(port)}: a number from 0 to 65535 is needed.`);
  }
  const host = (env.HOST || '127.0.0.1').replace(/^\[|\]$/g, '');
  if (isIP(host) === 0 && !/^[a-z0-9.-]+$/i.test(host)) {
    throw new SettingError(`HOST is ${JSON.stringify(host)}: an address or a host name is needed.`);
  }
  checked(() => modelFrom(env, fetch));
  return {
    host,
    port: Number(port),
    dataDir: env.DATA_DIR ? resolve(env.DATA_DIR) : join(PROJECT_ROOT, 'data'),
    databaseUrl: checkedUrl(env.DATABASE_URL || null),
    grouping: checked(() => groupingMode(env.GROUPING)),
    fetchAllow: checked(() => allowedOrigins(env.FETCH_ALLOW)),
  };
}

function checked<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw error instanceof RangeError ? new SettingError(error.message) : error;
  }
}

function checkedUrl(url: string | null): string | null {
  if (url !== null && !/^postgres(ql)?:\/\/./.test(url)) {
    // The value may hold a password: it is not repeated.
    throw new SettingError('DATABASE_URL must begin with postgres:// or postgresql://.');
  }
  return url;
}

/** `host:port` as it stands in an address. */
export function authority(host: string, port: number): string {
  return `${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
}

/** The address under which this machine itself reaches what listens on `host`. */
export function localOrigin(host: string, port: number): string {
  const reached = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${authority(reached, port)}`;
}
