/** Values, references and conditions of flow metadata. */
import { ApexDate, ApexDatetime, ApexDecimal, ApexTime } from '../../runtime/values.ts';
import { child, children, text } from '../../schema/xml.ts';
import type { XmlNode } from '../../schema/xml.ts';
import type { DataType, FlowValue, Path } from './ast.ts';
import { parseLogic } from '../../schema/conditionLogic.ts';
import type { Condition, ConditionGroup } from './conditions.ts';
import { FlowFault } from './fault.ts';

export function pathOf(reference: string): Path {
  return reference
    .trim()
    .replace(/^\{!(.*)\}$/s, '$1')
    .trim()
    .split('.');
}

export function optionalPath(node: XmlNode, name: string): Path | null {
  const reference = text(node, name);
  return reference === undefined ? null : pathOf(reference);
}

/** FlowElementReferenceOrValue; null when the element is absent or empty. */
export function valueIn(node: XmlNode | undefined, name = 'value'): FlowValue | null {
  const holder = child(node, name);
  if (!holder) return null;
  const reference = text(holder, 'elementReference');
  if (reference !== undefined) return { kind: 'reference', path: pathOf(reference) };
  if ('stringValue' in holder) return textValue(text(holder, 'stringValue') ?? '');
  const literal = literalIn(holder);
  if (literal !== undefined) return { kind: 'literal', value: literal };
  const [tag] = Object.keys(holder);
  throw new FlowFault('LO8204', `a value of kind ${tag ?? 'none'} is not supported`);
}

export function textValue(content: string): FlowValue {
  return content.includes('{!') ? { kind: 'text', text: content } : { kind: 'literal', value: content };
}

function literalIn(holder: XmlNode) {
  const boolean = text(holder, 'booleanValue');
  if (boolean !== undefined) return boolean.toLowerCase() === 'true';
  const number = text(holder, 'numberValue');
  if (number !== undefined) return parsed('number', number, parseNumber);
  const date = text(holder, 'dateValue');
  if (date !== undefined) return parsed('date', date, parseDate);
  const instant = text(holder, 'dateTimeValue');
  if (instant !== undefined) return parsed('date and time', instant, parseDatetime);
  const time = text(holder, 'timeValue');
  return time === undefined ? undefined : parsed('time', time, parseTime);
}

function parsed<T>(what: string, content: string, parse: (content: string) => T | null): T {
  const value = parse(content);
  if (value === null) throw new FlowFault('LO8106', `the value "${content}" is no ${what}`);
  return value;
}

/** Null when the text is no number. */
function parseNumber(content: string): ApexDecimal | null {
  return /^\s*[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d{1,3})?\s*$/i.test(content)
    ? new ApexDecimal(content.trim())
    : null;
}

/** `2026-03-15`, also with a time behind it. Null when the text is no date. */
export function parseDate(content: string): ApexDate | null {
  const millis = Date.parse(`${content.trim().slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(millis) ? null : new ApexDate(millis / 86_400_000);
}

export function parseDatetime(content: string): ApexDatetime | null {
  const millis = Date.parse(content.trim());
  return Number.isNaN(millis) ? null : new ApexDatetime(millis);
}

export function parseTime(content: string): ApexTime | null {
  const millis = Date.parse(`1970-01-01T${content.trim().replace(/Z$/, '')}Z`);
  return Number.isNaN(millis) ? null : new ApexTime(millis);
}

const DATA_TYPES: Readonly<Record<string, DataType>> = {
  string: 'string',
  picklist: 'string',
  multipicklist: 'string',
  number: 'number',
  currency: 'number',
  boolean: 'boolean',
  date: 'date',
  datetime: 'datetime',
  time: 'time',
  sobject: 'sobject',
  apex: 'apex',
};

/** FlowDataType; text when the element is absent. */
export function dataTypeIn(node: XmlNode): DataType {
  const name = text(node, 'dataType') ?? 'String';
  const known = DATA_TYPES[name.toLowerCase()];
  if (!known) throw new FlowFault('LO8204', `data type ${name} is not supported`);
  return known;
}

/** FlowCondition elements below `node`, joined by `conditionLogic`. */
export function conditionsIn(node: XmlNode, tag = 'conditions', logic = 'conditionLogic'): ConditionGroup {
  const conditions = children(node, tag).map((entry): Condition => {
    return {
      left: pathOf(text(entry, 'leftValueReference') ?? ''),
      operator: text(entry, 'operator') ?? 'EqualTo',
      right: valueIn(entry, 'rightValue'),
    };
  });
  return group(conditions, text(node, logic));
}

/** FlowRecordFilter elements below `node`; their left sides are fields below `prefix`. */
export function filtersIn(node: XmlNode | undefined, prefix: Path = []): ConditionGroup {
  const conditions = children(node, 'filters').map((entry): Condition => {
    return {
      left: [...prefix, ...pathOf(text(entry, 'field') ?? '')],
      operator: text(entry, 'operator') ?? 'EqualTo',
      right: valueIn(entry, 'value'),
    };
  });
  return group(conditions, text(node, 'filterLogic'));
}

function group(conditions: readonly Condition[], logic: string | undefined): ConditionGroup {
  try {
    return { conditions, logic: parseLogic(logic, conditions.length) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new FlowFault('LO8106', `the logic "${logic}" cannot be read: ${error.message}`);
  }
}
