/** Database.DMLOptions and its headers. [D O1, S4] */
import type { DmlRequest } from '../../dml/engine.ts';
import { NativeObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { bagClass, bagValue } from '../bag.ts';
import type { BagProperties } from '../bag.ts';
import type { NativeClass } from '../table.ts';

const DOC =
  'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database_dmloptions.htm';

/** Header classes by the property of DMLOptions that holds one. */
const HEADERS: Readonly<Record<string, { readonly type: string; readonly properties: BagProperties }>> = {
  assignmentRuleHeader: {
    type: 'Database.DMLOptions.AssignmentRuleHeader',
    properties: { assignmentRuleId: 'Id', useDefaultRule: 'Boolean' },
  },
  duplicateRuleHeader: {
    type: 'Database.DMLOptions.DuplicateRuleHeader',
    properties: { allowSave: 'Boolean', runAsCurrentUser: 'Boolean' },
  },
  emailHeader: {
    type: 'Database.DMLOptions.EmailHeader',
    properties: {
      triggerAutoResponseEmail: 'Boolean',
      triggerOtherEmail: 'Boolean',
      triggerUserEmail: 'Boolean',
    },
  },
};

const headers = Object.entries(HEADERS);

export const dmlOptionsClasses: readonly NativeClass[] = [
  bagClass(
    'Database.DMLOptions',
    DOC,
    {
      allowFieldTruncation: 'Boolean',
      localeOptions: 'String',
      optAllOrNone: 'Boolean',
      ...Object.fromEntries(headers.map(([key, { type }]) => [key, type])),
    },
    // The headers are there from the start: `options.emailHeader.triggerUserEmail = true`.
    () => Object.fromEntries(headers.map(([key, { type }]) => [key, new NativeObject(type, {})])),
  ),
  ...headers.map(([, { type, properties }]) => bagClass(type, DOC, properties)),
];

/** The options as the data engine takes them. Assignment and duplicate rules do not exist in the local org. */
export function requestOptions(options: Value): NonNullable<DmlRequest['options']> {
  const email = bagValue(options, 'emailHeader');
  return {
    ...flag('allowFieldTruncation', options),
    ...flag('triggerAutoResponseEmail', email),
    ...flag('triggerOtherEmail', email),
    ...flag('triggerUserEmail', email),
  };
}

function flag<K extends string>(key: K, from: Value): Partial<Record<K, boolean>> {
  const value = bagValue(from, key);
  return typeof value === 'boolean' ? ({ [key]: value } as Record<K, boolean>) : {};
}

/** "The default for this property is false" when DMLOptions are given. [D O1] */
export function allOrNone(options: Value): boolean {
  return bagValue(options, 'optAllOrNone') === true;
}
