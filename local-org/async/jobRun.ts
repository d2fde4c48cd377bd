/** What `System.attachFinalizer` and the enqueueing of further work need to know of the job that is running. */
import type { AsyncJobRun, QueueableStack } from '../runtime/execution.ts';
import type { ApexObject } from '../runtime/values.ts';
import type { JobStep } from './jobStore.ts';

export class JobRun implements AsyncJobRun {
  readonly id: string;
  readonly step: JobStep;
  finalizer: ApexObject | null = null;
  /** What the failed execute of a batch was working on, as BatchApexErrorEvent tells it. */
  failedScope = '';
  readonly #refuse: (message: string) => never;

  /** `refuse` throws System.HandledException in Apex. */
  constructor(step: JobStep, refuse: (message: string) => never) {
    this.id = step.jobId;
    this.step = step;
    this.#refuse = refuse;
  }

  get stack(): QueueableStack | null {
    const { kind, chain, maxDepth, delay } = this.step;
    return kind === 'queueable' ? { depth: chain + 1, maximum: maxDepth, delayMinutes: delay } : null;
  }

  /**
   * Texts: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_transaction_finalizers_errors.htm
   * UNVERIFIED: Which exception does a second System.attachFinalizer of one queueable throw, System.HandledException?
   */
  attachFinalizer(finalizer: ApexObject): void {
    if (this.step.kind !== 'queueable') {
      this.#refuse('System.attachFinalizer(Finalizer) is not allowed in this context');
    }
    if (this.finalizer) this.#refuse('More than one Finalizer cannot be attached to same Async Apex Job');
    this.finalizer = finalizer;
  }
}
