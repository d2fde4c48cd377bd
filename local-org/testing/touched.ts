/** Which source files a test class ran: what decides whether a later change can alter its outcome. */
import type { Program } from '../compile/program.ts';

/** Collects the paths of files of which code was called or a static variable was initialised. */
export class TouchedFiles {
  readonly paths = new Set<string>();
  readonly #program: Program;

  /** From here on; one at a time. */
  constructor(program: Program) {
    this.#program = program;
    for (const unit of program.units) unit.entered = false;
  }

  /** Once, at the end of the class. */
  finish(): ReadonlySet<string> {
    for (const { file, entered } of this.#program.units) if (entered) this.paths.add(file.path);
    return this.paths;
  }
}
