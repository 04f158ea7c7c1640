/** The API, wherever it is: in a running program, or over the store in this very process. */
export interface Reached {
  /** For whoever started the import. */
  name: string;
  send(path: string, init?: RequestInit & { duplex?: 'half' }): Promise<Response>;
  close(): Promise<void>;
}
