/**
 * E-mail templates: merge fields `{!Contact.FirstName}` of the recipient, of the related record, of the running user and
 * of the organization. https://help.salesforce.com/s/articleView?id=sf.valid_merge_fields.htm
 */
import type { Execution } from '../../runtime/execution.ts';
import { toText } from '../../runtime/text.ts';
import { SObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { parseQuery } from '../../soql/parse.ts';
import { SoqlError } from '../../soql/soqlError.ts';
import { fail } from '../errors.ts';

export interface Rendered {
  readonly subject: string | null;
  readonly text: string | null;
  readonly html: string | null;
}

/** Ids of the records that merge fields are about. */
export interface MergeSources {
  readonly who: string | null;
  readonly what: string | null;
}

/** UNVERIFIED: Which exception has Messaging.renderStoredEmailTemplate for an id of no template? */
export function renderTemplate(exec: Execution, templateId: string, sources: MergeSources): Rendered {
  const template = exec.data.lookup(exec, 'EmailTemplate', { Id: templateId })[0];
  if (!template)
    throw fail(exec, 'InvalidParameterValueException', `Invalid email template id: ${templateId}`);
  const part = (field: string): string | null => {
    const text = template.fields.get(field) ?? null;
    return typeof text === 'string' ? mergeText(exec, text, sources) : null;
  };
  return { subject: part('subject'), text: part('body'), html: part('htmlvalue') };
}

const MERGE_FIELD = /\{!\s*([A-Za-z]\w*(?:\.\w+)+)\s*\}/g;

/** A merge field without a value, or of a record that was not given, leaves nothing. */
export function mergeText(exec: Execution, text: string, sources: MergeSources): string {
  return text.replace(MERGE_FIELD, (_, path: string) => {
    const [root = '', ...rest] = path.split('.');
    const id = recordFor(exec, root, sources);
    const value = id === null ? null : read(exec, id, rest);
    return value === null ? '' : toText(exec, value);
  });
}

/** `Contact` and the like name whichever record is of that object; `RelatedTo` and `Recipient` name a place. */
function recordFor(exec: Execution, root: string, { who, what }: MergeSources): string | null {
  switch (root.toLowerCase()) {
    case 'recipient':
    case 'receiving_user':
      return who;
    case 'relatedto':
      return what;
    case 'user':
    case 'sender':
    case 'sending_user':
      return exec.tx.userId;
    case 'organization': {
      const id = exec.data.lookup(exec, 'Organization')[0]?.fields.get('id') ?? null;
      return typeof id === 'string' ? id : null;
    }
    default: {
      const isOf = (id: string | null): boolean => objectOf(exec, id)?.toLowerCase() === root.toLowerCase();
      return isOf(who) ? who : isOf(what) ? what : null;
    }
  }
}

function objectOf(exec: Execution, id: string | null): string | null {
  return id === null ? null : (exec.schema.objectByKeyPrefix(id.slice(0, 3))?.name ?? null);
}

/** Null for a field that does not exist. UNVERIFIED: What stands in the mail for an unknown merge field? */
function read(exec: Execution, id: string, path: readonly string[]): Value {
  const object = objectOf(exec, id);
  if (object === null) return null;
  const { query } = parseQuery(`SELECT ${path.join('.')} FROM ${object} WHERE Id = :id`);
  let row: SObject | undefined;
  try {
    row = exec.data.query(exec, query, [id], { access: 'system', sharing: false, uncounted: true })[0];
  } catch (error) {
    if (error instanceof SoqlError || isQueryException(error)) return null;
    throw error;
  }
  return path.reduce<Value>(
    (value, step) => (value instanceof SObject ? (value.fields.get(step.toLowerCase()) ?? null) : null),
    row ?? null,
  );
}

function isQueryException(error: unknown): boolean {
  const type = (error as { exception?: { cls?: { name?: string } } }).exception?.cls?.name ?? '';
  return /QueryException$/.test(type);
}
