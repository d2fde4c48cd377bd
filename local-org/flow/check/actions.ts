/** Calls of Apex actions, looked up in the compiled program: the action, its inputs and its outputs exist. LO8105. */
import type { Program } from '../../compile/program.ts';
import type { ClassInfo, MethodInfo } from '../../compile/symbols.ts';
import type { CompileDiagnostic } from '../../parse/diagnostic.ts';
import type { Type } from '../../compile/types.ts';
import type { ActionCall, Flow } from '../metadata/ast.ts';
import { Findings } from '../metadata/findings.ts';

/** What an action takes or gives: names and whether they must be given. Null: no variables, the value itself. */
type Variables = ReadonlyMap<string, { readonly required: boolean }> | null;

export function checkActions(flows: readonly Flow[], program: Program): readonly CompileDiagnostic[] {
  return flows.flatMap((flow) => {
    const findings = new Findings({ path: flow.file, text: flow.text, apiVersion: flow.apiVersion });
    for (const element of flow.elements.values()) {
      if (element.kind === 'action' && element.actionType === 'apex') checkAction(element, program, findings);
    }
    return findings.all;
  });
}

function checkAction(element: ActionCall, program: Program, findings: Findings): void {
  const { name, actionName } = element;
  const method = invocableOf(program, actionName);
  if (!method) {
    findings.add(name, 'LO8105', `there is no Apex class ${actionName} with an invocable method`);
    return;
  }
  const inputs = variablesOf(method.params[0]);
  for (const { name: input } of element.inputs) {
    const known = inputs
      ? inputs.has(input.toLowerCase())
      : method.paramNames[0]?.toLowerCase() === input.toLowerCase();
    if (!known) findings.add(name, 'LO8105', `the action ${actionName} has no input ${input}`);
  }
  const given = new Set(element.inputs.map(({ name: input }) => input.toLowerCase()));
  for (const [input, { required }] of inputs ?? []) {
    if (required && !given.has(input))
      findings.add(name, 'LO8105', `the action ${actionName} needs the input ${input}`);
  }
  const outputs = variablesOf(method.returns);
  for (const { name: output } of element.outputs) {
    const known = outputs ? outputs.has(output.toLowerCase()) : output.toLowerCase() === 'output';
    if (!known) findings.add(name, 'LO8105', `the action ${actionName} has no output ${output}`);
  }
}

function invocableOf(program: Program, className: string): MethodInfo | undefined {
  const methods = [...(program.classByName(className)?.methods.values() ?? [])].flat();
  return methods.find((method) => method.isStatic && method.annotations.has('invocablemethod'));
}

/** Invocable variables of the class that the list type holds. */
function variablesOf(list: Type | undefined): Variables {
  // By the type, not by its name: a class may be called as an object is.
  const element = list?.kind === 'list' ? list.element : undefined;
  if (element?.kind !== 'class') return null;
  return new Map(
    fieldsOf(element.cls).map((field) => {
      const annotation = field.annotations.get('invocablevariable');
      return [
        field.name.toLowerCase(),
        { required: String(annotation?.parameters['required']) === 'true' },
      ] as const;
    }),
  );
}

function fieldsOf(cls: ClassInfo) {
  const inherited = cls.superInfo ? [...cls.superInfo.fields.values()] : [];
  return [...inherited, ...cls.fields.values()].filter((field) => field.annotations.has('invocablevariable'));
}
