/**
 * Flow.Interview: flows started by Apex.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/flow_interview_class.htm
 */
import type { Flow } from '../../flow/metadata/ast.ts';
import type { FlowAccess } from '../../flow/run/context.ts';
import type { Interview } from '../../flow/run/interview.ts';
import { variableOf } from '../../flow/runtime.ts';
import { throwFailure } from '../../flow/trigger/unhandled.ts';
import type { Execution } from '../../runtime/execution.ts';
import { NativeObject } from '../../runtime/values.ts';
import type { ApexMap, Value } from '../../runtime/values.ts';
import { notSupported } from '../errors.ts';
import { fixed, rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';

export interface InterviewHandle {
  readonly flow: Flow;
  readonly inputs: ReadonlyMap<string, Value>;
  interview: Interview | null;
}

const NAME = 'Flow.Interview';

/** @throws ApexThrow System.TypeException "If the flow doesn't exist in the current org". */
export function createInterview(
  exec: Execution,
  name: string,
  inputs: ApexMap | null,
): NativeObject<InterviewHandle> {
  const flow = exec.data.flows?.catalogue.flow(name);
  // UNVERIFIED: What is the text of the TypeException that createInterview throws for a flow that does not exist?
  if (!flow) throw exec.exception('TypeException', `Invalid type: Flow.Interview.${name}`);
  const given = [...(inputs?.entries.values() ?? [])].map(
    ({ key, value }) => [String(key).toLowerCase(), value] as const,
  );
  return new NativeObject<InterviewHandle>(NAME, { flow, inputs: new Map(given), interview: null });
}

/**
 * "The flow enforces the sharing rules of the user" when a class with sharing starts it; system context otherwise.
 * @throws ApexThrow System.FlowException when an element fails and there is no fault path.
 */
function start(exec: Execution, { state }: NativeObject<InterviewHandle>): void {
  const { flow, inputs } = state;
  if (flow.kind === 'screen') throw notSupported('LO5002', `starting a screen flow from Apex (${flow.name})`);
  const launched: FlowAccess = { access: 'system', sharing: exec.callSite?.sharing ?? false };
  const interviews = exec.data.flows!.runAll(exec, flow, [inputs], { launched });
  state.interview = interviews[0] ?? null;
  throwFailure(exec, interviews);
}

const { method } = rowsOf<NativeObject<InterviewHandle>>();

export const interviewClass: NativeClass = {
  name: NAME,
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/flow_interview_class.htm',
  statics: [
    fixed('createInterview', ['String', 'Map<String,Object>?'], NAME, createInterview),
    fixed(
      'createInterview',
      ['String?', 'String', 'Map<String,Object>?'],
      NAME,
      (x, _namespace, name, inputs) => createInterview(x, name, inputs),
    ),
  ],
  methods: [
    { ...method('start', [], 'void', (x, self) => start(x, self)), usesCallSite: true },
    method('getVariableValue', ['String'], 'Object', (_x, self, name) => {
      const { interview } = self.state;
      return (interview && variableOf(interview, name)) ?? null;
    }),
  ],
};
