/** The flows of a project that run: read once, checked against the schema, found by name or by what starts them. */
import { basename, relative } from 'node:path';
import type { CompileDiagnostic } from '../parse/diagnostic.ts';
import type { ProjectFiles } from '../schema/projectFiles.ts';
import type { Schema } from '../schema/schema.ts';
import { checkFlow } from './check/check.ts';
import type { Flow, TriggerType } from './metadata/ast.ts';
import { readFlow } from './metadata/readFlow.ts';

export type RecordTrigger = 'beforeSave' | 'afterSave' | 'beforeDelete';

export class Catalogue {
  readonly flows: readonly Flow[];
  /** Faults of active flows: they keep the org from opening, as they keep a deployment from succeeding. */
  readonly diagnostics: readonly CompileDiagnostic[];
  /** Sentences about flows that have no effect here. */
  readonly notices: readonly string[];
  readonly #byName: ReadonlyMap<string, Flow>;
  readonly #triggered = new Map<string, readonly Flow[]>();

  /** Flows that are not active do not run. FlowVersionStatus in the Metadata API guide. */
  static read(files: ProjectFiles, schema: Schema): Catalogue {
    const readings = files
      .ofType('flow')
      .filter((file) => !/-\d+\.flow(-meta\.xml)?$/.test(basename(file)))
      .map((file) => readFlow(file, relative(files.projectDir, file)));
    const active = readings.flatMap(({ flow }) => (flow?.active ? [flow] : []));
    return new Catalogue(active, schema, {
      diagnostics: readings.flatMap(({ flow, diagnostics }) => (flow?.active === false ? [] : diagnostics)),
      notices: readings.flatMap(({ notice }) => notice ?? []),
    });
  }

  constructor(
    flows: readonly Flow[],
    schema: Schema,
    found: { diagnostics: readonly CompileDiagnostic[]; notices: readonly string[] } = {
      diagnostics: [],
      notices: [],
    },
  ) {
    this.flows = flows;
    this.#byName = new Map(flows.map((flow) => [flow.name.toLowerCase(), flow]));
    const checked = flows.flatMap((flow) =>
      checkFlow(flow, schema, (name) => this.#byName.get(name.toLowerCase())),
    );
    this.diagnostics = [...found.diagnostics, ...checked];
    this.notices = found.notices;
  }

  /** An active flow by API name, any case. */
  flow(name: string): Flow | undefined {
    return this.#byName.get(name.toLowerCase());
  }

  /** Record-triggered flows for one kind of save, in the order they run. */
  triggered(object: string, operation: string, trigger: RecordTrigger): readonly Flow[] {
    const key = `${trigger}/${operation}/${object.toLowerCase()}`;
    let found = this.#triggered.get(key);
    if (!found) {
      found = this.#startedBy(object, trigger).filter(({ start }) =>
        start.operations.includes(operation as 'insert'),
      );
      this.#triggered.set(key, found);
    }
    return found;
  }

  /** Flows that a platform event starts. */
  subscribers(event: string): readonly Flow[] {
    return this.#startedBy(event, 'platformEvent');
  }

  scheduled(): readonly Flow[] {
    return this.flows.filter(({ start }) => start.trigger === 'scheduled');
  }

  #startedBy(object: string, trigger: TriggerType): readonly Flow[] {
    const name = object.toLowerCase();
    return this.flows
      .filter(({ start }) => start.trigger === trigger && start.object?.toLowerCase() === name)
      .sort(byOrder);
  }
}

/**
 * 1 to 1,000 by number; then flows without a number; then 1,001 to 2,000.
 * Source: https://help.salesforce.com/s/articleView?id=platform.flow_concepts_trigger_order.htm
 * Flows of one place are in order of their dates of activation there [same page]; metadata has none, so here by name.
 */
function byOrder(a: Flow, b: Flow): number {
  const rank = ({ triggerOrder }: Flow): number => triggerOrder ?? 1000.5;
  return rank(a) - rank(b) || a.name.localeCompare(b.name);
}
