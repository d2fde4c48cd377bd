/**
 * Compound fields: an address or a geolocation is read as a whole and stored in its parts.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/compound_fields.htm
 */
import type { FieldSchema, ObjectSchema } from '../schema/schema.ts';
import { NativeObject } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';

/** Parts of an address behind its prefix, by the key that the value carries them under. */
// prettier-ignore
const ADDRESS: Readonly<Record<string, string>> = {
  street: 'Street', city: 'City', state: 'State', stateCode: 'StateCode', postalCode: 'PostalCode', country: 'Country',
  countryCode: 'CountryCode', latitude: 'Latitude', longitude: 'Longitude', geocodeAccuracy: 'GeocodeAccuracy',
};

/** Apex class of a compound field's value. */
export type CompoundClass = 'Address' | 'Location';

export function compoundClass(field: FieldSchema): CompoundClass | null {
  if (field.type === 'address') return 'Address';
  return field.type === 'location' ? 'Location' : null;
}

/** The stored fields of a compound field by part; parts the object lacks are left out. */
export function compoundParts(object: ObjectSchema, field: FieldSchema): Map<string, FieldSchema> {
  const parts = new Map<string, FieldSchema>();
  const add = (part: string, name: string): void => {
    const stored = object.fields.get(name.toLowerCase());
    if (stored) parts.set(part, stored);
  };
  if (field.type === 'address') {
    const prefix = field.name.replace(/Address$/i, '');
    for (const [part, suffix] of Object.entries(ADDRESS)) add(part, `${prefix}${suffix}`);
  } else {
    const base = field.name.replace(/__c$/i, '');
    add('latitude', `${base}__Latitude__s`);
    add('longitude', `${base}__Longitude__s`);
  }
  return parts;
}

/** The value as Apex has it; null when no part has a value. */
export function compoundValue(kind: CompoundClass, parts: ReadonlyMap<string, Value>): Value {
  const present = [...parts.values()].some((value) => value !== null);
  return present ? new NativeObject(kind, Object.fromEntries(parts)) : null;
}
