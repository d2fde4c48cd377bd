/** Runs a project's flows for the rest of the org: save procedure, event bus, Apex, actions, screens. */
import type { Execution } from '../runtime/execution.ts';
import type { SObject, Value } from '../runtime/values.ts';
import type { Catalogue } from './catalogue.ts';
import type { Flow } from './metadata/ast.ts';
import { contextOf } from './run/context.ts';
import type { ContextOptions, FlowParts } from './run/context.ts';
import { begin, runInterviews } from './run/engine.ts';
import type { Inputs } from './run/engine.ts';
import { Interview } from './run/interview.ts';
import { RecordFlows, meetsEntry } from './trigger/recordFlows.ts';

/** A record with its earlier state, for a path that runs later. */
export interface PathRecord {
  readonly record: SObject;
  readonly prior: SObject | null;
}

export class FlowRuntime {
  readonly catalogue: Catalogue;
  readonly records: RecordFlows;
  readonly parts: FlowParts;

  constructor(parts: FlowParts) {
    this.parts = parts;
    this.catalogue = parts.catalogue;
    this.records = new RecordFlows(parts);
  }

  /** Runs interviews of one flow together, one for each set of inputs; look at their state for how they ended. */
  runAll(exec: Execution, flow: Flow, inputs: readonly Inputs[], options: ContextOptions = {}): Interview[] {
    const context = contextOf(exec, this.parts, options);
    const interviews = inputs.map((given) => {
      const interview = new Interview(flow, exec.now());
      begin(context, interview, given);
      return interview;
    });
    exec.tx.log('FLOW', `${flow.name}: ${interviews.length} interviews`);
    runInterviews(context, interviews);
    return interviews;
  }

  /** Runs one of the flow's paths for records; with `recheck` those that do not meet the entry conditions are left out. */
  runPath(
    exec: Execution,
    flow: Flow,
    from: string | null,
    records: readonly PathRecord[],
    recheck = true,
  ): Interview[] {
    const context = contextOf(exec, this.parts);
    const interviews = records.map((trigger) => {
      const interview = new Interview(flow, exec.now(), trigger);
      begin(context, interview, new Map(), from);
      return interview;
    });
    const entered = recheck ? interviews.filter((interview) => meetsEntry(context, interview)) : interviews;
    if (entered.length > 0) exec.tx.log('FLOW', `${flow.name}: ${entered.length} interviews`);
    runInterviews(context, entered);
    return entered;
  }
}

/** Value of a variable of a flow, by name in any case; undefined when the flow has no such variable. */
export function variableOf(interview: Interview, name: string): Value | undefined {
  return interview.frames[0]?.values.get(name.toLowerCase());
}
