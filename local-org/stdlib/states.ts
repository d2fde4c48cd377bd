/** What {@link NativeObject.state} holds, by canonical Apex class name. */
import type { ObjectSchema, FieldSchema, PicklistValue } from '../schema/schema.ts';
import type { DmlResult } from '../dml/engine.ts';
import type { RecordError, Value } from '../runtime/values.ts';

export interface FieldToken {
  readonly object: ObjectSchema;
  readonly field: FieldSchema;
}

export interface MatcherState {
  /** Java pattern. */
  source: string;
  input: string;
  /** Current match with the positions of its groups; null before the first and after a failed one. */
  match: RegExpExecArray | null;
  regionStart: number;
  regionEnd: number;
  /** Where the next find() starts. */
  next: number;
}

/** Made by local-org/async when it calls `execute`. */
export interface JobContextState {
  /** AsyncApexJob id. */
  readonly jobId: string;
}

export interface FinalizerContextState extends JobContextState {
  readonly requestId: string;
  readonly result: 'SUCCESS' | 'UNHANDLED_EXCEPTION';
  /** The exception object the job ended with. */
  readonly exception: Value;
}

export interface SchedulableContextState {
  /** CronTrigger id. */
  readonly triggerId: string;
}

export interface NativeStates {
  QueueableContext: JobContextState;
  FinalizerContext: FinalizerContextState;
  'Database.BatchableContext': JobContextState;
  SchedulableContext: SchedulableContextState;
  Type: string;
  'Schema.SObjectType': ObjectSchema;
  'Schema.SObjectField': FieldToken;
  'Schema.DescribeSObjectResult': ObjectSchema;
  'Schema.DescribeFieldResult': FieldToken;
  'Schema.PicklistEntry': PicklistValue;
  'Database.SaveResult': DmlResult;
  'Database.UpsertResult': DmlResult;
  'Database.DeleteResult': DmlResult;
  'Database.UndeleteResult': DmlResult;
  'Database.Error': RecordError;
  Savepoint: string;
  Pattern: string;
  Matcher: MatcherState;
  TimeZone: string;
}
