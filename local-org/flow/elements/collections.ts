/** Collection Sort and Collection Filter. FlowCollectionProcessor in the Metadata API guide. */
import { ApexList } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import type { CollectionProcessor } from '../metadata/ast.ts';
import { groupMet } from '../run/conditions.ts';
import type { FlowContext } from '../run/context.ts';
import { compareFlowValues } from '../run/convert.ts';
import { isTrue } from '../run/formulas.ts';
import type { Interview } from '../run/interview.ts';
import { read, readMember, write } from '../run/references.ts';

export function processCollection(
  context: FlowContext,
  interview: Interview,
  element: CollectionProcessor,
): void {
  const { value } = read(context, interview, element.collection);
  const list = value instanceof ApexList ? value : new ApexList('Object');
  if (element.type === 'sort') {
    const sorted = [...list.items].sort((a, b) => order(context, element, a, b));
    write(context, interview, element.collection, new ApexList(list.elementType, limited(element, sorted)));
    return;
  }
  const kept = list.items.filter((item) => isKept(context, interview, element, item));
  interview.frame.values.set(
    element.name.toLowerCase(),
    new ApexList(list.elementType, limited(element, kept)),
  );
}

function limited({ limit }: CollectionProcessor, items: Value[]): Value[] {
  return limit === null ? items : items.slice(0, limit);
}

function isKept(
  context: FlowContext,
  interview: Interview,
  element: CollectionProcessor,
  item: Value,
): boolean {
  if (element.into) interview.frame.values.set((element.into[0] ?? '').toLowerCase(), item);
  return element.formula === null
    ? groupMet(context, interview, element.where)
    : isTrue(context, interview, element.formula, `filter ${element.name}`);
}

function order(context: FlowContext, { sorts }: CollectionProcessor, a: Value, b: Value): number {
  for (const { field, descending, emptyFirst } of sorts) {
    const [left, right] = [a, b].map((item) => (field === null ? item : readMember(context, item, field)));
    const [noLeft, noRight] = [isEmpty(left), isEmpty(right)];
    if (noLeft && noRight) continue;
    if (noLeft || noRight) return noLeft === emptyFirst ? -1 : 1;
    const compared = compareFlowValues(left ?? null, right ?? null) ?? 0;
    if (compared !== 0) return descending ? -compared : compared;
  }
  return 0;
}

function isEmpty(value: Value | undefined): boolean {
  return value === undefined || value === null || value === '';
}
