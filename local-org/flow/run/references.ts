/** Reads and writes what `{!name.field}` refers to. */
import { parentField } from '../../runtime/records.ts';
import type { Execution } from '../../runtime/execution.ts';
import { ApexList, ApexMap, ApexObject, SObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import type { FieldSchema } from '../../schema/schema.ts';
import type { FlowValue, Path, Resource, Variable } from '../metadata/ast.ts';
import type { FlowContext } from './context.ts';
import { convert, convertToField } from './convert.ts';
import { FlowFailure } from './failure.ts';
import { formulaValue } from './formulas.ts';
import { globalValue } from './globals.ts';
import type { Interview } from './interview.ts';
import { mergeText } from './text.ts';

/** A value and, where it is one of a record, its field. */
export interface Found {
  readonly value: Value;
  readonly field: FieldSchema | null;
}

export function valueOf(context: FlowContext, interview: Interview, value: FlowValue | null): Value {
  if (value === null) return null;
  if (value.kind === 'literal') return value.value;
  if (value.kind === 'text') return mergeText(context, interview, value.text);
  return read(context, interview, value.path).value;
}

export function read(context: FlowContext, interview: Interview, path: Path): Found {
  const [first = '', ...rest] = path;
  const whole = first.startsWith('$') && !isRecord(first);
  return follow(context, { value: root(context, interview, path), field: null }, whole ? [] : rest);
}

/** Elements whose name stands for what they gave. */
const HAS_OUTPUT: ReadonlySet<string> = new Set([
  'lookup',
  'create',
  'action',
  'subflow',
  'loop',
  'collection',
]);

function isRecord(name: string): boolean {
  return /^\$record(__prior)?$/i.test(name);
}

function root(context: FlowContext, interview: Interview, path: Path): Value {
  const [first = ''] = path;
  const key = first.toLowerCase();
  if (key === '$record') return interview.trigger?.record ?? null;
  if (key === '$record__prior') return interview.trigger?.prior ?? null;
  if (key.startsWith('$')) return globalValue(context, interview, path);
  const { frame } = interview;
  const known = frame.values.get(key);
  if (known !== undefined) return known;
  const resource = frame.flow.resources.get(key);
  if (resource) return resourceValue(context, interview, resource);
  const element = frame.flow.elements.get(key);
  if (element && HAS_OUTPUT.has(element.kind)) return null;
  if (frame.flow.screenFields.has(key)) return null;
  // An outcome of a decision, or an element that stands for whether it was reached.
  return frame.visited.has(key);
}

function resourceValue(context: FlowContext, interview: Interview, resource: Resource): Value {
  switch (resource.kind) {
    case 'formula':
      return formulaValue(context, interview, resource);
    case 'template':
      return mergeText(context, interview, resource.text);
    case 'constant':
      return valueOf(context, interview, resource.value);
    case 'choice':
      return convert(valueOf(context, interview, resource.value), resource.dataType);
    default:
      return null;
  }
}

/** Fields of records, members of Apex objects, outputs of elements. Nothing has only nothing. */
function follow(context: FlowContext, found: Found, path: Path): Found {
  const [name, ...rest] = path;
  if (name === undefined) return found;
  const { value } = found;
  if (value instanceof SObject) return follow(context, fieldOf(context, value, name), rest);
  if (value instanceof ApexMap) return follow(context, { value: entry(value, name), field: null }, rest);
  if (value instanceof ApexObject)
    return follow(context, { value: member(context.exec, value, name), field: null }, rest);
  if (value === null) return { value: null, field: null };
  throw new FlowFailure(null, `The flow can't read ${name} of a value without fields`);
}

/** A member of a value that no name stands for, such as an item of a collection. */
export function readMember(context: FlowContext, value: Value, name: string): Value {
  return follow(context, { value, field: null }, name.split('.')).value;
}

function entry(map: ApexMap, name: string): Value {
  const lower = name.toLowerCase();
  for (const { key, value } of map.entries.values()) if (String(key).toLowerCase() === lower) return value;
  return null;
}

function member(exec: Execution, object: ApexObject, name: string): Value {
  const found = exec.types.members(object.cls.name)?.find((m) => m.name.toLowerCase() === name.toLowerCase());
  if (!found) throw new FlowFailure(null, `${object.cls.name} has no ${name}`);
  return found.get(object);
}

/** A field, or the parent record a relationship leads to: the one that was queried along, else the stored one. */
function fieldOf(context: FlowContext, record: SObject, name: string): Found {
  // `Owner:User`: the record that is there decides, whatever its object.
  const key = name.toLowerCase().replace(/:.*$/, '');
  const value = record.fields.get(key);
  if (value !== undefined) return { value, field: record.schema.fields.get(key) ?? null };
  const lookup = parentField(record.schema, key);
  if (!lookup) return { value: null, field: record.schema.fields.get(key) ?? null };
  return { value: parentOf(context, record.fields.get(lookup.name.toLowerCase()) ?? null), field: null };
}

/** UNVERIFIED: Does {!$Record.Account.Name} count as a query of the transaction? Here it does not. */
function parentOf({ exec, parents }: FlowContext, id: Value): SObject | null {
  if (typeof id !== 'string') return null;
  let parent = parents.get(id);
  if (parent === undefined) {
    const object = exec.schema.objectByKeyPrefix(id.slice(0, 3));
    parent = (object && exec.data.lookup(exec, object.name, { Id: id })[0]) ?? null;
    parents.set(id, parent);
  }
  return parent;
}

/** Assigns to a variable, to a field of a record variable, or to a field of `$Record`. */
export function write(context: FlowContext, interview: Interview, path: Path, value: Value): void {
  const [first = '', ...rest] = path;
  if (rest.length > 0) return writeField(context, interview, path, value);
  const key = first.toLowerCase();
  const { frame } = interview;
  const resource = frame.flow.resources.get(key);
  frame.values.set(key, resource?.kind === 'variable' ? asVariable(resource, value) : value);
}

/** The value in the variable's type; a collection variable gets a list of its own. */
export function asVariable(variable: Variable, value: Value): Value {
  const { dataType, collection } = variable;
  if (!collection) return convert(value, dataType);
  const items = value instanceof ApexList ? value.items : value === null ? [] : [value];
  return new ApexList(
    elementType(variable),
    items.map((item) => convert(item, dataType)),
  );
}

const APEX_TYPES: Readonly<Record<string, string>> = {
  string: 'String',
  number: 'Decimal',
  boolean: 'Boolean',
  date: 'Date',
  datetime: 'Datetime',
  time: 'Time',
};

/** Apex type of a variable's items. */
export function elementType({ dataType, objectType, apexClass }: Variable): string {
  if (dataType === 'sobject') return objectType ?? 'SObject';
  return dataType === 'apex' ? (apexClass ?? 'Object') : (APEX_TYPES[dataType] ?? 'Object');
}

function writeField(context: FlowContext, interview: Interview, path: Path, value: Value): void {
  const holder = holderOf(context, interview, path.slice(0, -1));
  const name = path.at(-1) ?? '';
  if (holder instanceof SObject) {
    setField(holder, name, value);
  } else if (holder instanceof ApexObject) {
    const found = context.exec.types
      .members(holder.cls.name)
      ?.find((m) => m.name.toLowerCase() === name.toLowerCase());
    if (!found) throw new FlowFailure(null, `${holder.cls.name} has no ${name}`);
    found.set(holder, context.exec.convert(value, found.type));
  } else {
    throw new FlowFailure(null, `The flow can't assign to ${path.join('.')}`);
  }
}

/** A record variable without a record gets an empty one when a field of it is assigned. */
function holderOf(context: FlowContext, interview: Interview, path: Path): Value {
  const { value } = read(context, interview, path);
  const [first = ''] = path;
  if (value !== null) return value;
  const resource = interview.frame.flow.resources.get(first.toLowerCase());
  if (path.length > 1 || resource?.kind !== 'variable') return value;
  const fresh = emptyHolder(context.exec, resource);
  if (fresh !== null) interview.frame.values.set(first.toLowerCase(), fresh);
  return fresh;
}

function emptyHolder(exec: Execution, variable: Variable): Value {
  if (variable.dataType === 'apex') return exec.types.newInstance(variable.apexClass ?? '');
  const object = exec.schema.object(variable.objectType ?? '');
  return object ? new SObject(object) : null;
}

export function setField(record: SObject, name: string, value: Value): void {
  const field = record.schema.fields.get(name.toLowerCase());
  if (!field) throw new FlowFailure(null, `${record.schema.name} has no field ${name}`);
  record.fields.set(name.toLowerCase(), convertToField(value, field));
}
