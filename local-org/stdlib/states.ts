/** What {@link NativeObject.state} holds, by canonical Apex class name. */
import type { ObjectSchema, FieldSchema, PicklistValue } from '../schema/schema.ts';
import type { DmlResult } from '../dml/engine.ts';
import type { RecordError, Value } from '../runtime/values.ts';

export interface FieldToken {
  readonly object: ObjectSchema;
  readonly field: FieldSchema;
}

export interface PatternState {
  readonly source: string;
  readonly flags: number;
}

export interface MatcherState {
  source: string;
  flags: number;
  input: string;
  /** Current match with absolute group positions; null before the first find and after a failed one. */
  match: RegExpExecArray | null;
  regionStart: number;
  regionEnd: number;
  appendPosition: number;
}

export interface DmlOptionsState {
  [property: string]: Value;
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
  'Database.DMLOptions': DmlOptionsState;
  'Database.DMLOptions.EmailHeader': DmlOptionsState;
  'Database.DMLOptions.DuplicateRuleHeader': DmlOptionsState;
  'Database.DMLOptions.AssignmentRuleHeader': DmlOptionsState;
  Savepoint: string;
  Pattern: PatternState;
  Matcher: MatcherState;
  TimeZone: string;
}
