export type ExtractErrorCode = 'html-too-large' | 'html-too-deep' | 'html-empty';

/** A page that cannot be read within the bounds; `code` is stable, the message says the rule. */
export class ExtractError extends Error {
  override name = 'ExtractError';
  readonly code: ExtractErrorCode;

  constructor(code: ExtractErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
