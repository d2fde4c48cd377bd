/** Database.DMLOptions and its headers: bags of typed properties. [D O1, S4] */
import type { DmlRequest } from '../../dml/engine.ts';
import { NativeObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { constructor, rowsOf } from '../rows.ts';
import type { DmlOptionsState } from '../states.ts';
import type { NativeClass, PropertyRow } from '../table.ts';

const DOC = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database_dmloptions.htm';
const { property } = rowsOf<NativeObject<DmlOptionsState>>();

type Properties = Readonly<Record<string, string>>;

/** A class whose state is its properties; headers exist from the start. */
function bag(name: string, properties: Properties, headers: Properties = {}): NativeClass {
  const rows: PropertyRow[] = Object.entries({ ...properties, ...headers }).map(([key, type]) =>
    property(key, type, (_x, self) => self.state[key] ?? null, (_x, self, value) => void (self.state[key] = value as Value)),
  );
  const create = (): NativeObject => {
    const state: DmlOptionsState = {};
    for (const [key, type] of Object.entries(headers)) state[key] = new NativeObject<DmlOptionsState>(type, {});
    return new NativeObject(name, state);
  };
  return { name, doc: DOC, constructors: [constructor([], create)], properties: rows };
}

export const dmlOptionsClasses: readonly NativeClass[] = [
  bag(
    'Database.DMLOptions',
    { allowFieldTruncation: 'Boolean', localeOptions: 'String', optAllOrNone: 'Boolean' },
    {
      assignmentRuleHeader: 'Database.DMLOptions.AssignmentRuleHeader',
      duplicateRuleHeader: 'Database.DMLOptions.DuplicateRuleHeader',
      emailHeader: 'Database.DMLOptions.EmailHeader',
    },
  ),
  bag('Database.DMLOptions.AssignmentRuleHeader', { assignmentRuleId: 'Id', useDefaultRule: 'Boolean' }),
  bag('Database.DMLOptions.DuplicateRuleHeader', { allowSave: 'Boolean', runAsCurrentUser: 'Boolean' }),
  bag('Database.DMLOptions.EmailHeader', {
    triggerAutoResponseEmail: 'Boolean', triggerOtherEmail: 'Boolean', triggerUserEmail: 'Boolean',
  }),
];

function stateOf(value: Value | undefined): DmlOptionsState {
  return value instanceof NativeObject ? (value.state as DmlOptionsState) : {};
}

/** The options as the data engine takes them. Assignment and duplicate rules do not exist in the local org. */
export function requestOptions(options: Value): NonNullable<DmlRequest['options']> {
  const state = stateOf(options);
  const email = stateOf(state['emailHeader']);
  return {
    ...flag('allowFieldTruncation', state['allowFieldTruncation']),
    ...flag('triggerAutoResponseEmail', email['triggerAutoResponseEmail']),
    ...flag('triggerOtherEmail', email['triggerOtherEmail']),
    ...flag('triggerUserEmail', email['triggerUserEmail']),
  };
}

function flag<K extends string>(key: K, value: Value | undefined): Partial<Record<K, boolean>> {
  return typeof value === 'boolean' ? ({ [key]: value } as Record<K, boolean>) : {};
}

/** "The default for this property is false" when DMLOptions are given. [D O1] */
export function allOrNone(options: Value): boolean {
  return stateOf(options)['optAllOrNone'] === true;
}
