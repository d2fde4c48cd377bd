/** The context objects handed to execute, start and finish; their methods are rows of the standard library. */
import { NativeObject } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';

export function jobContext(
  className: 'QueueableContext' | 'Database.BatchableContext',
  jobId: string,
): NativeObject {
  return new NativeObject(className, { jobId });
}

export function finalizerContext(jobId: string, result: string, exception: Value): NativeObject {
  return new NativeObject('FinalizerContext', { jobId, requestId: jobId, result, exception });
}

export function schedulableContext(triggerId: string): NativeObject {
  return new NativeObject('SchedulableContext', { triggerId });
}
