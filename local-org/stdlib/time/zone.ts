/** Datetimes in the zone of the user. */
import type { Execution } from '../../runtime/execution.ts';
import { zoneOffset } from '../../runtime/timeZones.ts';
import { ApexDatetime } from '../../runtime/values.ts';
import { userZone } from './user.ts';

/** The same wall clock as if it were GMT, for reading calendar fields in the user's zone. */
export function toLocal(exec: Execution, datetime: ApexDatetime): ApexDatetime {
  return new ApexDatetime(datetime.millis + zoneOffset(userZone(exec), datetime.millis));
}
