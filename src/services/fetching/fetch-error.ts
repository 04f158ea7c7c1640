/**
 * Why an address was not fetched, or why what it answered is not used. Stable: clients branch on them.
 * The first group is refused before anything is sent; the second is what the other side did.
 */
export type FetchFault =
  | 'notAnAddress'
  | 'scheme'
  | 'credentials'
  | 'port'
  | 'reservedName'
  | 'reservedAddress'
  | 'robots'
  | 'tooManyRedirects'
  | 'badRedirect'
  | 'unresolved'
  | 'unreachable'
  | 'timeout'
  | 'status'
  | 'tooLarge'
  | 'contentType'
  | 'charset'
  | 'fetchingOff';

/** Faults that another try later may mend. */
const PASSING: readonly FetchFault[] = ['unresolved', 'unreachable', 'timeout'];

/** An address that was not fetched. The message is a sentence for whoever asked; it holds no answer of the other side. */
export class FetchError extends Error {
  override name = 'FetchError';
  readonly fault: FetchFault;
  /** HTTP status of the answer, where there was one. */
  readonly status: number | null;
  /** Seconds that the other side asked to be left alone, or null. */
  readonly retryAfter: number | null;

  constructor(
    fault: FetchFault,
    message: string,
    more: { status?: number; retryAfter?: number | null } = {},
  ) {
    super(message);
    this.fault = fault;
    this.status = more.status ?? null;
    this.retryAfter = more.retryAfter ?? null;
  }

  /** Whether the same request may succeed later. */
  get passing(): boolean {
    if (this.status !== null) return this.status === 429 || this.status >= 500;
    return PASSING.includes(this.fault);
  }
}
