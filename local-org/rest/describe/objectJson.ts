/**
 * Objects in describes, for the calling user: what the user may not do is false, what the user may not see is
 * absent.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_describeGlobal.htm
 */
import type { Execution } from '../../runtime/execution.ts';
import { describeToken } from '../../runtime/tokens.ts';
import type { ObjectSchema } from '../../schema/schema.ts';
import { describeSObjectClass } from '../../stdlib/schema/objectDescribe.ts';
import type { Caller } from '../caller.ts';
import { scalarJson } from '../query/recordJson.ts';
import { readableFields } from '../records/retrieve.ts';
import { fieldJson } from './fieldJson.ts';

/** Members whose value the Apex describe has under the same name. */
const SHARED = new Set([
  'createable',
  'custom',
  'customSetting',
  'deletable',
  'deprecatedAndHidden',
  'feedEnabled',
  'keyPrefix',
  'label',
  'labelPlural',
  'mergeable',
  'mruEnabled',
  'name',
  'queryable',
  'searchable',
  'undeletable',
  'updateable',
]);

const rows = (describeSObjectClass.properties ?? []).filter((row) => SHARED.has(row.name));

/** An object as the list of all objects shows it. */
export function objectSummary(
  exec: Execution,
  caller: Caller,
  object: ObjectSchema,
): Record<string, unknown> {
  const token = describeToken(object);
  const place = `${caller.root}/sobjects/${object.name}`;
  const record = object.kind !== 'platformEvent';
  return {
    ...Object.fromEntries(rows.map((row) => [row.name, scalarJson(row.get(exec, token))])),
    replicateable: record,
    retrieveable: record,
    triggerable: object.can === undefined || object.can.create || object.can.update,
    urls: { sobject: place, describe: `${place}/describe`, rowTemplate: `${place}/{ID}` },
  };
}

export function objectDetail(exec: Execution, caller: Caller, object: ObjectSchema): Record<string, unknown> {
  const recordTypes = exec.data.lookup(exec, 'RecordType', { SobjectType: object.name });
  return {
    ...objectSummary(exec, caller, object),
    fields: readableFields(caller, object).map((field) => fieldJson(exec, object, field)),
    childRelationships: childRelationships(caller, object),
    recordTypeInfos: recordTypes.map(({ fields }) => ({
      active: fields.get('isactive') === true,
      available: fields.get('isactive') === true,
      developerName: fields.get('developername'),
      master: false,
      name: fields.get('name'),
      recordTypeId: fields.get('id'),
    })),
  };
}

function childRelationships(caller: Caller, object: ObjectSchema): unknown[] {
  return [...object.childRelationships.values()].flatMap((relation) => {
    const child = caller.schema.object(relation.object);
    const field = child?.fields.get(relation.field.toLowerCase());
    if (!child || !field || !caller.core.data.access.objectRights(caller.userId, child).read) return [];
    return {
      cascadeDelete: field.reference?.onDelete === 'cascade',
      childSObject: child.name,
      deprecatedAndHidden: false,
      field: field.name,
      junctionIdListNames: [],
      junctionReferenceTo: [],
      relationshipName: relation.name,
      restrictedDelete: field.reference?.onDelete === 'restrict',
    };
  });
}
