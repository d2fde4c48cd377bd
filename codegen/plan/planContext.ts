import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { Model, UnionSpec } from '../read/model.ts';
import type { Template } from '../read/templates.ts';
import { NameSpace, type Naming } from './names.ts';
import type { View } from './plannedFile.ts';

/** What every part of the plan looks at. */
export interface PlanContext {
  readonly model: Model;
  readonly naming: Naming;
  readonly diagnostics: Diagnostics;
  readonly templates: ReadonlyMap<string, Template>;
  /** Names of all Apex classes, with prefix. */
  readonly classes: NameSpace;
  /** `prefix`, `apiVersion`, `permissionPrefix`, `packagePath`: in every view. */
  readonly base: View;
}

/** The union of that name. */
export function findUnion(context: PlanContext, name: string): UnionSpec | undefined {
  return context.model.unions.find((union) => union.name === name);
}
