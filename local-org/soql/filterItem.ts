/**
 * Filter items of metadata (filters of roll-ups, criteria of sharing rules) as SOQL conditions.
 * Source: Metadata API guide, FilterItem; help, "Notes on Entering Filter Criteria" (values divided by commas are
 * alternatives). Relative dates and dates in a locale's own order are refused.
 */
import type { FieldSchema, ObjectSchema } from '../schema/schema.ts';
import type { ComparisonOperator, Condition, SoqlValue } from './ast.ts';

export interface FilterItem {
  /** With or without the name of its object. */
  readonly field: string;
  /** `equals`, `notEqual`, `lessThan` ... */
  readonly operation: string;
  /** Several values are divided by commas. */
  readonly value: string;
}

/** Why an item cannot be followed; whoever reads the metadata says where it stands. */
export class FilterProblem extends Error {}

const OPERATORS: Readonly<Record<string, ComparisonOperator>> = {
  equals: '=',
  notEqual: '!=',
  lessThan: '<',
  greaterThan: '>',
  lessOrEqual: '<=',
  greaterOrEqual: '>=',
  contains: 'like',
  notContain: 'like',
  startsWith: 'like',
  includes: 'includes',
  excludes: 'excludes',
};

/** With these a record must differ from all values, with the others it matches one of them. */
const NEGATIVE = new Set(['notEqual', 'notContain', 'excludes']);

/** @throws FilterProblem */
export function filterCondition(object: ObjectSchema, item: FilterItem): Condition {
  const name = item.field.slice(item.field.lastIndexOf('.') + 1);
  const field = object.fields.get(name.toLowerCase());
  const operator = OPERATORS[item.operation];
  if (!field) throw new FilterProblem(`no field ${object.name}.${name}`);
  if (!operator) throw new FilterProblem(`unknown operation ${item.operation}`);
  const terms = item.value.split(',').map((part): Condition => {
    const right = valueOf(field, item.operation, part.trim());
    const term: Condition = { kind: 'compare', left: { kind: 'field', path: [field.name] }, operator, right };
    return item.operation === 'notContain' ? { kind: 'not', term } : term;
  });
  return terms.length === 1 ? terms[0]! : { kind: NEGATIVE.has(item.operation) ? 'and' : 'or', terms };
}

function valueOf(field: FieldSchema, operation: string, text: string): SoqlValue {
  if (operation === 'includes' || operation === 'excludes') {
    return { kind: 'list', values: [{ kind: 'string', value: text }] };
  }
  if (OPERATORS[operation] === 'like') {
    const escaped = text.replace(/[\\%_]/g, '\\$&');
    return { kind: 'string', value: operation === 'startsWith' ? `${escaped}%` : `%${escaped}%` };
  }
  if (text === '') return { kind: 'null' };
  switch (field.type) {
    case 'boolean':
      return { kind: 'boolean', value: /^(true|1)$/i.test(text) };
    case 'int':
    case 'double':
    case 'currency':
    case 'percent':
      if (!Number.isFinite(Number(text))) break;
      return { kind: 'number', text };
    case 'date':
    case 'datetime':
      if (!/^\d{4}-\d{2}-\d{2}/.test(text)) break;
      return { kind: field.type, text: field.type === 'date' ? text.slice(0, 10) : text };
    default:
      return { kind: 'string', value: text };
  }
  throw new FilterProblem(`the value ${text} of ${field.name} cannot be read`);
}
