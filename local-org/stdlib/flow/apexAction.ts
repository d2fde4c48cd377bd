/**
 * Runs the @InvocableMethod of a class as an action: maps in, maps out.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_annotation_InvocableMethod.htm
 */
import type { AnnotatedMethod, Execution } from '../../runtime/execution.ts';
import { ApexThrow } from '../../runtime/execution.ts';
import { exceptionMessage } from '../../runtime/exceptions.ts';
import { ApexList, ApexMap, ApexObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { mapOf } from '../system/map.ts';
import { readTypeName } from '../typeNames.ts';
import type { ActionResult } from './invocable.ts';

type Outcome = Omit<ActionResult, 'action'>;

/** One outcome per invocation, in order. An exception fails them all. */
export function invokeApexAction(exec: Execution, className: string, inputs: readonly ApexMap[]): Outcome[] {
  const method = invocableMethod(exec, className);
  if (!method) {
    const message = `${className} is not an invocable action`;
    // UNVERIFIED: Which exception has Invocable.Action.createCustomAction('apex', name) for a class without @InvocableMethod?
    throw exec.exception('IllegalArgumentException', message);
  }
  try {
    return invokeApex(exec, method, inputs).map((outputs) => ({ success: true, outputs, errors: [] }));
  } catch (error) {
    if (!(error instanceof ApexThrow) || error.uncatchable) throw error;
    // UNVERIFIED: Which code has the Invocable.Action.Error of an Apex action that throws?
    const failure = { code: 'APEX_ERROR', message: exceptionMessage(error.exception) };
    return inputs.map(() => ({
      success: false,
      outputs: new ApexMap('String', 'Object'),
      errors: [failure],
    }));
  }
}

/** The class's @InvocableMethod; null when it has none. */
export function invocableMethod(exec: Execution, className: string): AnnotatedMethod | null {
  return exec.types.annotatedMethod(className, 'invocablemethod');
}

/** Calls the method once with all invocations; outputs by name, one map per invocation, in order. */
export function invokeApex(exec: Execution, method: AnnotatedMethod, inputs: readonly ApexMap[]): ApexMap[] {
  const output = exec.invokeStatic(method.className, method.name, parameters(exec, method, inputs));
  return inputs.map((_input, index) => outputsOf(exec, method, output, index));
}

/** The method takes one list, with an element per invocation, or nothing. */
function parameters(exec: Execution, method: AnnotatedMethod, inputs: readonly ApexMap[]): Value[] {
  const [listType] = method.params;
  if (listType === undefined) return [];
  const elementType = readTypeName(listType).args[0] ?? 'Object';
  const name = method.paramNames[0] ?? '';
  return [
    new ApexList(
      elementType,
      inputs.map((input) => request(exec, elementType, name, input)),
    ),
  ];
}

/** A class's @InvocableVariable fields by name; a value of any other type under the parameter's name. */
function request(exec: Execution, type: string, parameter: string, input: ApexMap): Value {
  const members = variables(exec, type);
  if (!members) return exec.convert(valueNamed(input, parameter), type);
  const target = exec.types.newInstance(type) as ApexObject;
  for (const member of members) {
    const value = valueNamed(input, member.name);
    if (value !== null) member.set(target, exec.convert(value, member.type));
  }
  return target;
}

function variables(exec: Execution, type: string) {
  return exec.types.members(type)?.filter((member) => member.annotations.has('invocablevariable'));
}

function outputsOf(exec: Execution, method: AnnotatedMethod, output: Value, index: number): ApexMap {
  const value = output instanceof ApexList ? (output.items[index] ?? null) : null;
  const members = value instanceof ApexObject ? variables(exec, value.cls.name) : null;
  const entries = members
    ? members.map((member) => [member.name, member.get(value as ApexObject)] as const)
    : method.returns === 'void'
      ? []
      : [['output', value] as const];
  return mapOf(exec, 'String', 'Object', entries);
}

function valueNamed(input: ApexMap, name: string): Value {
  const lower = name.toLowerCase();
  for (const { key, value } of input.entries.values()) if (String(key).toLowerCase() === lower) return value;
  return null;
}
