/**
 * The platform's exception classes as run-time classes, and what every exception object carries.
 * Members such as getMessage() are rows of the standard library; they read {@link ExceptionState}.
 * Source of the list: https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_exception_methods.htm
 */
import { ApexObject } from './values.ts';
import type { ExceptionState } from './execution.ts';
import type { RuntimeClass } from './values.ts';

/** Every platform exception and its parent, both without the System namespace. */
const hierarchy: readonly (readonly [name: string, parent: string | null])[] = [
  ['Exception', null],
  ['AssertException', 'Exception'],
  ['AsyncException', 'Exception'],
  ['AuraHandledException', 'Exception'],
  ['AuraException', 'Exception'],
  ['Auth.AuthProviderPluginException', 'Exception'],
  ['Auth.DiscoveryCustomErrorException', 'Exception'],
  ['Auth.LoginDiscoveryException', 'Exception'],
  ['BigObjectException', 'Exception'],
  ['Cache.Org.OrgCacheException', 'Exception'],
  ['Cache.Session.SessionCacheException', 'Exception'],
  ['CalloutException', 'Exception'],
  ['DataWeaveScriptException', 'Exception'],
  ['DmlException', 'Exception'],
  ['DuplicateMessageException', 'Exception'],
  ['EmailException', 'Exception'],
  ['EventBus.RetryableException', 'Exception'],
  ['ExternalObjectException', 'Exception'],
  ['FatalCursorException', 'Exception'],
  ['FinalException', 'Exception'],
  ['FlowException', 'Exception'],
  ['FormulaEvaluationException', 'Exception'],
  ['FormulaValidationException', 'Exception'],
  ['HandledException', 'Exception'],
  ['IllegalArgumentException', 'Exception'],
  ['InvalidHeaderException', 'Exception'],
  ['InvalidParameterValueException', 'Exception'],
  ['JSONException', 'Exception'],
  ['LicenseException', 'Exception'],
  ['LimitException', 'Exception'],
  ['ListException', 'Exception'],
  ['MathException', 'Exception'],
  ['NoAccessException', 'Exception'],
  ['NoDataFoundException', 'Exception'],
  ['NoSuchElementException', 'Exception'],
  ['NullPointerException', 'Exception'],
  ['ProcedureException', 'Exception'],
  ['QueryException', 'Exception'],
  ['RequiredFeatureMissingException', 'Exception'],
  ['SearchException', 'Exception'],
  ['SecurityException', 'Exception'],
  ['SerializationException', 'Exception'],
  ['Site.ExternalUserCreateException', 'Exception'],
  ['Auth.DiscoveryCustomErrorException', 'Exception'],
  ['Auth.LoginDiscoveryException', 'Exception'],
  ['SObjectException', 'Exception'],
  ['StringException', 'Exception'],
  ['TransientCursorException', 'Exception'],
  ['TypeException', 'Exception'],
  ['UnexpectedException', 'Exception'],
  ['UnsupportedOperationException', 'Exception'],
  ['VisualforceException', 'Exception'],
  ['XmlException', 'Exception'],
  // Not the platform's: what the local org throws, uncatchable, for a member it does not have.
  ['LocalOrg.NotSupportedException', 'Exception'],
];

/** Types that no `catch` can stop: governor limits, failed asserts, and the local org's own refusals. */
const uncatchable = new Set([
  'system.limitexception',
  'system.assertexception',
  'localorg.notsupportedexception',
]);

function platformName(name: string): string {
  return name.includes('.') ? name : `System.${name}`;
}

function buildClasses(): Map<string, RuntimeClass> {
  const classes = new Map<string, RuntimeClass>();
  for (const [name, parent] of hierarchy) {
    const superclass = parent === null ? null : (classes.get(parent.toLowerCase()) ?? null);
    const full = platformName(name);
    const cls: RuntimeClass = {
      name: full,
      superclass,
      interfaces: new Set(),
      isException: true,
      instanceFields: [],
    };
    classes.set(name.toLowerCase(), cls);
    classes.set(full.toLowerCase(), cls);
  }
  return classes;
}

const classes = buildClasses();

/** Finds a platform exception by name, with or without `System.`, in any case. */
export function platformException(name: string): RuntimeClass | undefined {
  return classes.get(name.toLowerCase());
}

/** True when Apex code may not catch this exception. */
export function isUncatchable(cls: RuntimeClass): boolean {
  for (let c: RuntimeClass | null = cls; c !== null; c = c.superclass) {
    if (uncatchable.has(c.name.toLowerCase())) return true;
  }
  return false;
}

/** State of an exception object. Throws when the object is not an exception (our bug). */
export function exceptionState(target: ApexObject): ExceptionState {
  if (!target.cls.isException) throw new Error(`invariant: ${target.cls.name} is not an exception`);
  return target.native as ExceptionState;
}

/** What getMessage() returns. */
export function exceptionMessage(target: ApexObject): string {
  return exceptionState(target).message ?? 'Script-thrown exception';
}

/** The message of an exception that was not caught. */
export function shownMessage(target: ApexObject): string {
  return exceptionState(target).shownMessage ?? exceptionMessage(target);
}

/** `System.DmlException: message`, as toString() and uncaught errors print it. */
export function exceptionText(target: ApexObject): string {
  return `${target.cls.name}: ${shownMessage(target)}`;
}

/**
 * The text of getStackTraceString(): `Class.A.b: line 3, column 1`, innermost first.
 * Published traces show column 1 for statements [R], so 1 it is.
 */
export function stackTraceText(stack: ExceptionState['stack']): string {
  return stack.map((frame) => `${frame.where}: line ${frame.line}, column 1`).join('\n');
}

/** True when `cls` is `ancestor` or below it. */
export function isSubclass(cls: RuntimeClass, ancestor: RuntimeClass): boolean {
  for (let c: RuntimeClass | null = cls; c !== null; c = c.superclass) if (c === ancestor) return true;
  return false;
}

/** Builds an exception object of a platform class with its state filled. */
export function makeException(cls: RuntimeClass, slotCount: number, state: ExceptionState): ApexObject {
  const object = new ApexObject(cls, slotCount);
  object.native = state;
  return object;
}
