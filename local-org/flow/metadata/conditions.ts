/** Conditions of flow elements, with the logic that joins them. */
import type { Logic } from '../../schema/conditionLogic.ts';
import type { FlowValue, Path } from './ast.ts';

export interface Condition {
  readonly left: Path;
  /** As in the metadata: `EqualTo`, `IsChanged`. */
  readonly operator: string;
  readonly right: FlowValue | null;
}

/** An empty group is always met. */
export interface ConditionGroup {
  readonly conditions: readonly Condition[];
  readonly logic: Logic;
}

/** Whether the group is met; `test` answers for one condition. */
export function isMet(
  { conditions, logic }: ConditionGroup,
  test: (condition: Condition) => boolean,
): boolean {
  const met = (node: Logic): boolean => {
    if (node.kind === 'condition') return test(conditions[node.index]!);
    if (node.kind === 'not') return !met(node.term);
    return node.kind === 'and' ? node.terms.every(met) : node.terms.some(met);
  };
  return conditions.length === 0 || met(logic);
}
