/** Something in a flow's metadata that keeps the flow from running; becomes a diagnostic with its place. */
export class FlowFault extends Error {
  /** `LO81xx`: wrong; `LO82xx`: not supported. */
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
