/**
 * The Invocable namespace: actions called from Apex. Apex actions run their @InvocableMethod, flows an interview each.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Invocable_Action.htm
 */
import { outputsOf } from '../../flow/elements/single.ts';
import { failureText } from '../../flow/trigger/unhandled.ts';
import type { Execution } from '../../runtime/execution.ts';
import { ApexList, ApexMap, NativeObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { notSupported } from '../errors.ts';
import { fixed, rowsOf } from '../rows.ts';
import { mapOf, putEntry } from '../system/map.ts';
import type { NativeClass } from '../table.ts';
import { invokeApexAction } from './apexAction.ts';

const DOC =
  'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Invocable_Action';

interface ActionState {
  /** `apex`, `flow`, or the name of a standard action. */
  readonly type: string;
  readonly namespace: string | null;
  readonly name: string | null;
  invocations: ApexMap[];
}

export interface ActionError {
  readonly code: string | null;
  readonly message: string | null;
}

export interface ActionResult {
  readonly action: Value;
  readonly success: boolean;
  readonly outputs: ApexMap;
  readonly errors: readonly ActionError[];
}

type Action = NativeObject<ActionState>;
type Outcome = Omit<ActionResult, 'action'>;
const ACTION = 'Invocable.Action';
const RESULT = 'Invocable.Action.Result';
const ERROR = 'Invocable.Action.Error';

function customAction(type: string, namespace: string | null, name: string): Action {
  return new NativeObject<ActionState>(ACTION, { type, namespace, name, invocations: [] });
}

/** The invocation that parameters are set on: the last one; the first comes by itself. */
function currentInvocation(action: Action): ApexMap {
  const { invocations } = action.state;
  if (invocations.length === 0) invocations.push(new ApexMap('String', 'Object'));
  return invocations[invocations.length - 1]!;
}

function invoke(exec: Execution, action: Action): ApexList {
  const { type, name } = action.state;
  const inputs = action.state.invocations;
  const kind = type.toLowerCase();
  if (kind === 'apex') return results(action, invokeApexAction(exec, name ?? '', inputs));
  if (kind === 'flow') return results(action, invokeFlow(exec, name ?? '', inputs));
  throw notSupported('LO5002', `invocable action of type '${type}'`);
}

/**
 * UNVERIFIED: Which code and message has the error of a flow action whose flow does not exist? That it is no success is
 * tested in trigger-actions-framework.
 */
function missingFlow(name: string): Outcome {
  return failed('INVALID_API_INPUT', `We couldn't find the flow: ${name}`);
}

/** Interviews of all invocations run together; outputs are the flow's output variables. */
export function invokeFlow(exec: Execution, name: string, inputs: readonly ApexMap[]): Outcome[] {
  const flow = exec.data.flows?.catalogue.flow(name);
  if (!flow) return inputs.map(() => missingFlow(name));
  if (flow.kind === 'screen') throw notSupported('LO5002', `a screen flow as an action (${name})`);
  const given = inputs.map((input) => new Map(named(input)));
  return exec.data.flows!.runAll(exec, flow, given).map((interview) => {
    // UNVERIFIED: Which code does Invocable.Action give when a flow fails without a fault path?
    if (interview.failure) return failed('FLOW_EXCEPTION', failureText(flow.name, interview.failure));
    const outputs = [...outputsOf(flow, interview.frames[0]!.values)];
    const entries = outputs.map(([key, value]) => [flow.resources.get(key)?.name ?? key, value] as const);
    return { success: true, outputs: mapOf(exec, 'String', 'Object', entries), errors: [] };
  });
}

function named(input: ApexMap): (readonly [string, Value])[] {
  return [...input.entries.values()].map(({ key, value }) => [String(key).toLowerCase(), value] as const);
}

function failed(code: string, message: string): Outcome {
  return { success: false, outputs: new ApexMap('String', 'Object'), errors: [{ code, message }] };
}

function results(action: Action, outcomes: readonly Outcome[]): ApexList {
  return new ApexList(
    RESULT,
    outcomes.map((outcome) => new NativeObject<ActionResult>(RESULT, { action, ...outcome })),
  );
}

const { method } = rowsOf<Action>();

const actionClass: NativeClass = {
  name: ACTION,
  doc: `${DOC}.htm`,
  statics: [
    fixed('createCustomAction', ['String', 'String'], ACTION, (_x, type, name) =>
      customAction(type, null, name),
    ),
    fixed('createCustomAction', ['String', 'String?', 'String'], ACTION, (_x, type, namespace, name) =>
      customAction(type, namespace, name),
    ),
    fixed('createStandardAction', ['String'], ACTION, (_x, type) => {
      const state: ActionState = { type, namespace: null, name: null, invocations: [] };
      return new NativeObject(ACTION, state);
    }),
  ],
  methods: [
    method('addInvocation', [], ACTION, (_x, self) => {
      self.state.invocations.push(new ApexMap('String', 'Object'));
      return self;
    }),
    method('clearInvocations', [], ACTION, (_x, self) => {
      self.state.invocations = [];
      return self;
    }),
    method('getName', [], 'String', (_x, self) => self.state.name),
    method('getNamespace', [], 'String', (_x, self) => self.state.namespace),
    method('getType', [], 'String', (_x, self) => self.state.type),
    method('invoke', [], `List<${RESULT}>`, (x, self) => invoke(x, self)),
    method('isStandard', [], 'Boolean', (_x, self) => self.state.name === null),
    method('setInvocationParameter', ['String', 'Object?'], ACTION, (x, self, name, value) => {
      putEntry(x, currentInvocation(self), name, value);
      return self;
    }),
    method('setInvocations', ['List<Map<String,Object>>'], ACTION, (_x, self, invocations) => {
      self.state.invocations = invocations.items.filter((item) => item instanceof ApexMap);
      return self;
    }),
  ],
};

const result = rowsOf<NativeObject<ActionResult>>();

const resultClass: NativeClass = {
  name: RESULT,
  doc: `${DOC}_Result.htm`,
  methods: [
    result.method('getAction', [], ACTION, (_x, self) => self.state.action),
    result.method('getErrors', [], `List<${ERROR}>`, (_x, self) => errorList(self.state.errors)),
    result.method('getOutputParameters', [], 'Map<String,Object>', (_x, self) => self.state.outputs),
    result.method('isSuccess', [], 'Boolean', (_x, self) => self.state.success),
  ],
  fromJson: (exec, tree) => new NativeObject<ActionResult>(RESULT, resultFrom(exec, tree)),
  toJson: (exec, self) => {
    const { action, errors, success, outputs } = (self as NativeObject<ActionResult>).state;
    return mapOf(exec, 'String', 'Object', [
      ['action', action],
      ['errors', errorList(errors)],
      ['outputParameters', outputs],
      ['success', success],
    ]);
  },
};

const error = rowsOf<NativeObject<ActionError>>();

const errorClass: NativeClass = {
  name: ERROR,
  doc: `${DOC}_Error.htm`,
  methods: [
    error.method('getCode', [], 'String', (_x, self) => self.state.code),
    error.method('getMessage', [], 'String', (_x, self) => self.state.message),
  ],
  fromJson: (_exec, tree) => new NativeObject<ActionError>(ERROR, errorFrom(tree)),
  toJson: (exec, self) => {
    const { code, message } = (self as NativeObject<ActionError>).state;
    return mapOf(exec, 'String', 'Object', [
      ['code', code],
      ['message', message],
    ]);
  },
};

function errorList(errors: readonly ActionError[]): ApexList {
  return new ApexList(
    ERROR,
    errors.map((state) => new NativeObject<ActionError>(ERROR, state)),
  );
}

function resultFrom(exec: Execution, tree: Value): ActionResult {
  const outputs = member(tree, 'outputParameters');
  const entries = outputs instanceof ApexMap ? [...outputs.entries.values()] : [];
  const errors = member(tree, 'errors');
  return {
    action: null,
    success: member(tree, 'success') === true,
    outputs: mapOf(
      exec,
      'String',
      'Object',
      entries.map(({ key, value }) => [key, value] as const),
    ),
    errors: errors instanceof ApexList ? errors.items.map(errorFrom) : [],
  };
}

function errorFrom(tree: Value): ActionError {
  const text = (name: string): string | null => {
    const value = member(tree, name);
    return value === null ? null : String(value);
  };
  return { code: text('code'), message: text('message') };
}

function member(tree: Value, name: string): Value {
  if (!(tree instanceof ApexMap)) return null;
  for (const { key, value } of tree.entries.values()) if (key === name) return value;
  return null;
}

export const invocableClasses: readonly NativeClass[] = [actionClass, errorClass, resultClass];
