/**
 * Custom metadata records that were edited in the org, as in Setup. They are kept beside the project's own: an edit
 * holds until the project's file says something else than it did at the time, as a deployment of the file would.
 * Source: help.salesforce.com, custom_metadata_implement_use.htm ("Add or Edit Custom Metadata Records").
 */
import type { CustomMetadataRecord } from '../../schema/projectMetadata.ts';
import type { Database } from '../database.ts';

/** A record as it was saved in the org; `values` null: it was deleted. */
export interface DeployedRecord {
  readonly object: string;
  readonly developerName: string;
  readonly label: string;
  /** Text as in the XML, by field name; null when empty. */
  readonly values: Readonly<Record<string, string | null>> | null;
}

function prepare(database: Database): void {
  database.exec(`CREATE TABLE IF NOT EXISTS local_metadata_record (
    object TEXT NOT NULL, developer_name TEXT NOT NULL, label TEXT NOT NULL, record TEXT, source TEXT,
    PRIMARY KEY (object, developer_name))`);
}

/** Keeps an edit, with what the project said about the record when it was made. */
export function keepRecord(
  database: Database,
  record: DeployedRecord,
  project: readonly CustomMetadataRecord[],
): void {
  prepare(database);
  const source = project.find((known) => isSame(known, record));
  database.run('INSERT OR REPLACE INTO local_metadata_record VALUES (?, ?, ?, ?, ?)', [
    record.object.toLowerCase(),
    record.developerName.toLowerCase(),
    record.label,
    JSON.stringify(record),
    source ? digest(source) : null,
  ]);
}

/** The project's records with the edits of this org; edits that a changed file overtakes are forgotten. */
export function withDeployed(
  database: Database,
  project: readonly CustomMetadataRecord[],
): CustomMetadataRecord[] {
  prepare(database);
  let records = [...project];
  for (const [text, source] of database.all('SELECT record, source FROM local_metadata_record')) {
    const kept = JSON.parse(String(text)) as DeployedRecord;
    const known = project.find((record) => isSame(record, kept));
    if ((known ? digest(known) : null) !== source) {
      database.run('DELETE FROM local_metadata_record WHERE object = ? AND developer_name = ?', [
        kept.object.toLowerCase(),
        kept.developerName.toLowerCase(),
      ]);
      continue;
    }
    records = records.filter((record) => !isSame(record, kept));
    if (kept.values === null) continue;
    records.push({ ...kept, values: new Map(Object.entries(kept.values)) });
  }
  return records;
}

function isSame(
  one: { readonly object: string; readonly developerName: string },
  other: { readonly object: string; readonly developerName: string },
): boolean {
  const key = (record: typeof one): string => `${record.object}.${record.developerName}`.toLowerCase();
  return key(one) === key(other);
}

const digest = ({ label, values }: CustomMetadataRecord): string =>
  JSON.stringify([label, [...values].sort()]);
