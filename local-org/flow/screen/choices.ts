/** Choices of a screen component: static ones, records, values of a picklist field. */
import type { SObject, Value } from '../../runtime/values.ts';
import type { ChoiceSet, ScreenField } from '../metadata/ast.ts';
import { runQuery } from '../elements/query.ts';
import { accessOf } from '../run/context.ts';
import type { FlowContext } from '../run/context.ts';
import { convert, plainText } from '../run/convert.ts';
import type { Interview } from '../run/interview.ts';
import { valueOf } from '../run/references.ts';
import { mergeText } from '../run/text.ts';

export interface Option {
  /** Name of the choice, or of the set and which of it. */
  readonly key: string;
  /** Name of the choice or choice set. */
  readonly source: string;
  readonly label: string;
  readonly value: Value;
  /** The record of a record choice. */
  readonly record: SObject | null;
}

/** In the order of the component's references. A record choice set costs one query. */
export function optionsOf(context: FlowContext, interview: Interview, field: ScreenField): Option[] {
  return field.choices.flatMap((name) => {
    const resource = interview.frame.flow.resources.get(name.toLowerCase());
    if (resource?.kind === 'choice') {
      const value = convert(valueOf(context, interview, resource.value), resource.dataType);
      const label = mergeText(context, interview, resource.text);
      return [{ key: resource.name, source: resource.name, label, value, record: null }];
    }
    if (resource?.kind !== 'choiceSet') return [];
    return resource.picklistField === null
      ? recordOptions(context, interview, resource)
      : picklistOptions(context, resource, resource.picklistField);
  });
}

function recordOptions(context: FlowContext, interview: Interview, set: ChoiceSet): Option[] {
  const object = context.exec.schema.object(set.object)!;
  const { displayField, valueField } = set;
  const fields = [displayField, valueField, ...set.outputs.map(({ field }) => field)].filter(
    (name) => name !== null,
  );
  context.exec.tx.limits.spend('queries');
  const query = { object, fields, where: set.where, sort: set.sort, limit: set.limit };
  const access = accessOf(context, interview.frame.flow);
  const records = runQuery(context.exec, query, access, ({ right }) => valueOf(context, interview, right));
  const read = (record: SObject, name: string | null): Value =>
    record.fields.get((name ?? 'id').toLowerCase()) ?? null;
  return records.map((record) => ({
    key: `${set.name}.${plainText(read(record, 'Id'))}`,
    source: set.name,
    label: plainText(read(record, displayField)),
    value: convert(read(record, valueField), set.dataType),
    record,
  }));
}

function picklistOptions({ exec }: FlowContext, set: ChoiceSet, fieldName: string): Option[] {
  const field = exec.schema.object(set.object)?.fields.get(fieldName.toLowerCase());
  const active = (field?.picklist?.values ?? []).filter((value) => value.active);
  const options = active.map(({ value, label }) => ({
    key: `${set.name}.${value}`,
    source: set.name,
    label,
    value,
    record: null,
  }));
  if (set.sort === null) return options;
  const sorted = options.sort((a, b) => a.label.localeCompare(b.label));
  return set.sort.descending ? sorted.reverse() : sorted;
}
