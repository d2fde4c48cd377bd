/** What a list view of the project shows: its scope and its filters as one query in user mode. */
import type { Execution } from '../../runtime/execution.ts';
import type { SObject } from '../../runtime/values.ts';
import type { ListViewSchema } from '../../schema/listViews.ts';
import type { ObjectSchema } from '../../schema/schema.ts';
import { criteriaCondition } from '../../sharing/criteria.ts';
import { PLAIN_QUERY } from '../../soql/ast.ts';
import type { Condition, SoqlQuery } from '../../soql/ast.ts';
import { fail, notSupported } from '../errors.ts';

/** Those of the records that the view shows to the running user. */
export function inListView(exec: Execution, records: readonly SObject[], viewId: string): readonly SObject[] {
  const row = exec.data.lookup(exec, 'ListView', { Id: viewId })[0]?.fields;
  const object = row ? exec.schema.object(String(row.get('sobjecttype'))) : undefined;
  const view = object?.listViews?.find((one) => one.name === row?.get('developername'));
  // UNVERIFIED: Which exception has StandardSetController.setFilterId for an id that is no list view's?
  if (!object || !view) throw fail(exec, 'VisualforceException', `Invalid list view: ${viewId}`);
  const found = exec.data.query(exec, queryOf(exec, object, view), [], {
    access: 'user',
    sharing: true,
    uncounted: true,
  });
  const shown = new Set(found.map((record) => String(record.fields.get('id'))));
  return records.filter((record) => shown.has(String(record.fields.get('id'))));
}

/** The scope and the filters of a list view for the user who looks at it; null when it shows every record. */
export function listViewCondition(
  object: ObjectSchema,
  view: ListViewSchema,
  userId: string,
): Condition | null {
  const terms = [scopeOf(userId, view), filterOf(object, view)].filter((term) => term !== null);
  return terms.length === 0 ? null : { kind: 'and', terms };
}

function queryOf(exec: Execution, object: ObjectSchema, view: ListViewSchema): SoqlQuery {
  return {
    ...PLAIN_QUERY,
    select: [{ kind: 'field', path: ['Id'], alias: null }],
    from: object.name,
    where: listViewCondition(object, view, exec.tx.userId),
  };
}

function filterOf(object: ObjectSchema, view: ListViewSchema): Condition | null {
  const criteria = view.criteria.map((item) => ({ ...item, field: fieldOf(object, view, item.field) }));
  try {
    return criteriaCondition({ ...view, what: 'list view', object: object.name, criteria }, object);
  } catch (error) {
    throw notSupported('LO5003', (error as Error).message.replace(/^LO4118: /, ''));
  }
}

function scopeOf(userId: string, view: ListViewSchema): Condition | null {
  switch (view.scope.toLowerCase()) {
    case 'everything':
      return null;
    case 'mine': {
      const right = { kind: 'string', value: userId } as const;
      return { kind: 'compare', left: { kind: 'field', path: ['OwnerId'] }, operator: '=', right };
    }
    default:
      throw notSupported('LO5003', `a list view with the scope ${view.scope}`);
  }
}

/**
 * "Field names in the ListView columns don't always match their API name counterparts": standard fields are written
 * in capitals with underscores and with the object in front, `CONTACT.LAST_NAME`.
 */
function fieldOf(object: ObjectSchema, view: ListViewSchema, name: string): string {
  const parts = name.split('.');
  const last = parts.at(-1) ?? '';
  const own = parts.length === 1 || parts[0]?.toLowerCase() === object.name.toLowerCase();
  const known = [last, last.replaceAll('_', '')].find((one) => object.fields.has(one.toLowerCase()));
  if (!own || known === undefined)
    throw notSupported('LO5003', `the filter field ${name} of the list view ${object.name}.${view.name}`);
  return known;
}
