/**
 * `actions/custom`: invocable Apex and autolaunched flows, called with a list of inputs.
 * https://developer.salesforce.com/docs/atlas.en-us.api_action.meta/api_action/actions_intro_invoking.htm
 */
import type { Flow } from '../../flow/metadata/ast.ts';
import { elementType } from '../../flow/run/references.ts';
import type { AnnotatedMethod, Execution } from '../../runtime/execution.ts';
import type { ApexMap } from '../../runtime/values.ts';
import { fromWire, toWire } from '../../runtime/wire.ts';
import { invocableMethod, invokeApexAction } from '../../stdlib/flow/apexAction.ts';
import { invokeFlow } from '../../stdlib/flow/invocable.ts';
import type { ActionResult } from '../../stdlib/flow/invocable.ts';
import { mapOf } from '../../stdlib/system/map.ts';
import { readTypeName } from '../../stdlib/typeNames.ts';
import { isObject, ok } from '../call.ts';
import type { JsonObject, RestAnswer, RestCall } from '../call.ts';
import type { Caller } from '../caller.ts';
import { RestFailure, failure, notFound } from '../failure.ts';
import type { Route } from '../router.ts';

export const actionRoutes: readonly Route[] = [
  ['GET', 'actions/custom', listKinds],
  ['GET', 'actions/custom/apex', listApex],
  ['GET', 'actions/custom/flow', listFlows],
  ['POST', 'actions/custom/apex/:name', callApex],
  ['POST', 'actions/custom/flow/:name', callFlow],
];

type Outcome = Omit<ActionResult, 'action'>;
/** Apex type of an input by its name; null: passed over. */
type TypeOf = (input: string) => string | null;

function listKinds({ caller }: RestCall): RestAnswer {
  const kinds = ['apex', 'flow'].map((kind) => [kind, `${caller.root}/actions/custom/${kind}`] as const);
  return ok(Object.fromEntries(kinds));
}

function listApex({ caller }: RestCall): RestAnswer {
  const { program, data } = caller.core;
  const classes = program.classes.filter(
    (cls) =>
      [...cls.methods.values()].flat().some((method) => method.annotations.has('invocablemethod')) &&
      data.canAccessClass(caller.userId, cls.name),
  );
  return ok({ actions: classes.map(({ name }) => entry(caller, 'apex', name, name)) });
}

function listFlows({ caller }: RestCall): RestAnswer {
  const flows = autolaunched(caller);
  return ok({ actions: flows.map(({ name, label }) => entry(caller, 'flow', name, label)) });
}

function entry(caller: Caller, kind: string, name: string, label: string): object {
  return { label, name, type: kind.toUpperCase(), url: `${caller.root}/actions/custom/${kind}/${name}` };
}

function autolaunched({ core }: Caller): readonly Flow[] {
  return core.data.flows.catalogue.flows.filter(
    ({ kind, start }) => kind === 'autolaunched' && start.trigger === null,
  );
}

/** "Describe and invoke for an Apex action respect the profile access for the Apex class." */
function callApex({ params, body, caller }: RestCall): RestAnswer {
  const name = params['name']!;
  if (!caller.core.data.canAccessClass(caller.userId, name)) throw notFound();
  return caller.write(`action ${name}`, (exec) => {
    const method = invocableMethod(exec, name);
    if (!method) throw notFound();
    const inputs = inputsOf(exec, body.object(), apexTypes(exec, method));
    return answer(exec, method.name, invokeApexAction(exec, name, inputs));
  });
}

function callFlow({ params, body, caller }: RestCall): RestAnswer {
  const flow = autolaunched(caller).find(({ name }) => name.toLowerCase() === params['name']!.toLowerCase());
  if (!flow) throw notFound();
  return caller.write(`action ${flow.name}`, (exec) => {
    const inputs = inputsOf(exec, body.object(), flowTypes(flow));
    return answer(exec, flow.name, invokeFlow(exec, flow.name, inputs), 'Finished');
  });
}

function apexTypes(exec: Execution, method: AnnotatedMethod): TypeOf {
  const element = readTypeName(method.params[0] ?? 'List<Object>').args[0] ?? 'Object';
  const members = exec.types
    .members(element)
    ?.filter((member) => member.annotations.has('invocablevariable'));
  if (!members)
    return (input) => (input.toLowerCase() === method.paramNames[0]?.toLowerCase() ? element : null);
  return (input) => members.find(({ name }) => name.toLowerCase() === input.toLowerCase())?.type ?? null;
}

function flowTypes(flow: Flow): TypeOf {
  return (input) => {
    const variable = flow.resources.get(input.toLowerCase());
    if (variable?.kind !== 'variable' || !variable.input) return null;
    return variable.collection ? `List<${elementType(variable)}>` : elementType(variable);
  };
}

function inputsOf(exec: Execution, body: JsonObject, typeOf: TypeOf): ApexMap[] {
  const { inputs } = body;
  if (!Array.isArray(inputs) || !inputs.every(isObject)) {
    throw failure('INVALID_API_INPUT', 'The body must have a list named inputs.');
  }
  return inputs.map((input: JsonObject) => {
    const values = Object.entries(input).flatMap(([name, json]) => {
      const type = typeOf(name);
      return type === null ? [] : [[name, fromWire(exec, json, type)] as const];
    });
    return mapOf(exec, 'String', 'Object', values);
  });
}

/**
 * One result per input; what was written is undone when one fails.
 * UNVERIFIED: Is what the other inputs of a call of actions/custom wrote undone when one input fails?
 */
function answer(
  exec: Execution,
  actionName: string,
  outcomes: readonly Outcome[],
  status?: string,
): RestAnswer {
  const results = outcomes.map(({ success, outputs, errors }) => ({
    actionName,
    errors: success ? null : errors.map(({ code, message }) => ({ statusCode: code, message, fields: [] })),
    isSuccess: success,
    outputValues: success
      ? {
          ...(toWire(exec, outputs) as object),
          ...(status === undefined ? {} : { Flow__InterviewStatus: status }),
        }
      : null,
  }));
  const problems = outcomes.flatMap(({ errors }) => errors);
  if (problems.length === 0) return ok(results);
  const errors = problems.map(({ code, message }) => ({ errorCode: code ?? '', message: message ?? '' }));
  throw new RestFailure(400, errors, results);
}
