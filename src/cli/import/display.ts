import type { Import, ImportResult } from '../../services/dto/import.ts';

const WIDTH = 30;
const STATUSES = ['created', 'revised', 'unchanged', 'duplicate', 'failed'] as const;

/** Tells how far an import is: a bar that is drawn over and over on a terminal, a line now and then elsewhere. */
export class Progress {
  readonly #out: { isTTY?: boolean; write(text: string): unknown };
  #lastTold = -1;
  #hasBar = false;

  constructor(out: { isTTY?: boolean; write(text: string): unknown } = process.stdout) {
    this.#out = out;
  }

  sent(lines: number): void {
    if (this.#out.isTTY) this.#draw(`sending, ${count(lines)} lines`);
  }

  worked(job: Import, perSecond: number | null): void {
    const share = job.received === 0 ? 1 : job.done / job.received;
    const rate = perSecond === null ? '' : `, ${Math.round(perSecond)}/s`;
    const text = `${count(job.done)} of ${count(job.received)}${rate}${job.failed > 0 ? `, ${count(job.failed)} failed` : ''}`;
    if (this.#out.isTTY) {
      const filled = Math.floor(share * WIDTH);
      this.#draw(`[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${Math.floor(share * 100)} % ${text}`);
      return;
    }
    const tenth = Math.floor(share * 10);
    if (tenth === this.#lastTold) return;
    this.#lastTold = tenth;
    this.#out.write(`${tenth * 10} %: ${text}\n`);
  }

  /** Ends the bar, so that what follows stands on lines of its own. */
  end(): void {
    if (this.#hasBar) this.#out.write('\n');
    this.#hasBar = false;
  }

  #draw(text: string): void {
    this.#hasBar = true;
    this.#out.write(`\r\u001b[2K${text}`);
  }
}

/** What became of the lines, by status, and the first of those that were refused. */
export function summary(
  job: Import,
  failures: readonly ImportResult[],
  placeOf: (line: number) => string,
): string {
  const rows = STATUSES.map((status) => `  ${status.padEnd(10)} ${count(job[status]).padStart(9)}`);
  const shown = failures.map(
    ({ line, problem }) =>
      `  ${placeOf(line)}${problem?.pointer ? ` ${problem.pointer}` : ''}: ${problem?.detail} (${problem?.code})`,
  );
  const more = job.failed > shown.length ? [`  and ${count(job.failed - shown.length)} more`] : [];
  return [
    ...rows,
    `  ${'of'.padEnd(10)} ${count(job.received).padStart(9)}`,
    ...(shown.length === 0 ? [] : ['Refused:', ...shown, ...more]),
  ].join('\n');
}

function count(n: number): string {
  return n.toLocaleString('en');
}
