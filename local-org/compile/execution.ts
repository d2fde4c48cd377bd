/** One transaction's run-time state: statics, the call stack, the current trigger. */
import type { AccessMode, DataEngine } from '../dml/engine.ts';
import {
  exceptionState,
  exceptionText,
  isUncatchable,
  makeException,
  platformException,
} from '../runtime/exceptions.ts';
import { ApexThrow } from '../runtime/execution.ts';
import type {
  CallSite,
  Execution,
  ExceptionState,
  TransactionContext,
  TriggerContext,
  TypeRegistry,
} from '../runtime/execution.ts';
import { NotSupportedError } from '../runtime/notSupported.ts';
import type { ApexObject, RuntimeClass, Value } from '../runtime/values.ts';
import type { Schema } from '../schema/schema.ts';
import { defaultAccess } from './apiVersion.ts';
import { enter } from './frame.ts';
import type { Frame } from './frame.ts';
import { callConstructor, findMethod, invokeMethod } from './invoke.ts';
import { CHECK_INTERVAL, Meter } from './meter.ts';
import type { Program } from './program.ts';
import { castValue } from './runtimeTypes.ts';
import type { ClassInfo, CodeUnit, Sharing, Statics } from './symbols.ts';
import { ProgramTypes } from './typeRegistry.ts';
import { hasTriggers, runTriggers, triggerHolding } from './triggers.ts';
import type { RunningTrigger } from './triggers.ts';

export interface ExecutionOptions {
  readonly tx: TransactionContext;
  readonly data: DataEngine;
  readonly now: () => number;
}

export class ApexExecution implements Execution {
  readonly program: Program;
  readonly schema: Schema;
  readonly data: DataEngine;
  readonly tx: TransactionContext;
  readonly types: TypeRegistry;
  readonly representatives = new Map<string, ApexObject[]>();
  readonly now: () => number;
  /** Static state by class id; undefined until the class is first used. */
  readonly statics: (Statics | undefined)[];
  top: Frame | null = null;
  runningTrigger: RunningTrigger | null = null;
  /** The method whose System.runAs block is running; null outside. */
  runAsFrame: Frame | null = null;
  /** Set while a library row that asks for its caller runs; see expressions/libraryCaller.ts. */
  callSite: CallSite | null = null;
  /** Statements executed so far. */
  statements = 0;
  nextCheck = CHECK_INTERVAL;
  readonly #meter = new Meter(this);

  constructor(program: Program, options: ExecutionOptions, statics: (Statics | undefined)[] = []) {
    this.program = program;
    this.schema = program.schema;
    this.data = options.data;
    this.tx = options.tx;
    this.now = options.now;
    this.statics = statics;
    this.types = new ProgramTypes(this);
  }

  /** An execution with its own transaction and the same static state: asynchronous work inside a test. */
  fork(tx: TransactionContext): ApexExecution {
    return new ApexExecution(this.program, { tx, data: this.data, now: this.now }, this.statics);
  }

  get trigger(): TriggerContext | null {
    return this.runningTrigger?.context ?? null;
  }

  /** Statics of a class, initialised on first use. Set before its initialisers run, so that they may recurse. */
  initialize(cls: ClassInfo): Statics {
    const known = this.statics[cls.id];
    if (known) return known;
    const values: Statics = new Array<Value>(cls.staticCount).fill(null);
    this.statics[cls.id] = values;
    // Constants are read without any code of their class being called.
    cls.unit.entered = true;
    if (cls.superInfo) this.initialize(cls.superInfo);
    if (cls.staticInit) enter(this, cls.staticInit, null, []);
    return values;
  }

  /** Charges CPU time and heap; called every so many statements. */
  checkCpu(): void {
    this.nextCheck = this.statements + CHECK_INTERVAL;
    this.#meter.check();
  }

  measure(name: 'cpuTime' | 'heapSize'): void {
    if (name === 'cpuTime') this.#meter.chargeCpu();
    else this.#meter.chargeHeap();
  }

  defaultAccess(): AccessMode {
    return this.top ? defaultAccess(this.top.code.unit) : 'system';
  }

  exception(typeName: string, message: string, state: Record<string, unknown> = {}): ApexThrow {
    const cls = this.program.exceptionClass(typeName) ?? platformException('UnexpectedException')!;
    return this.throwable(this.makeException(cls, { message, ...state }));
  }

  /** A new exception object with the current stack; its constructor has not run. */
  makeException(cls: RuntimeClass, state: Partial<ExceptionState>): ApexObject {
    const slots = 'slotCount' in cls ? (cls as ClassInfo).slotCount : 0;
    return makeException(cls, slots, { message: null, cause: null, ...state, stack: this.stack() });
  }

  throwable(exception: ApexObject): ApexThrow {
    return new ApexThrow(exception, exceptionText(exception), isUncatchable(exception.cls));
  }

  /** The Apex call stack, innermost first. */
  stack(): ExceptionState['stack'] {
    const frames: { where: string; line: number; column: number; file: string }[] = [];
    for (let frame = this.top; frame !== null; frame = frame.caller) {
      frames.push({
        where: frame.code.label,
        line: frame.line,
        column: frame.column,
        file: frame.code.unit.file.path,
      });
    }
    return frames;
  }

  /** Runs a call from outside Apex: afterwards the stack is as before, whatever happened. */
  outside<T>(work: () => T): T {
    const { top, runningTrigger } = this;
    try {
      return work();
    } catch (error) {
      const thrown = this.asThrow(error);
      if (top === null && thrown instanceof ApexThrow) this.#noteMessage(thrown);
      throw thrown;
    } finally {
      this.top = top;
      this.runningTrigger = runningTrigger;
    }
  }

  /** An exception that nothing catches is shown with what its own getMessage() says, where its class has one. */
  #noteMessage(thrown: ApexThrow): void {
    const { exception } = thrown;
    if (thrown.uncatchable || !this.program.hasMethod(exception.cls, 'getMessage', 0)) return;
    try {
      const message = invokeMethod(this, exception, 'getMessage', []);
      if (typeof message === 'string') exceptionState(exception).shownMessage = message;
    } catch (error) {
      // A getMessage() that fails itself leaves the message that the exception was given.
      if (!(this.asThrow(error) instanceof ApexThrow)) throw error;
    }
  }

  /** JavaScript's own stack overflow is Apex's; any other error that is no ApexThrow is a bug and goes on. */
  asThrow(error: unknown): unknown {
    if (error instanceof RangeError && /call stack/i.test(error.message)) {
      return this.exception('LimitException', 'Maximum stack depth reached: 1001');
    }
    // With the Apex stack, so that a failed test shows the line that needs the missing member.
    if (error instanceof NotSupportedError)
      return this.exception('LocalOrg.NotSupportedException', error.message);
    return error;
  }

  invoke(target: ApexObject, method: string, args: Value[]): Value {
    return this.outside(() => invokeMethod(this, target, method, args));
  }

  invokeStatic(className: string, method: string, args: Value[]): Value {
    return this.outside(() => {
      const cls = this.program.classByName(className);
      const found = cls && findMethod(this, cls, method, args, true);
      if (!found) throw this.exception('TypeException', `Method does not exist: ${className}.${method}`);
      this.initialize(found.owner);
      return enter(this, found, null, [...args]);
    });
  }

  newInstance(className: string, args: Value[]): ApexObject {
    return this.outside(() => {
      const cls = this.program.classByName(className);
      if (!cls) throw this.exception('TypeException', `Type does not exist: ${className}`);
      return callConstructor(this, cls, args);
    });
  }

  hasMethod(target: ApexObject, method: string, parameterCount: number): boolean {
    return this.program.hasMethod(target.cls, method, parameterCount);
  }

  convert(value: Value, typeName: string): Value {
    return castValue(this, this.program.types, value, this.program.types.fromText(typeName));
  }

  runTriggers(context: TriggerContext): void {
    this.outside(() => runTriggers(this, context));
  }

  triggerHolding(id: string, operation: 'update' | 'delete'): string | null {
    return triggerHolding(this.runningTrigger, id, operation);
  }

  hasTriggers(object: string, operation: TriggerContext['operation']): boolean {
    return hasTriggers(this.program, object, operation);
  }

  /**
   * Whether row-level sharing applies to a query of the running code: the nearest caller that says so
   * decides. Sources: Apex guide "Using the with sharing, without sharing, and inherited sharing Keywords"; in a runAs
   * block the user's sharing is enforced "regardless of the sharing mode [...] of the test class", while a method called
   * there has "that of the class where the method is defined" [D using-the-runas-method-method].
   */
  sharingApplies(): boolean {
    let outermost: Sharing = null;
    for (let frame = this.top; frame !== null; frame = frame.caller) {
      if (frame === this.runAsFrame) return true;
      outermost = frame.code.sharing;
      if (outermost === 'with') return true;
      if (outermost === 'without') return false;
    }
    return outermost === 'inherited' || this.tx.kind === 'aura';
  }

  /** Runs one code unit, such as anonymous Apex, with nothing around it. */
  run(code: CodeUnit): Value {
    return this.outside(() => enter(this, code, null, []));
  }
}
