import type { FieldSpec, Model, ObjectSpec } from '../read/model.ts';
import { additive, breaking, comparePresence, pairUp, type Change } from './change.ts';

/**
 * Compares what others build on besides calls: objects, events and their fields (reports, flows, subscribers),
 * members of unions, error codes, permissions.
 */
export function compareData(before: Model, after: Model): Change[] {
  const names = (list: readonly { readonly name: string }[]): string[] => list.map((one) => one.name);
  const codes = (model: Model): string[] => model.errors.map((error) => error.code);
  return [
    ...compareUnions(before, after),
    ...comparePresence('error code', codes(before), codes(after)),
    ...compareObjects(before, after),
    ...comparePresence('custom permission', names(before.customPermissions), names(after.customPermissions)),
    ...comparePresence('permission set', names(before.permissionSets), names(after.permissionSets)),
  ];
}

/** Those derived from a constant are compared with it. */
function compareUnions(before: Model, after: Model): Change[] {
  const own = (model: Model) => model.unions.filter((union) => !union.derived);
  return pairUp(own(before), own(after), (union) => union.name).flatMap((pair) => {
    if (pair.after === undefined) return [breaking(`union removed: ${pair.name}`)];
    if (pair.before === undefined) return [additive(`union added: ${pair.name}`)];
    const members = ({ members: list }: typeof pair.after): string[] => list.map((member) => member.value);
    return comparePresence(`member of ${pair.name}`, members(pair.before), members(pair.after));
  });
}

function compareObjects(before: Model, after: Model): Change[] {
  return pairUp(before.objects, after.objects, (object) => object.name).flatMap((pair) => {
    if (pair.after === undefined) return [breaking(`object removed: ${pair.name}`)];
    if (pair.before === undefined) return [additive(`object added: ${pair.name}`)];
    return [...compareKind(pair.before, pair.after), ...compareFields(pair.before, pair.after)];
  });
}

function compareKind(before: ObjectSpec, after: ObjectSpec): Change[] {
  const changes: Change[] = [];
  if (before.kind !== after.kind)
    changes.push(breaking(`kind of ${after.name} changed: ${before.kind} became ${after.kind}`));
  if (before.publish !== after.publish)
    changes.push(
      breaking(`publish behaviour of ${after.name} changed: ${before.publish} became ${after.publish}`),
    );
  return changes;
}

function compareFields(before: ObjectSpec, after: ObjectSpec): Change[] {
  return pairUp(before.fields, after.fields, (field) => field.name).flatMap((pair) => {
    const place = `${after.name}.${pair.name}`;
    if (pair.after === undefined) return [breaking(`field removed from ${after.name}: ${pair.name}`)];
    if (pair.before !== undefined) return compareField(place, pair.before, pair.after);
    return [
      pair.after.required && pair.after.default === undefined
        ? breaking(`required field added to ${after.name}: ${pair.name}; writers do not fill it yet`)
        : additive(`field added to ${after.name}: ${pair.name}`),
    ];
  });
}

function compareField(place: string, before: FieldSpec, after: FieldSpec): Change[] {
  const changes: Change[] = [];
  if (before.type !== after.type || before.to !== after.to) {
    const named = (field: FieldSpec): string => [field.type, field.to].filter(Boolean).join(' to ');
    return [breaking(`type of ${place} changed: ${named(before)} became ${named(after)}`)];
  }
  for (const size of ['length', 'precision', 'scale'] as const) {
    const [was, is] = [before[size], after[size]];
    if (was === undefined || is === undefined || was === is) continue;
    const text = `${size} of ${place} changed: ${was} became ${is}`;
    changes.push(is < was ? breaking(text) : additive(text));
  }
  for (const rule of ['required', 'unique'] as const) {
    if (after[rule] && !before[rule]) changes.push(breaking(`${place} is now ${rule}`));
    if (before[rule] && !after[rule]) changes.push(additive(`${place} is no longer ${rule}`));
  }
  return changes;
}
