/**
 * Test.loadData: inserts the rows of a static resource in CSV.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_testing_load_data.htm
 */
import { parse } from 'csv-parse/sync';
import { valueOfText } from '../../database/scalars.ts';
import type { Execution } from '../../runtime/execution.ts';
import { ApexBlob, ApexList, SObject } from '../../runtime/values.ts';
import type { ObjectSchema } from '../../schema/schema.ts';
import { fail } from '../errors.ts';

/**
 * "Returns a list of sObjects that correspond to each record inserted". The first line names fields.
 * UNVERIFIED: Which exceptions has Test.loadData for an unknown resource, an unknown column, a value that does not fit?
 * @throws ApexThrow System.DmlException when a row cannot be inserted.
 */
export function loadData(exec: Execution, object: ObjectSchema, resource: string): ApexList {
  const row = exec.data.lookup(exec, 'StaticResource', { Name: resource })[0];
  const body = row?.fields.get('body');
  if (!(body instanceof ApexBlob))
    throw fail(exec, 'IllegalArgumentException', `Static Resource not found: ${resource}`);
  const text = Buffer.from(body.bytes).toString('utf8');
  const lines = parse(text, { bom: true, skip_empty_lines: true, relax_column_count: true }) as string[][];
  const [header = [], ...rows] = lines;
  const records = rows.map((values) => recordOf(exec, object, header, values));
  exec.data.dml(exec, { operation: 'insert', records, allOrNone: true, access: 'system' });
  return new ApexList(object.name, records);
}

function recordOf(
  exec: Execution,
  object: ObjectSchema,
  header: readonly string[],
  values: readonly string[],
): SObject {
  const record = new SObject(object);
  header.forEach((name, i) => {
    const field = object.fields.get(name.trim().toLowerCase());
    if (!field) throw fail(exec, 'IllegalArgumentException', `Invalid field ${name} for ${object.name}`);
    try {
      const value = valueOfText(field, values[i] ?? '');
      if (value !== null && (values[i] ?? '') !== '') record.fields.set(field.name.toLowerCase(), value);
    } catch (error) {
      throw fail(exec, 'IllegalArgumentException', (error as Error).message.replace(/^LO\d+: /, ''));
    }
  });
  return record;
}
