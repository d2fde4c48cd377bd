/** What object metadata holds besides fields: validation rules, field sets, record types. */
import type {
  FieldSetSchema,
  RecordTypePicklist,
  RecordTypeSchema,
  SummarySchema,
  ValidationRuleSchema,
} from './schema.ts';
import { children, flag, text } from './xml.ts';
import type { XmlNode } from './xml.ts';

/** Null for an inactive rule. */
export function readValidationRule(node: XmlNode): ValidationRuleSchema | null {
  if (!flag(node, 'active')) return null;
  return {
    name: text(node, 'fullName') ?? '',
    formula: text(node, 'errorConditionFormula') ?? 'false',
    message: text(node, 'errorMessage') ?? '',
    field: text(node, 'errorDisplayField') ?? null,
  };
}

export function readFieldSet(node: XmlNode): FieldSetSchema {
  const name = text(node, 'fullName') ?? '';
  return {
    name,
    label: text(node, 'label') ?? name,
    description: text(node, 'description') ?? '',
    members: children(node, 'displayedFields').map((entry) => ({
      path: text(entry, 'field') ?? '',
      required: flag(entry, 'isRequired'),
    })),
  };
}

export function readRecordType(node: XmlNode): RecordTypeSchema {
  const developerName = text(node, 'fullName') ?? '';
  return {
    developerName,
    label: text(node, 'label') ?? developerName,
    description: text(node, 'description') ?? null,
    active: flag(node, 'active', true),
    ...picklistsOf(node),
  };
}

/** Metadata API guide, RecordTypePicklistValue. Values are written percent-encoded: `Customer %2D Direct`. */
function picklistsOf(node: XmlNode): Pick<RecordTypeSchema, 'picklists'> {
  const lists = children(node, 'picklistValues').map((entry): [string, RecordTypePicklist] => {
    const values = children(entry, 'values');
    const marked = values.find((value) => flag(value, 'default'));
    const list = { values: values.map(valueName), defaultValue: marked ? valueName(marked) : null };
    return [(text(entry, 'picklist') ?? '').toLowerCase(), list];
  });
  return lists.length === 0 ? {} : { picklists: new Map(lists) };
}

function valueName(node: XmlNode): string {
  const name = text(node, 'fullName') ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The parts of a `Summary` field; `Line__c.Amount__c` names the detail's field. */
export function readSummary(node: XmlNode): SummarySchema {
  const [object = '', field = ''] = (text(node, 'summaryForeignKey') ?? '').split('.');
  const of = text(node, 'summarizedField')?.split('.').at(-1) ?? null;
  return {
    operation: (text(node, 'summaryOperation') ?? 'count').toLowerCase() as SummarySchema['operation'],
    object,
    field,
    of,
    filters: children(node, 'summaryFilterItems').map((item) => ({
      field: text(item, 'field')?.split('.').at(-1) ?? '',
      operation: text(item, 'operation') ?? 'equals',
      value: text(item, 'value') ?? '',
    })),
  };
}
