/** Builds the view of the screen an interview stands at. */
import { ApexDatetime, ApexList, ApexMap, SObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { toWire } from '../../runtime/wire.ts';
import type { Screen, ScreenField } from '../metadata/ast.ts';
import { dataTypeOf, plainText } from '../run/convert.ts';
import type { FlowContext } from '../run/context.ts';
import { groupMet } from '../run/conditions.ts';
import type { Interview } from '../run/interview.ts';
import { read, valueOf } from '../run/references.ts';
import { mergeText } from '../run/text.ts';
import { optionsOf } from './choices.ts';
import type { Option } from './choices.ts';
import type { FieldView, ScreenView } from './view.ts';

/** What the session remembers of a screen that was shown. */
export interface Shown {
  readonly screen: Screen;
  /** By lower-case name of the component. */
  readonly options: Map<string, readonly Option[]>;
}

/** Errors by lower-case name of the component. */
export type FieldErrors = ReadonlyMap<string, string>;

const CHOICE_TYPES = new Set(['RadioButtons', 'DropdownBox', 'MultiSelectCheckboxes', 'MultiSelectPicklist']);
export const isChoice = ({ type }: ScreenField): boolean => CHOICE_TYPES.has(type);
export const isMany = ({ type }: ScreenField): boolean => type.startsWith('MultiSelect');

/** Components that hold a value of their own. */
export function inputsOf(fields: readonly ScreenField[]): ScreenField[] {
  return fields.flatMap((field) => {
    if (field.fields.length > 0) return inputsOf(field.fields);
    return field.type === 'DisplayText' || field.type === 'Region' || field.type === 'RegionContainer'
      ? []
      : [field];
  });
}

/**
 * Gives every component its first value: what an earlier visit left, else its default. Fills `shown.options`.
 * Source: FlowScreenField.inputsOnNextNavToAssocScrn, defaultValue, defaultSelectedChoiceReference.
 */
export function prepareScreen(context: FlowContext, interview: Interview, shown: Shown): void {
  const { values } = interview.frame;
  for (const field of inputsOf(shown.screen.fields)) {
    const key = field.name.toLowerCase();
    if (isChoice(field)) shown.options.set(key, optionsOf(context, interview, field));
    if (values.has(key) && !field.resets) continue;
    values.set(key, firstValue(context, interview, field, shown.options.get(key) ?? []));
  }
}

function firstValue(
  context: FlowContext,
  interview: Interview,
  field: ScreenField,
  options: readonly Option[],
): Value {
  if (field.type === 'ObjectProvided')
    return field.objectField ? read(context, interview, field.objectField).value : null;
  if (field.type === 'ComponentInstance') return null;
  if (isChoice(field)) {
    const name = field.defaultChoice?.toLowerCase();
    const named = options.find(({ source, record }) => record === null && source.toLowerCase() === name);
    const first = field.type === 'DropdownBox' && field.required && name === undefined ? undefined : named;
    if (first) return first.value;
    const wanted = name === undefined ? null : read(context, interview, [field.defaultChoice!]).value;
    return (
      options.find(({ value }) => wanted !== null && plainText(value) === plainText(wanted))?.value ?? null
    );
  }
  const value = valueOf(context, interview, field.defaultValue);
  return value === null && field.dataType === 'boolean' ? false : value;
}

export function renderScreen(
  context: FlowContext,
  interview: Interview,
  shown: Shown,
  canGoBack: boolean,
  errors: FieldErrors = new Map(),
): ScreenView {
  const { screen } = shown;
  return {
    name: screen.name,
    label: mergeText(context, interview, screen.label),
    helpText: screen.helpText === null ? null : mergeText(context, interview, screen.helpText),
    showHeader: screen.showHeader,
    showFooter: screen.showFooter,
    canGoBack: canGoBack && screen.allowBack,
    canGoOn: screen.next !== null || screen.allowFinish,
    isLast: isLast(interview, screen),
    backLabel: screen.backLabel,
    nextLabel: screen.nextLabel,
    fields: screen.fields.map((field) => renderField(context, interview, shown, field, errors)),
  };
}

/** The screen is the end of the flow's path; in a subflow something may follow in the flow that called it. */
function isLast(interview: Interview, screen: Screen): boolean {
  return screen.next === null && interview.frames.every(({ call }) => call === null || call.next === null);
}

function renderField(
  context: FlowContext,
  interview: Interview,
  shown: Shown,
  field: ScreenField,
  errors: FieldErrors,
): FieldView {
  const key = field.name.toLowerCase();
  const options = shown.options.get(key) ?? [];
  const object = field.type === 'ObjectProvided' ? objectField(context, interview, field) : null;
  const value = interview.frame.values.get(key) ?? null;
  return {
    name: field.name,
    type: field.type,
    text: object?.label ?? mergeText(context, interview, field.text ?? ''),
    helpText: field.helpText === null ? null : mergeText(context, interview, field.helpText),
    required: field.required || object?.required === true,
    dataType: object ? dataTypeOf(object) : field.dataType,
    scale: object?.scale ?? field.scale,
    value: isChoice(field) ? chosenKeys(options, value, isMany(field)) : wireValue(value),
    choices: object?.picklist
      ? object.picklist.values
          .filter(({ active }) => active)
          .map((item) => ({ value: item.value, label: item.label }))
      : options.map((option) => ({ value: option.key, label: option.label })),
    visible: isVisible(context, interview, field),
    component: field.component?.replace(/^c:/, 'c/') ?? null,
    attributes: attributesOf(context, interview, field),
    error: errors.get(key) ?? null,
    fields: field.fields.map((inner) => renderField(context, interview, shown, inner, errors)),
  };
}

export function isVisible(context: FlowContext, interview: Interview, field: ScreenField): boolean {
  return field.visible === null || groupMet(context, interview, field.visible);
}

/** The schema of the field that an ObjectProvided component stands for. */
export function objectField(context: FlowContext, interview: Interview, field: ScreenField) {
  const path = field.objectField ?? [];
  const variable = interview.frame.flow.resources.get((path[0] ?? '').toLowerCase());
  const held = read(context, interview, path.slice(0, 1)).value;
  const name = variable?.kind === 'variable' ? variable.objectType : null;
  const object = held instanceof SObject ? held.schema : context.exec.schema.object(name ?? '');
  return object?.fields.get((path.at(-1) ?? '').toLowerCase()) ?? null;
}

/** Values travel as text; what cannot be shown in an input stays away. */
function wireValue(value: Value): string | boolean | null {
  if (value === null || typeof value === 'boolean') return value;
  if (value instanceof ApexList || value instanceof ApexMap || value instanceof SObject) return null;
  return value instanceof ApexDatetime ? new Date(value.millis).toISOString() : plainText(value);
}

function chosenKeys(options: readonly Option[], value: Value, many: boolean): string | null {
  if (value === null) return null;
  const wanted = many ? plainText(value).split(';') : [plainText(value)];
  const keys = options.filter((option) => wanted.includes(plainText(option.value))).map(({ key }) => key);
  return many ? keys.join(';') : (keys[0] ?? null);
}

function attributesOf(
  context: FlowContext,
  interview: Interview,
  field: ScreenField,
): Record<string, unknown> {
  if (field.type !== 'ComponentInstance') return {};
  const given = field.inputs.map(({ name, value }) => [
    name,
    toWire(context.exec, valueOf(context, interview, value)) ?? null,
  ]);
  const kept = interview.frame.values.get(field.name.toLowerCase());
  const entries = kept instanceof ApexMap ? [...kept.entries.values()] : [];
  const earlier = entries.map(({ key, value }) => [String(key), toWire(context.exec, value) ?? null]);
  return Object.fromEntries([...given, ...(field.resets ? [] : earlier)]) as Record<string, unknown>;
}
