/**
 * Something real Apex can do and this runtime cannot: told when it is reached, never passed over. Apex code
 * cannot catch it, so a test that needs it fails with this message.
 */
export class NotSupportedError extends Error {
  /** `LO5001` and up for the standard library. */
  readonly code: string;
  constructor(code: string, message: string) {
    super(`${code}: not supported: ${message}`);
    this.name = 'NotSupportedError';
    this.code = code;
  }
}
