/** What a user entered on a screen: read into the interview, and checked. */
import { NotSupportedError } from '../../runtime/notSupported.ts';
import { ApexMap } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { fromWire } from '../../runtime/wire.ts';
import { mapOf } from '../../stdlib/system/map.ts';
import type { ScreenField } from '../metadata/ast.ts';
import { PICKED } from '../run/conditions.ts';
import type { FlowContext } from '../run/context.ts';
import { convert, convertToField, dataTypeOf, plainText } from '../run/convert.ts';
import { FlowFailure } from '../run/failure.ts';
import { isTrue } from '../run/formulas.ts';
import type { Interview } from '../run/interview.ts';
import { write } from '../run/references.ts';
import { inputsOf, isChoice, isMany, isVisible, objectField } from './render.ts';
import type { Shown } from './render.ts';

/** By name of the component; a component of the project sends an object with its attributes. */
export type Entered = Readonly<Record<string, unknown>>;

/** Puts what was entered into the interview. Returns what cannot be read, by lower-case name. */
export function takeValues(
  context: FlowContext,
  interview: Interview,
  shown: Shown,
  entered: Entered,
): Map<string, string> {
  const problems = new Map<string, string>();
  for (const field of inputsOf(shown.screen.fields)) {
    if (!(field.name in entered)) continue;
    try {
      takeValue(context, interview, shown, field, entered[field.name]);
    } catch (error) {
      if (!(error instanceof FlowFailure)) throw error;
      problems.set(field.name.toLowerCase(), error.message);
    }
  }
  return problems;
}

function takeValue(
  context: FlowContext,
  interview: Interview,
  shown: Shown,
  field: ScreenField,
  entered: unknown,
): void {
  const { values } = interview.frame;
  const key = field.name.toLowerCase();
  if (field.type === 'ComponentInstance') values.set(key, componentValue(context, entered));
  else if (isChoice(field)) values.set(key, choose(interview, shown, field, entered));
  else if (field.type === 'ObjectProvided') {
    const schema = objectField(context, interview, field);
    values.set(key, convert(primitive(entered), schema ? dataTypeOf(schema) : 'string'));
  } else values.set(key, convert(primitive(entered), field.dataType));
}

/** Empty text is nothing. */
function primitive(entered: unknown): Value {
  if (entered === null || entered === undefined || entered === '') return null;
  if (typeof entered === 'string' || typeof entered === 'boolean') return entered;
  if (typeof entered === 'number') return String(entered);
  throw new FlowFailure(null, 'The value cannot be read');
}

function componentValue(context: FlowContext, entered: unknown): ApexMap {
  const members = typeof entered === 'object' && entered !== null ? Object.entries(entered) : [];
  const entries = members.map(([name, json]) => [name, fromWire(context.exec, json, 'Object')] as const);
  return mapOf(context.exec, 'String', 'Object', entries);
}

/** The value of the choices by their keys; several are joined. "Any semicolons in the selected choice values are removed". */
function choose(interview: Interview, shown: Shown, field: ScreenField, entered: unknown): Value {
  const { values } = interview.frame;
  const options = shown.options.get(field.name.toLowerCase()) ?? [];
  const keys = typeof entered === 'string' ? (isMany(field) ? entered.split(';') : [entered]) : [];
  const chosen = options.filter(({ key }) => keys.includes(key));
  for (const { source } of options)
    values.set(
      PICKED + source.toLowerCase(),
      chosen.some((option) => option.source === source),
    );
  if (chosen.length === 0) return null;
  return isMany(field)
    ? chosen.map(({ value }) => plainText(value).replaceAll(';', '')).join(';')
    : chosen[0]!.value;
}

/**
 * Problems of the visible components by lower-case name: required ones without a value, validation rules that are not
 * met. A rule says which input is valid. UNVERIFIED: What are the words under a required input that was left empty?
 */
export function checkValues(context: FlowContext, interview: Interview, shown: Shown): Map<string, string> {
  const problems = new Map<string, string>();
  for (const field of visibleInputs(context, interview, shown.screen.fields)) {
    const key = field.name.toLowerCase();
    const value = interview.frame.values.get(key) ?? null;
    const empty = value === null || value === '';
    if (empty && isRequired(context, interview, field)) problems.set(key, 'Complete this field.');
    else if (
      field.validation &&
      !isTrue(context, interview, field.validation.formula, `validation of ${field.name}`)
    ) {
      problems.set(key, plainMessage(field.validation.message));
    }
  }
  return problems;
}

/** Messages of the metadata are rich text; an input shows plain text. */
function plainMessage(html: string): string {
  return html.replace(/<[^>]*>/g, '').trim();
}

function isRequired(context: FlowContext, interview: Interview, field: ScreenField): boolean {
  if (field.type === 'ComponentInstance') return false;
  return (
    field.required ||
    (field.type === 'ObjectProvided' && objectField(context, interview, field)?.required === true)
  );
}

function visibleInputs(
  context: FlowContext,
  interview: Interview,
  fields: readonly ScreenField[],
): ScreenField[] {
  const visible = fields.filter((field) => isVisible(context, interview, field));
  return visible.flatMap((field) =>
    field.fields.length > 0 ? visibleInputs(context, interview, field.fields) : inputsOf([field]),
  );
}

/**
 * Hands the values on: outputs of components and of chosen records go to their variables, fields of records to their
 * record. What is not shown holds nothing.
 */
export function keepValues(context: FlowContext, interview: Interview, shown: Shown): void {
  const visible = new Set(visibleInputs(context, interview, shown.screen.fields));
  for (const field of inputsOf(shown.screen.fields)) {
    const key = field.name.toLowerCase();
    if (!visible.has(field)) interview.frame.values.set(key, null);
    else keepValue(context, interview, shown, field);
  }
}

function keepValue(context: FlowContext, interview: Interview, shown: Shown, field: ScreenField): void {
  const value = interview.frame.values.get(field.name.toLowerCase()) ?? null;
  if (field.type === 'ObjectProvided' && field.objectField) {
    const schema = objectField(context, interview, field);
    write(context, interview, field.objectField, schema ? convertToField(value, schema) : value);
  }
  const outputs = value instanceof ApexMap ? value : null;
  for (const { name, to } of field.outputs)
    write(context, interview, to, outputs ? entryOf(outputs, name) : null);
  if (isChoice(field)) keepChosenRecord(context, interview, shown, field, value);
}

function keepChosenRecord(
  context: FlowContext,
  interview: Interview,
  shown: Shown,
  field: ScreenField,
  value: Value,
): void {
  const options = shown.options.get(field.name.toLowerCase()) ?? [];
  const record = options.find((option) => value !== null && option.value === value)?.record;
  for (const name of field.choices) {
    const set = interview.frame.flow.resources.get(name.toLowerCase());
    if (set?.kind !== 'choiceSet' || !record) continue;
    for (const { field: from, to } of set.outputs) {
      write(context, interview, to, record.fields.get(from.toLowerCase()) ?? null);
    }
  }
}

function entryOf(map: ApexMap, name: string): Value {
  const lower = name.toLowerCase();
  for (const { key, value } of map.entries.values()) if (String(key).toLowerCase() === lower) return value;
  return null;
}

/** Platform components this runtime shows; others are refused where they stand. */
export const PLATFORM_COMPONENTS: ReadonlySet<string> = new Set([
  'flowruntime:email',
  'flowruntime:phone',
  'flowruntime:url',
  'flowruntime:toggle',
]);

export function refuseUnknown(fields: readonly ScreenField[]): void {
  for (const { component } of inputsOf(fields)) {
    if (component !== null && !component.startsWith('c:') && !PLATFORM_COMPONENTS.has(component)) {
      throw new NotSupportedError('LO8205', `screen component ${component}`);
    }
  }
}
