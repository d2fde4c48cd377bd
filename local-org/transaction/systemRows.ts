/**
 * Rows the platform itself writes (AsyncApexJob, CronTrigger, ApexClass ...): no limits, no triggers, no permission
 * checks, inside whatever database transaction is open. Field values are JSON scalars; datetimes are epoch
 * milliseconds. Implemented by the data side.
 */
export type SystemValue = string | number | boolean | null;

export interface SystemRows {
  /** Returns the new 18-character id. */
  insert(object: string, fields: Readonly<Record<string, SystemValue>>): string;
  update(object: string, id: string, fields: Readonly<Record<string, SystemValue>>): void;
  delete(object: string, id: string): void;
  /** First row whose field has the value, with the fields asked for; null when there is none. */
  find(
    object: string,
    where: Readonly<Record<string, SystemValue>>,
    fields: readonly string[],
  ): Readonly<Record<string, SystemValue>> | null;
}
