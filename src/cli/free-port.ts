import { createServer } from 'node:net';
import { SettingError } from './settings.ts';

/**
 * Makes sure that nothing listens on `port` yet, before anything slow is begun; for 0, chooses a port. Throws
 * SettingError with what to do.
 */
export function freePort(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    probe.listen({ host, port, exclusive: true }, () => {
      const address = probe.address();
      const chosen = address !== null && typeof address === 'object' ? address.port : port;
      probe.close(() => resolve(chosen));
    });
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new SettingError(
      `Port ${port} is taken: stop the program that uses it, or choose another with PORT.`,
    );
  }
  if (error.code === 'EACCES')
    return new SettingError(`Port ${port} needs more rights: choose another with PORT.`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new SettingError(`HOST ${host} is no address of this machine.`);
  }
  return error;
}
