/** The org of one warm test run after the other: after a change only what depends on it is read again. */
import { existsSync } from 'node:fs';
import { astCache, recompileCore } from '../core.ts';
import type { OrgCore } from '../core.ts';
import { CachedParser } from '../parse/cache.ts';
import { RememberingParser } from '../parse/remembered.ts';
import { openTestCore } from './runTests.ts';
import type { TestRunOptions } from './runTests.ts';

export class WarmOrg {
  readonly #options: TestRunOptions;
  readonly #parser: RememberingParser;
  #core: OrgCore | null = null;
  /** The sources of the core are no longer those of the project. */
  #stale = false;

  constructor(options: TestRunOptions) {
    this.#options = options;
    this.#parser = new RememberingParser(new CachedParser(astCache(options.project)));
  }

  /**
   * An org that has taken up the changed files (absolute paths); null: whatever has changed. No line is covered yet.
   * Where only texts of known classes and triggers have changed, the database stays: the tests left it as they found it.
   *
   * @throws OrgError when the project cannot be read or compiled; the next call takes everything up.
   */
  open(changed: readonly string[] | null): OrgCore {
    const core = this.#core;
    if (core === null || changed === null || !this.#areSources(core, changed)) return this.#reopen();
    const next = this.#stale || changed.length > 0 ? this.#takeUp(core, changed) : core;
    this.#core = next;
    next.program.coverage.reset();
    return next;
  }

  close(): void {
    this.#core?.close();
    this.#core = null;
  }

  /** After a failure everything is compiled again: which of its sources the core has is not known then. */
  #takeUp(core: OrgCore, changed: readonly string[]): OrgCore {
    const inStep = !this.#stale;
    this.#stale = true;
    const next = inStep && core.revise(changed) ? core : recompileCore(core);
    this.#stale = false;
    return next;
  }

  #reopen(): OrgCore {
    this.close();
    this.#core = openTestCore(this.#options, this.#parser);
    this.#stale = false;
    return this.#core;
  }

  #areSources(core: OrgCore, changed: readonly string[]): boolean {
    const known = new Set(core.data.metadata.apex.map(({ file }) => file));
    return changed.every((file) => known.has(file) && existsSync(file));
  }
}
