/** Running triggers and what `Trigger.*` means inside them. */
import { ApexThrow } from '../runtime/execution.ts';
import type { TriggerContext } from '../runtime/execution.ts';
import { nativeEnumConstant } from '../runtime/enums.ts';
import { ApexList, ApexMap } from '../runtime/values.ts';
import type { SObject, Value } from '../runtime/values.ts';
import type { ApexExecution } from './execution.ts';
import { enter } from './frame.ts';
import type { Program } from './program.ts';
import type { TriggerInfo } from './symbols.ts';
import type { TypeResolver } from './typeResolver.ts';
import { simpleTypes } from './types.ts';
import type { Type } from './types.ts';

/** Deepest nesting of triggers [D G1]. */
const MAX_TRIGGER_DEPTH = 16;

/** A trigger context with its collections, made once per chunk. */
export class RunningTrigger {
  readonly context: TriggerContext;
  /** The trigger whose DML made this one run. */
  readonly outer: RunningTrigger | null;
  /** Name of the trigger that runs now. */
  name = '';
  readonly #collections = new Map<string, Value>();
  constructor(context: TriggerContext, outer: RunningTrigger | null = null) {
    this.context = context;
    this.outer = outer;
  }

  list(which: 'new' | 'old'): Value {
    const records = which === 'new' ? this.context.newRecords : this.context.oldRecords;
    return this.#once(which, () => (records === null ? null : new ApexList(this.context.object, records)));
  }

  /** Null where records have no id yet, as Trigger.newMap is before insert. */
  map(which: 'new' | 'old'): Value {
    const records = which === 'new' ? this.context.newRecords : this.context.oldRecords;
    const { operation, timing } = this.context;
    if (which === 'new' && operation === 'insert' && timing === 'before') return null;
    return this.#once(`${which}Map`, () => (records === null ? null : mapById(this.context.object, records)));
  }

  #once(key: string, make: () => Value): Value {
    const known = this.#collections.get(key);
    if (known !== undefined) return known;
    const value = make();
    this.#collections.set(key, value);
    return value;
  }
}

function mapById(object: string, records: readonly SObject[]): ApexMap {
  const map = new ApexMap('Id', object);
  for (const record of records) {
    const id = record.fields.get('id') ?? null;
    map.entries.set(id, { key: id, value: record });
  }
  return map;
}

/**
 * Runs the object's triggers for this event in the order of their names; "the order of trigger execution isn't
 * guaranteed" [D apex-guide/triggers-and-order-of-execution].
 * Stack traces begin at the trigger; the caller restores `exec.top`.
 */
export function runTriggers(exec: ApexExecution, context: TriggerContext): void {
  const triggers = exec.program.triggersFor(context.object, context.operation, context.timing);
  if (triggers.length === 0) return;
  if (exec.tx.triggerDepth >= MAX_TRIGGER_DEPTH) {
    // UNVERIFIED: What follows this text on the platform? Reported: `... exceeded XXX_Trigger trigger event BeforeInsert`.
    throw exec.exception('DmlException', 'Maximum trigger depth exceeded');
  }
  const outer = exec.runningTrigger;
  const running = new RunningTrigger(context, outer);
  exec.runningTrigger = running;
  exec.tx.triggerDepth++;
  try {
    for (const trigger of triggers) {
      exec.top = null;
      running.name = trigger.name;
      try {
        enter(exec, outer !== null && context.sharing === true ? withSharing(trigger) : trigger, null, []);
      } catch (error) {
        const thrown = exec.asThrow(error);
        if (thrown instanceof ApexThrow) thrown.trigger ??= trigger.name;
        throw thrown;
      }
    }
  } finally {
    exec.tx.triggerDepth--;
    exec.runningTrigger = outer;
  }
}

const shared = new WeakMap<TriggerInfo, TriggerInfo>();

/**
 * Triggers run without sharing, but "a nested trigger that fires due to the execution of another trigger runs as with
 * sharing" after DML in user mode or in a class that enforces sharing.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_keywords_sharing.htm
 */
function withSharing(trigger: TriggerInfo): TriggerInfo {
  let copy = shared.get(trigger);
  if (!copy) shared.set(trigger, (copy = { ...trigger, sharing: 'with' }));
  return copy;
}

/**
 * Name of the running trigger that forbids the operation on the record: a before update trigger forbids updating and
 * deleting its own records, a before delete trigger deleting them.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_context_variables_considerations.htm
 */
export function triggerHolding(
  running: RunningTrigger | null,
  id: string,
  operation: 'update' | 'delete',
): string | null {
  for (let trigger = running; trigger; trigger = trigger.outer) {
    const { context } = trigger;
    const forbids =
      context.operation === 'update' || (context.operation === 'delete' && operation === 'delete');
    if (context.timing !== 'before' || !forbids) continue;
    if (context.oldRecords?.some((record) => record.fields.get('id') === id)) return trigger.name;
  }
  return null;
}

export function hasTriggers(
  program: Program,
  object: string,
  operation: TriggerContext['operation'],
): boolean {
  return ['before', 'after'].some(
    (timing) => program.triggersFor(object, operation, timing as 'before').length > 0,
  );
}

interface TriggerVariable {
  readonly type: (types: TypeResolver, record: Type) => Type;
  readonly read: (trigger: RunningTrigger) => Value;
}

const flag = (test: (context: TriggerContext) => boolean): TriggerVariable => ({
  type: () => simpleTypes.boolean,
  read: (trigger) => test(trigger.context),
});

/** `Trigger.x` by lower-case name. Source: Apex guide "Trigger Context Variables". */
const variables: Readonly<Record<string, TriggerVariable>> = {
  new: { type: (types, record) => types.table.list(record), read: (t) => t.list('new') },
  old: { type: (types, record) => types.table.list(record), read: (t) => t.list('old') },
  newmap: { type: (types, record) => types.table.map(simpleTypes.id, record), read: (t) => t.map('new') },
  oldmap: { type: (types, record) => types.table.map(simpleTypes.id, record), read: (t) => t.map('old') },
  isinsert: flag((c) => c.operation === 'insert'),
  isupdate: flag((c) => c.operation === 'update'),
  isdelete: flag((c) => c.operation === 'delete'),
  isundelete: flag((c) => c.operation === 'undelete'),
  isbefore: flag((c) => c.timing === 'before'),
  isafter: flag((c) => c.timing === 'after'),
  isexecuting: flag(() => true),
  size: {
    type: () => simpleTypes.integer,
    read: (t) => t.context.newRecords?.length ?? t.context.oldRecords?.length ?? 0,
  },
  operationtype: {
    type: (types) => types.libraryType('TriggerOperation'),
    read: ({ context }) => nativeEnumConstant('TriggerOperation', `${context.timing}_${context.operation}`),
  },
};

/** The variable `Trigger.name`; undefined when there is none. Outside triggers flags are false, the rest null. */
export function triggerVariable(name: string): TriggerVariable | undefined {
  return Object.hasOwn(variables, name.toLowerCase()) ? variables[name.toLowerCase()] : undefined;
}
