/** Location, a point on the globe, and Address, the value of an address field. */
import type { Execution } from '../../runtime/execution.ts';
import { toNumber } from '../../database/codec.ts';
import { greatCircle } from '../../database/sqlFunctions.ts';
import { ApexDouble, NativeObject } from '../../runtime/values.ts';
import type { ApexDecimal, Value } from '../../runtime/values.ts';
import { fail, nullReference } from '../errors.ts';
import { fixed, rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';

interface Point {
  readonly latitude: Value;
  readonly longitude: Value;
}

type Location = NativeObject<Point>;

/** "An approximation of the haversine formula": results may differ from the platform's in the last digits. */
function distance(exec: Execution, from: Location, to: Location, unit: string): ApexDouble {
  const name = unit.toLowerCase();
  // UNVERIFIED: Which exception has Location.getDistance with the unit 'nm'?
  if (name !== 'km' && name !== 'mi')
    throw fail(exec, 'InvalidParameterValueException', `Invalid unit: ${unit}`);
  const [a, b] = [coordinates(exec, from), coordinates(exec, to)];
  return new ApexDouble(greatCircle(a, b, name));
}

/** UNVERIFIED: Which exception has Location.getDistance from an Address without coordinates? */
function coordinates(exec: Execution, { state }: Location): [number, number] {
  const { latitude, longitude } = state;
  if (latitude === null || longitude === null) throw nullReference(exec);
  return [toNumber(latitude), toNumber(longitude)];
}

function point(latitude: ApexDecimal, longitude: ApexDecimal): Location {
  return new NativeObject<Point>('Location', { latitude, longitude });
}

/** Coordinates are Decimals in fields and Doubles here. */
function double(value: Value | undefined): ApexDouble | null {
  return value === null || value === undefined ? null : new ApexDouble(toNumber(value));
}

const { method, property } = rowsOf<Location>();

export const locationClass: NativeClass = {
  name: 'Location',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_system_Location.htm',
  key: (self) => {
    const { latitude, longitude } = (self as Location).state;
    return `${toNumber(latitude)},${toNumber(longitude)}`;
  },
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
    method('getLatitude', [], 'Double', (_x, { state }) => double(state.latitude)),
    method('getLongitude', [], 'Double', (_x, { state }) => double(state.longitude)),
  ],
  properties: [
    property('latitude', 'Double', (_x, { state }) => double(state.latitude)),
    property('longitude', 'Double', (_x, { state }) => double(state.longitude)),
  ],
};

/** Text parts in the order of the reference; the coordinates come from Location. */
const PARTS = [
  'city',
  'country',
  'countryCode',
  'geocodeAccuracy',
  'postalCode',
  'state',
  'stateCode',
  'street',
];

const address = rowsOf<NativeObject<Readonly<Record<string, Value>>>>();

/** Made by queries of address fields; Apex code cannot make one. */
export const addressClass: NativeClass = {
  name: 'Address',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_system_Address.htm',
  extends: 'Location',
  key: (self) => JSON.stringify(self.state),
  methods: PARTS.map((part) =>
    address.method(
      `get${part.charAt(0).toUpperCase()}${part.slice(1)}`,
      [],
      'String',
      (_x, { state }) => (state[part] ?? null) as string | null,
    ),
  ),
  properties: PARTS.map((part) =>
    address.property(part, 'String', (_x, { state }) => (state[part] ?? null) as string | null),
  ),
};
