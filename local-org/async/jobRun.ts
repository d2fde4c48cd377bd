/** What `System.attachFinalizer` and the enqueueing of further work need to know of the job that is running. */
import type { AsyncJobRun } from '../runtime/execution.ts';
import type { ApexObject } from '../runtime/values.ts';
import type { JobStep } from './jobStore.ts';

export class JobRun implements AsyncJobRun {
  readonly id: string;
  readonly step: JobStep;
  finalizer: ApexObject | null = null;
  readonly #refuse: (message: string) => never;

  /** `refuse` throws System.HandledException in Apex. */
  constructor(step: JobStep, refuse: (message: string) => never) {
    this.id = step.jobId;
    this.step = step;
    this.#refuse = refuse;
  }

  /**
   * Texts: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_transaction_finalizers_errors.htm
   * UNVERIFIED: the exception type that carries them.
   */
  attachFinalizer(finalizer: ApexObject): void {
    if (this.step.kind !== 'queueable') {
      this.#refuse('System.attachFinalizer(Finalizer) is not allowed in this context');
    }
    if (this.finalizer) this.#refuse('More than one Finalizer cannot be attached to same Async Apex Job');
    this.finalizer = finalizer;
  }
}
