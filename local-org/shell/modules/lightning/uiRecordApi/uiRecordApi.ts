/**
 * `lightning/uiRecordApi` over the local org.
 * Source: developer.salesforce.com/docs/platform/lwc/guide/reference-lightning-ui-api-record.html
 */
import { request } from 'localorg/client';
import type { FieldValue, RecordRepresentation } from 'localorg/client';
import { reload } from 'localorg/live';
import { RecordWire } from 'localorg/recordWire';
import { fieldPath } from 'localorg/wire';
import type { FieldId } from 'localorg/wire';

export interface RecordInput {
  readonly apiName?: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Wire adapter `getRecord({ recordId, fields, optionalFields })`. Layout types are not supported. */
export { RecordWire as getRecord };
export type { RecordResult } from 'localorg/recordWire';

/** Value of a field of a record from `getRecord`; undefined when the record does not have it. */
export function getFieldValue(record: RecordRepresentation | undefined, field: FieldId): unknown {
  return fieldOf(record, field)?.value;
}

/** Value of a field as the platform displays it, such as a formatted date; null when it has none. */
export function getFieldDisplayValue(
  record: RecordRepresentation | undefined,
  field: FieldId,
): string | null | undefined {
  return fieldOf(record, field)?.displayValue;
}

/** Creates a record of `apiName` and resolves to it. Rejects with field errors in `body.output`. */
export async function createRecord(input: RecordInput): Promise<RecordRepresentation> {
  return request<RecordRepresentation>('/_local/api/record/create', input);
}

/** Writes the given fields; `fields.Id` says of which record. Open wires on the record get the new values. */
export async function updateRecord(input: RecordInput): Promise<RecordRepresentation> {
  const record = await request<RecordRepresentation>('/_local/api/record/update', input);
  reload([record.id]);
  return record;
}

/** Deletes a record. */
export async function deleteRecord(recordId: string): Promise<void> {
  await request('/_local/api/record/delete', { recordId });
  reload([recordId]);
}

/** Tells that records changed behind the wires' back (by Apex), so that they ask again. */
export async function notifyRecordUpdateAvailable(
  records: readonly { readonly recordId: string }[],
): Promise<void> {
  reload(records.map((record) => record.recordId));
}

/** Older name of {@link notifyRecordUpdateAvailable}. */
export function getRecordNotifyChange(records: readonly { readonly recordId: string }[]): void {
  void notifyRecordUpdateAvailable(records);
}

function fieldOf(record: RecordRepresentation | undefined, field: FieldId): FieldValue | undefined {
  let current: RecordRepresentation | undefined = record;
  let found: FieldValue | undefined;
  for (const step of fieldPath(field).split('.')) {
    found = current?.fields[step];
    current = found?.value as RecordRepresentation | undefined;
  }
  return found;
}
