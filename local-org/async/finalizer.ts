/** System.Finalizer: a transaction of its own after a queueable, whether that succeeded or failed. [D Q3] */
import { ApexObject } from '../runtime/values.ts';
import { finalizerContext } from './contexts.ts';
import type { StepScope } from './step.ts';

export function runFinalizer({ parts, exec, step }: StepScope): void {
  const [finalizer, result, exception] = parts.decode(exec, step.payload);
  if (!(finalizer instanceof ApexObject))
    throw new Error(`Job ${step.jobId} has a finalizer that is no object.`);
  exec.invoke(finalizer, 'execute', [finalizerContext(step.jobId, String(result), exception ?? null)]);
}
