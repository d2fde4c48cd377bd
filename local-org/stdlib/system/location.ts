/** Location: a point on the globe. */
import type { Execution } from '../../runtime/execution.ts';
import { ApexDecimal, ApexDouble, NativeObject } from '../../runtime/values.ts';
import { fail } from '../errors.ts';
import { fixed, rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

type Location = NativeObject<Point>;

/** Mean radius of the Earth by unit. */
const RADIUS: Readonly<Record<string, number>> = { km: 6371.0088, mi: 3958.7613 };

/** "An approximation of the haversine formula": results may differ from the platform's in the last digits. */
function distance(exec: Execution, from: Location, to: Location, unit: string): ApexDouble {
  const radius = RADIUS[unit.toLowerCase()];
  // UNVERIFIED: the exception for another unit.
  if (radius === undefined) throw fail(exec, 'InvalidParameterValueException', `Invalid unit: ${unit}`);
  const rad = (degrees: number): number => (degrees * Math.PI) / 180;
  const [a, b] = [from.state, to.state];
  const sin = (angle: number): number => Math.sin(rad(angle) / 2) ** 2;
  const h =
    sin(b.latitude - a.latitude) +
    Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * sin(b.longitude - a.longitude);
  return new ApexDouble(2 * radius * Math.asin(Math.min(1, Math.sqrt(h))));
}

function point(latitude: ApexDecimal, longitude: ApexDecimal): Location {
  return new NativeObject('Location', {
    latitude: latitude.value.toNumber(),
    longitude: longitude.value.toNumber(),
  });
}

const { method, property } = rowsOf<Location>();

export const locationClass: NativeClass = {
  name: 'Location',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_system_Location.htm',
  key: (self) => `${(self as Location).state.latitude},${(self as Location).state.longitude}`,
  statics: [
    fixed('newInstance', ['Decimal', 'Decimal'], 'Location', (_x, latitude, longitude) =>
      point(latitude, longitude),
    ),
    fixed('getDistance', ['Location', 'Location', 'String'], 'Double', (x, from, to, unit) =>
      distance(x, from as unknown as Location, to as unknown as Location, unit),
    ),
  ],
  methods: [
    method('getDistance', ['Location', 'String'], 'Double', (x, self, to, unit) =>
      distance(x, self, to as unknown as Location, unit),
    ),
    method('getLatitude', [], 'Double', (_x, { state }) => new ApexDouble(state.latitude)),
    method('getLongitude', [], 'Double', (_x, { state }) => new ApexDouble(state.longitude)),
  ],
  properties: [
    property('latitude', 'Double', (_x, { state }) => new ApexDouble(state.latitude)),
    property('longitude', 'Double', (_x, { state }) => new ApexDouble(state.longitude)),
  ],
};
