/** What a person does to the org as a whole: move its clock, fill it with other data. One thing at a time. */
import type { DataSetConfig } from './config.ts';
import type { Org } from '../org.ts';
import { dataSetOf, refill } from './openOrg.ts';
import type { OpenOrgOptions } from './openOrg.ts';
import { TaskRunner } from './task.ts';
import type { TaskState } from './task.ts';
import { ClockMemory, runDue, travelTo } from './timeTravel.ts';

export interface WorkbenchParts {
  readonly org: Org;
  readonly options: OpenOrgOptions;
  readonly dataSets: readonly DataSetConfig[];
  /** Tells the pages to ask again. */
  readonly changed: () => void;
  /** Tells the pages to begin anew: every id they know may be gone. */
  readonly replaced: () => void;
}

export class Workbench {
  readonly #parts: WorkbenchParts;
  readonly #tasks: TaskRunner;
  readonly #memory: ClockMemory;

  constructor(parts: WorkbenchParts) {
    this.#parts = parts;
    this.#tasks = new TaskRunner(parts.changed);
    this.#memory = new ClockMemory(() => parts.org.core.data.database);
  }

  /** The work that is done now, or was done last. */
  get task(): TaskState | null {
    return this.#tasks.state;
  }

  /** Moves the clock on, running what falls due on the way; false when other work is being done. */
  travel(label: string, target: number): boolean {
    const { org } = this.#parts;
    return this.#tasks.start(label, async (progress) => {
      try {
        return await travelTo(org, target, progress);
      } finally {
        this.#memory.keep(org.clock.offset);
      }
    });
  }

  /** Runs what is due now; false when other work is being done. */
  runDue(): boolean {
    return this.#tasks.start('Run what is due', (progress) => runDue(this.#parts.org, progress));
  }

  /** The machine's time again; false when other work is being done. */
  backToRealTime(): boolean {
    if (this.task?.running) return false;
    this.#parts.org.clock.reset();
    this.#memory.keep(0);
    this.#parts.changed();
    return true;
  }

  get dataSets(): readonly DataSetConfig[] {
    return this.#parts.dataSets;
  }

  /** Name of the sample data the org has now; null when it is none of the configuration. */
  get dataSet(): string | null {
    return dataSetOf(this.#parts.org);
  }

  /** Fills the org anew; false when other work is being done. What there is stays when that fails. */
  load(dataSet: DataSetConfig): boolean {
    const { org, options, replaced } = this.#parts;
    return this.#tasks.start(`Load ${dataSet.label}`, async (progress) => {
      const begin = Date.now();
      await refill(org, options, dataSet, (done, total, file) => progress(done, total, file));
      replaced();
      return `Loaded in ${Math.max(1, Math.round((Date.now() - begin) / 1000))} s`;
    });
  }
}
