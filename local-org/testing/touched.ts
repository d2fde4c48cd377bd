/** Which source files a test class ran: what decides whether a later change can alter its outcome. */
import type { ApexExecution } from '../compile/execution.ts';
import type { Program } from '../compile/program.ts';
import type { Execution } from '../runtime/execution.ts';

/** Collects the paths of files of which a line ran or a static variable was initialised. */
export class TouchedFiles {
  readonly paths = new Set<string>();
  readonly #program: Program;
  readonly #before: readonly Uint32Array[];

  /** From here on line counters start at 0; {@link finish} adds the earlier counts again. */
  constructor(program: Program) {
    this.#program = program;
    this.#before = program.units.map((unit) => unit.hits.slice());
    program.coverage.reset();
  }

  noteLines(): void {
    for (const { file, hits } of this.#program.units) {
      if (!this.paths.has(file.path) && hits.some((count) => count > 0)) this.paths.add(file.path);
    }
  }

  /** Constants are read without a line of their class being run. */
  noteStatics(exec: Execution): void {
    const { statics } = exec as ApexExecution;
    for (const cls of this.#program.classes) if (statics[cls.id]) this.paths.add(cls.unit.file.path);
  }

  /** Once, at the end of the class. */
  finish(): ReadonlySet<string> {
    this.noteLines();
    this.#program.units.forEach(({ hits }, index) => {
      const before = this.#before[index]!;
      for (let line = 0; line < hits.length; line++) hits[line]! += before[line]!;
    });
    return this.paths;
  }
}
