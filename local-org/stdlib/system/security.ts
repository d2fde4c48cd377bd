/**
 * Security.stripInaccessible: copies of the records without the fields the user may not use.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Security.htm
 */
import type { AccessRights } from '../../dml/engine.ts';
import type { Execution } from '../../runtime/execution.ts';
import { ApexEnumValue, ApexList, NativeObject, SObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { fail } from '../errors.ts';
import { fixed, rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';
import { mapOf } from './map.ts';
import { setOf } from './set.ts';

interface Decision {
  readonly records: ApexList;
  /** Removed field names by object. */
  readonly removed: ReadonlyMap<string, ReadonlySet<string>>;
  readonly modified: readonly number[];
}

type Allows = (rights: AccessRights) => boolean;

const ALLOWS: Readonly<Record<string, Allows>> = {
  READABLE: (rights) => rights.read,
  CREATABLE: (rights) => rights.create,
  UPDATABLE: (rights) => rights.update,
  UPSERTABLE: (rights) => rights.create && rights.update,
};

class Stripper {
  readonly removed = new Map<string, Set<string>>();
  readonly #exec: Execution;
  readonly #allows: Allows;

  constructor(exec: Execution, allows: Allows) {
    this.#exec = exec;
    this.#allows = allows;
  }

  /** The object itself must be open to the user, unless the caller waived that. */
  checkObject(record: SObject): void {
    const rights = this.#exec.data.objectAccess(this.#exec, this.#exec.tx.userId, record.schema.name);
    if (!this.#allows(rights))
      throw fail(this.#exec, 'NoAccessException', `No access to entity: ${record.schema.name}`);
  }

  /** A copy without what may not be used, and whether anything was left out. */
  strip(record: SObject): { copy: SObject; modified: boolean } {
    const copy = new SObject(record.schema);
    copy.queried = record.queried;
    let modified = false;
    for (const [key, value] of record.fields) {
      const field = record.schema.fields.get(key);
      if (field && key !== 'id' && !this.#allowed(record, field.name)) {
        this.#note(record.schema.name, field.name);
        modified = true;
        continue;
      }
      if (value instanceof ApexList && !this.#mayUse(value.elementType)) {
        this.#note(record.schema.name, record.schema.childRelationships.get(key)?.name ?? key);
        modified = true;
        continue;
      }
      const inner = this.#stripValue(value);
      modified ||= inner.modified;
      copy.fields.set(key, inner.value);
    }
    return { copy, modified };
  }

  /** Child records of an object that is closed to the user go with their relationship. */
  #mayUse(object: string): boolean {
    if (!this.#exec.schema.object(object)) return true;
    return this.#allows(this.#exec.data.objectAccess(this.#exec, this.#exec.tx.userId, object));
  }

  #allowed(record: SObject, field: string): boolean {
    return this.#allows(
      this.#exec.data.fieldAccess(this.#exec, this.#exec.tx.userId, record.schema.name, field),
    );
  }

  #note(object: string, field: string): void {
    const fields = this.removed.get(object) ?? new Set();
    this.removed.set(object, fields.add(field));
  }

  /** Parents and children of a queried record are stripped too. */
  #stripValue(value: Value): { value: Value; modified: boolean } {
    if (value instanceof SObject) {
      const { copy, modified } = this.strip(value);
      return { value: copy, modified };
    }
    if (!(value instanceof ApexList)) return { value, modified: false };
    const items = value.items.map((item) => this.#stripValue(item));
    const copy = new ApexList(
      value.elementType,
      items.map((item) => item.value),
    );
    return { value: copy, modified: items.some((item) => item.modified) };
  }
}

function stripInaccessible(
  exec: Execution,
  type: ApexEnumValue,
  records: ApexList,
  enforceObject: boolean,
): NativeObject<Decision> {
  const stripper = new Stripper(exec, ALLOWS[type.name]!);
  const source = records.items.filter((item): item is SObject => item instanceof SObject);
  // UNVERIFIED: Which exception has Security.stripInaccessible for AggregateResult? The text is asserted in public tests.
  if (source.some((record) => record.schema.name === 'AggregateResult'))
    throw fail(exec, 'InvalidParameterValueException', 'AggregateResult SObject types are not supported');
  if (enforceObject) source.forEach((record) => stripper.checkObject(record));
  const stripped = source.map((record) => stripper.strip(record));
  return new NativeObject('SObjectAccessDecision', {
    records: new ApexList(
      records.elementType,
      stripped.map((item) => item.copy),
    ),
    removed: stripper.removed,
    modified: stripped.flatMap((item, index) => (item.modified ? [index] : [])),
  });
}

const DECISION = 'SObjectAccessDecision';

export const securityClass: NativeClass = {
  name: 'Security',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Security.htm',
  statics: [
    fixed(
      'stripInaccessible',
      ['AccessType', 'List<SObject>'],
      DECISION,
      (x, type, records) => stripInaccessible(x, type, records, true) as never,
    ),
    fixed(
      'stripInaccessible',
      ['AccessType', 'List<SObject>', 'Boolean'],
      DECISION,
      (x, type, records, enforce) => stripInaccessible(x, type, records, enforce) as never,
    ),
  ],
};

const { method } = rowsOf<NativeObject<Decision>>();

export const accessDecisionClass: NativeClass = {
  name: DECISION,
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_SObjectAccessDecision.htm',
  methods: [
    method('getModifiedIndexes', [], 'Set<Integer>', (x, { state }) => setOf(x, 'Integer', state.modified)),
    method('getRecords', [], 'List<SObject>', (_x, { state }) => state.records),
    method('getRemovedFields', [], 'Map<String,Set<String>>', (x, { state }) =>
      mapOf(
        x,
        'String',
        'Set<String>',
        [...state.removed].map(([object, fields]) => [object, setOf(x, 'String', [...fields])] as const),
      ),
    ),
  ],
};
