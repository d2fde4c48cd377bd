/** Field descriptions for the shell's lists and forms. */
import { fieldLabel, valueLabel } from '../../schema/translations.ts';
import type { FoundField } from '../soql.ts';

/** The shape is `FieldDescription` of the shell's client. A parent's field is never editable here. */
export function describeField(
  { object, path, field, namedBy }: FoundField,
  mayEdit: boolean,
  language: string,
): object {
  const reference = field.reference;
  return {
    name: path,
    label: labelOf(path, namedBy !== null && path.includes('.') ? 'Name' : fieldLabel(field, language)),
    type: field.type,
    length: field.length ?? null,
    required: field.required && field.type !== 'boolean',
    updateable: mayEdit && field.updateable && field.formula === undefined && !path.includes('.'),
    picklist: (field.picklist?.values ?? [])
      .filter((choice) => choice.active)
      .map((choice) => ({ label: valueLabel(choice, language), value: choice.value })),
    referenceTo: reference?.to ?? [],
    relationshipName: reference?.relationshipName ?? null,
    link: namedBy === null || !path.includes('.') ? null : { object, idPath: namedBy },
  };
}

/** `Account.Name` reads "Account Name"; a lookup loses its "ID". */
function labelOf(path: string, label: string): string {
  const parents = path.split('.').slice(0, -1);
  const own = label.replace(/ ID$/, '');
  if (parents.length === 0) return own;
  const parent = (parents.at(-1) ?? '').replace(/__r$/, '').replaceAll('_', ' ');
  return own.startsWith(parent) ? own : `${parent} ${own}`;
}
